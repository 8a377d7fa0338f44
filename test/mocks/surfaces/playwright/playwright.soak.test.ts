import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { rootUrl } from '../../../root.ts';
import { chromiumPath } from '../browser/browser.ts';

const suite = fileURLToPath(new URL('suite/', import.meta.url));
const command = fileURLToPath(new URL('node_modules/@playwright/test/cli.js', rootUrl));

/** What Playwright reports of a suite. */
interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number };
  readonly errors: readonly { readonly message: string }[];
}

test.skipIf(chromiumPath === undefined)('the suite of Playwright passes in the Chromium of this machine', async () => {
  const env = { ...process.env, CHROMIUM: chromiumPath };
  const run = promisify(execFile)(process.execPath, [command, 'test', '--config', suite], { env, maxBuffer: 1e8 });
  const { stdout } = await run.catch((failed: { readonly stdout: string }) => failed);
  const { stats, errors }: Report = JSON.parse(stdout);
  expect({ ...stats, errors }, stdout).toMatchObject({ expected: 9, unexpected: 0, errors: [] });
});
