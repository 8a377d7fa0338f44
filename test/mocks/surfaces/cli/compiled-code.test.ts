import { execFile, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from '../../../package/entries.ts';
import { soakTest } from '../../../soak/soaking.ts';

const own = `integrator-testkit-${process.getuid?.() ?? 'compiled'}`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compiled-code-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('what was compiled is kept for the next start, where nobody else may write', async () => {
  await runs({ TMPDIR: folder });
  expect((await stat(join(folder, own))).mode & 0o777).toBe(0o700);
  const kept = await keptFiles();
  expect(kept.length).toBeGreaterThan(1);
  await runs({ TMPDIR: folder });
  expect(await keptFiles()).toEqual(kept);
});

soakTest('whoever turns the cache of Node off, or collects coverage, gets none', async () => {
  await runs({ TMPDIR: folder, NODE_DISABLE_COMPILE_CACHE: '1' });
  await runs({ TMPDIR: folder, NODE_V8_COVERAGE: join(folder, 'coverage') });
  expect(await readdir(folder)).toEqual(['coverage']);
});

soakTest('where nothing can be kept, a command works and says nothing of it', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await runs({ TMPDIR: file });
  await runs({ TMPDIR: join(folder, 'missing', 'folder') });
});

soakTest('a folder that others may write to is not used', async () => {
  await mkdir(join(folder, own));
  await chmod(join(folder, own), 0o777);
  await runs({ TMPDIR: folder });
  expect(await keptFiles()).toEqual([]);
});

soakTest('whoever names a folder to Node gets it there', async () => {
  await runs({ TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'named') });
  expect(await readdir(folder)).toEqual(['named']);
});

soakTest('a server that is killed has kept it too', { timeout: 30_000 }, async () => {
  const env = { TMPDIR: folder };
  const child = spawn(process.execPath, [`${root}dist/cli.js`, 'serve', '--port', '0'], { stdio: 'ignore', env });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await vi.waitFor(async () => expect((await keptFiles()).length).toBeGreaterThan(30), { timeout: 20_000 });
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
});

/** Runs a command that prints a line, and nothing else. */
async function runs(env: NodeJS.ProcessEnv): Promise<void> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [`${root}dist/cli.js`, '--version'], { env });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^integrator-testkit\/\d/);
}

/** All files that were kept. */
async function keptFiles(): Promise<string[]> {
  return (await readdir(join(folder, own), { recursive: true })).sort();
}
