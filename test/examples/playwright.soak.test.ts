import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { chromiumPath } from '../mocks/surfaces/browser/browser.ts';
import { root } from '../package/entries.ts';

test.skipIf(chromiumPath === undefined)('the Playwright example passes against the built app', async () => {
  const output = await mkdtemp(join(tmpdir(), 'integrator-testkit-example-'));
  const command = [`${root}node_modules/@playwright/test/cli.js`, 'test', '--reporter=line', `--output=${output}`];
  const env = { ...process.env, CHROMIUM: chromiumPath, CI: '1', NO_COLOR: '1' };
  const cwd = `${root}examples/playwright`;
  const run = promisify(execFile)(process.execPath, [...command, '--workers=2'], { cwd, env });
  const { stdout } = await run.catch((failed: { readonly stdout: string }) => failed);
  await Promise.all(
    [output, `${root}examples/vite/dist`].map((folder) => rm(folder, { recursive: true, force: true })),
  );
  expect(stdout).toMatch(/6 passed/);
});
