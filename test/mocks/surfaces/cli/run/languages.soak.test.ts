import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rootUrl } from '../../../../root.ts';
import { type Served, serveCli } from '../run-cli.ts';
import { programs } from './languages.ts';

const cli = fileURLToPath(new URL('dist/cli.js', rootUrl));
const authority = mkdtempSync(join(tmpdir(), 'authority-'));
afterAll(() => rmSync(authority, { recursive: true }));

let served: Served;
beforeAll(async () => {
  served = await serveCli('--seed', 'sample', '--proxy', '--authority', authority);
});
afterAll(async () => {
  served.child.kill('SIGTERM');
  await served.finished;
});

/** Runs a line of sh that knows nothing of a proxy, or of certificates. */
function sh(line: string): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const { PATH, HOME, JAVA_HOME } = process.env;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    encoding: 'utf8',
    env: { PATH, HOME, JAVA_HOME },
  });
  return { code: status, stdout, stderr };
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');

test.each(programs)(
  '$name gets the sample from https://api.integrator.io with nothing but the printed lines',
  ({ command }) => {
    const env = quoted([
      process.execPath,
      cli,
      'env',
      '--shell',
      'sh',
      '--port',
      String(served.port),
      '--authority',
      authority,
    ]);
    const { code, stdout, stderr } = sh(`eval "$(${env})" && exec ${quoted(command)}`);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toContain('BigCommerce - NetSuite Connector');
    expect(stdout).toContain('200');
  },
);

test.each(programs)('$name does so behind run, which ends with it', ({ command }) => {
  const run = quoted([process.execPath, cli, 'run', '--seed', 'sample', '--authority', authority, '--']);
  const { code, stdout } = sh(`${run} ${quoted(command)}`);
  expect([code, stdout.includes('BigCommerce - NetSuite Connector')]).toEqual([0, true]);
});

test.each(programs)(
  '$name is refused by a proxy whose authority it does not trust, and the terminal says so',
  async ({ command }) => {
    const url = `http://127.0.0.1:${served.port}`;
    const java = `-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=${served.port}`;
    const { code, stdout } = sh(
      `NODE_USE_ENV_PROXY=1 HTTPS_PROXY=${url} https_proxy=${url} JAVA_TOOL_OPTIONS='${java}' ${quoted(command)}`,
    );
    expect([code === 0, stdout.includes('BigCommerce')]).toEqual([false, false]);
    await served.said(
      /it does not trust the certificate authority of this machine\. Set what integrator-testkit env prints/,
    );
  },
);

test.each([
  ['its exit code', 'exit 7', 7],
  ['the signal that ended it, as shells tell it', 'kill -9 $$', 137],
  ['nothing, where all went well', 'true', 0],
])('run ends with %s', (_what, line, code) => {
  const run = quoted([process.execPath, cli, 'run', '--authority', authority, '--', 'sh', '-c', line]);
  expect(sh(run).code).toBe(code);
});

test('run hands a signal on, and waits for what the program does with it', () => {
  const run = quoted([process.execPath, cli, 'run', '--authority', authority, '--']);
  const program = `'trap "echo bye; exit 5" TERM; echo ready; while :; do sleep 0.05; done'`;
  const { stdout } = sh(
    `
    ${run} sh -c ${program} > "$HOME.out.$$" & pid=$!
    while ! grep -q ready "$HOME.out.$$"; do sleep 0.05; done
    kill -TERM $pid; wait $pid; echo "code $?"; cat "$HOME.out.$$"; rm "$HOME.out.$$"`.replaceAll('$HOME', authority),
  );
  expect(stdout).toBe('code 5\nready\nbye\n');
});

test('what the program prints is all there is on its output, and the fake speaks beside it', () => {
  const run = quoted([process.execPath, cli, 'run', '--authority', authority, '--']);
  const { stdout, stderr } = sh(`${run} sh -c 'curl -s -o /dev/null https://api.integrator.io/v1/nothing; echo done'`);
  expect(stdout).toBe('done\n');
  expect(stderr).toContain('GET /v1/nothing');
});
