import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../entries.ts';
import { readAction } from './read-action.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-action-'));
  // In the place of npx: the build of this folder, whatever version is asked for. It writes down who it is, to be ended.
  const npx = `#!/bin/bash
echo $$ > "${folder}/pid"; echo "$2" > "${folder}/version"; shift 2
exec "${process.execPath}" "${root}dist/cli.js" "$@"
`;
  writeFileSync(join(folder, 'npx'), npx);
  chmodSync(join(folder, 'npx'), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly said: string;
  readonly output: string;
}

/** Runs the step of the action for a command, as GitHub runs it. */
async function runStep(command: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  const step = readAction().runs.steps.find((one) => one.if === `inputs.command == '${command}'`);
  const outputFile = join(folder, `output-${command}`);
  writeFileSync(outputFile, '');
  const variables = { VERSION: 'latest', ARGS: '', ...env, GITHUB_OUTPUT: outputFile, RUNNER_TEMP: folder };
  const path = `${folder}${delimiter}${process.env['PATH'] ?? ''}`;
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''];
  return new Promise((resolve) => {
    execFile('bash', args, { env: { ...variables, PATH: path } }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code ?? 1);
      resolve({ code, said: stdout + stderr, output: readFileSync(outputFile, 'utf8') });
    });
  });
}

test('serve leaves the fake running with the options that are given, and check judges it', async () => {
  const port = String(await freePort());
  const served = await runStep('serve', { PORT: port, VERSION: '0.1.0', ARGS: '--seed\n5\n\n--quiet\n' });
  try {
    expect(served.code, served.said).toBe(0);
    expect(served.output).toBe(`url=http://127.0.0.1:${port}\n`);
    expect(readFileSync(join(folder, 'version'), 'utf8')).toBe('integrator-testkit@0.1.0\n');
    const baseUrl = `http://127.0.0.1:${port}/v1`;
    const headers = { authorization: 'Bearer my_api_token' };
    expect(await (await fetch(`${baseUrl}/integrations`, { headers })).json()).toHaveLength(5);
    const server = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    const args = '--only\nlistIntegrations\n--reporter=human';
    const checked = await runStep('check', { BASE_URL: baseUrl, TOKEN: 'my_api_token', ARGS: args });
    writeFileSync(join(folder, 'pid'), String(server));
    expect(checked.code, checked.said).toBe(0);
    expect(checked.said).not.toContain('my_api_token');
  } finally {
    process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')));
  }
});

test('what cannot be started or checked ends the step, and says why', async () => {
  const served = await runStep('serve', { PORT: '4010', ARGS: '--sed\n5' });
  expect([served.code, served.output]).toEqual([1, '']);
  expect(served.said).toContain('--seed');
  expect(served.said).toContain('::error::Failed to start the fake on port 4010');
  const checked = await runStep('check', { BASE_URL: '', TOKEN: '' });
  expect(checked.code).toBe(2);
  expect(checked.said).toContain('there is no base-url');
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
