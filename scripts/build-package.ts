import { execFile } from 'node:child_process';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { integratorDocument } from '../contracts/apis/integrator/builtin/builtin.ts';
import { writeSmall } from './copied/gzipped.ts';
import { seedSchema } from './seed-schema/seed-schema.ts';
import { sourceStamp } from './source-stamp.ts';
import { plainStyles } from './styles-as-text.ts';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

/** Stands in `dist/` and says what it was made from; a build that was broken off has none. */
const stampName = '.stamp';

/** Whether `dist/` is whole, and made from the sources as they are. */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readFile(new URL(stampName, dist), 'utf8').catch(() => undefined);
  return stamp === (await sourceStamp());
}

/**
 * Builds the package beside `dist/` and puts it in its place at once, so that neither an interrupted build nor two at
 * a time leave half of one behind.
 *
 * @throws where the build fails; `dist/` is then as it was.
 */
export async function buildPackage(): Promise<void> {
  await removeAbandoned();
  const name = `dist-${process.pid}`;
  const next = new URL(`${name}/`, root);
  const stamp = await sourceStamp();
  try {
    await runTsdown(name);
    await writeSmall(next);
    await writeFile(new URL('seed.schema.json', next), `${JSON.stringify(seedSchema(integratorDocument))}\n`);
    const styles = new URL('inspector/inspector.css', next);
    await writeFile(styles, plainStyles(await readFile(styles, 'utf8')));
    await writeFile(new URL(stampName, next), stamp);
    await replaceDist(next);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function runTsdown(outDir: string): Promise<void> {
  const tsdown = fileURLToPath(new URL('node_modules/tsdown/dist/run.mjs', root));
  const env = { ...process.env, INTEGRATOR_TESTKIT_DIST: outDir };
  await promisify(execFile)(process.execPath, [tsdown, '--log-level', 'warn'], { cwd: fileURLToPath(root), env }).catch(
    (error: { readonly stdout?: string; readonly stderr?: string }) => {
      throw new Error(`Failed to build the package: tsdown says\n${error.stdout ?? ''}${error.stderr ?? ''}`);
    },
  );
}

async function replaceDist(next: URL): Promise<void> {
  const old = new URL(`dist-${process.pid}-old/`, root);
  await rename(dist, old).catch(ignoreMissing);
  await rename(next, dist).catch(async (error: NodeJS.ErrnoException) => {
    // Another build of the same sources was faster: its `dist/` is as good.
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  await rm(old, { recursive: true, force: true });
}

/** Removes what builds that were killed have left behind. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(root)) {
    const pid = /^dist-(\d+)(-old)?$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(new URL(name, root), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
