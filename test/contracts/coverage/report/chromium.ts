import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where Chromium is, or `undefined` where it is not installed. */
export const chromium: string | undefined = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a page in a headless Chromium of its own, and gives what it wrote to its output. */
export async function browse(url: string, ...options: readonly string[]): Promise<string> {
  if (chromium === undefined) throw new Error('Failed to open a page: there is no Chromium. Install it.');
  const profile = await mkdtemp(join(tmpdir(), 'integrator-testkit-chromium-'));
  try {
    const args = [...quiet, `--user-data-dir=${profile}`, ...options, url];
    const { stdout } = await promisify(execFile)(chromium, args, { timeout: 30_000, maxBuffer: 32 * 1024 * 1024 });
    return stdout;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
