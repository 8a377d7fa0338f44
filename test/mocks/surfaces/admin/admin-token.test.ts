import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { connectIntegrator } from '../../../../mocks/index.ts';
import { hideSecrets, withoutSecrets } from '../../../../mocks/surfaces/cli/usage/hide-secrets.ts';
import { ConnectError } from '../../../../mocks/surfaces/connect/client/connect-error.ts';
import type { RunningServer, ServerOptions } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { run } from '../cli/serve/in-process.ts';

const running: RunningServer[] = [];
async function start(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, report: 'silent', ...options });
  running.push(server);
  return server;
}
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const variable = 'INTEGRATOR_TESTKIT_ADMIN_TOKEN';
const statusOf = async ({ url }: RunningServer, token?: string): Promise<number> =>
  (await fetch(`${url}/__admin/accounts`, { headers: { ...(token !== undefined && { 'x-admin-token': token }) } }))
    .status;

test('the admin token of the environment is asked for, and shown by whoever connects on this machine', async () => {
  vi.stubEnv(variable, 'hush');
  const server = await start();
  expect([await statusOf(server), await statusOf(server, 'hush')]).toEqual([401, 200]);
  expect(await connectIntegrator(server.url).health()).toMatchObject({ accounts: 1 });
  expect(await connectIntegrator(server.url, { token: 'hush' }).health()).toMatchObject({ accounts: 1 });
  await expect(connectIntegrator(server.url, { token: 'other' }).health()).rejects.toThrow(ConnectError);
});

test('a token that is given wins over that of the environment', async () => {
  vi.stubEnv(variable, 'hush');
  const server = await start({ adminToken: 'mine' });
  expect([await statusOf(server, 'hush'), await statusOf(server, 'mine')]).toEqual([401, 200]);
});

test('the token of the environment goes to no other machine', async () => {
  vi.stubEnv(variable, 'hush');
  const sent: (string | null)[] = [];
  const health = { product: 'integrator-testkit', version: '1', operations: [], accounts: 0, exchanges: 0 };
  const fetched: typeof fetch = async (_input, init) => {
    sent.push(new Headers(init?.headers).get('x-admin-token'));
    return Response.json(health);
  };
  for (const url of [
    'http://192.0.2.1:4010',
    'https://fake.example',
    'http://localhost.example',
    'http://127.0.0.1:4010',
  ])
    await connectIntegrator(url, { fetch: fetched }).health();
  expect(sent).toEqual([null, null, null, 'hush']);
});

test.each(['', ' ', 'a b', 'a\nb', 'café', '日本'])(
  '%j can be no admin token, given or in the environment',
  async (token) => {
    await expect(start({ adminToken: token })).rejects.toThrow('`adminToken` is');
    expect(() => connectIntegrator('http://127.0.0.1:1', { token })).toThrow('`token` is');
    vi.stubEnv(variable, token);
    await expect(start()).rejects.toThrow(`Failed to read ${variable}: `);
    expect(() => connectIntegrator('http://127.0.0.1:1')).toThrow(`Failed to read ${variable}: `);
    // Where nothing asks for a token, there is nothing to read.
    await start({ admin: false });
  },
);

test.each(['human', 'json'] as const)('serve (%s) tells the token nowhere', async (format) => {
  vi.stubEnv(variable, 'hush-hush');
  const { server, printed, reported } = await run({ format });
  running.push(server);
  await fetch(`${server.url}/__admin/?admin-token=hush-hush`);
  await fetch(`${server.url}/__admin/accounts?admin-token=hush-hush`);
  const health = await fetch(`${server.url}/__admin/health`, { headers: { 'x-admin-token': 'hush-hush' } });
  const har = JSON.stringify(server.integrator.journal.har());
  expect([...printed, ...reported, await health.text(), har].join('\n')).not.toContain('hush');
});

test('a command line is reported without the secrets in it', () => {
  expect(withoutSecrets(['serve', '--port', '0'])).toBeUndefined();
  expect(withoutSecrets(['serve', '--admin-token', 'a', '--token=b', '--port', '0'])).toEqual([
    'serve',
    '--admin-token',
    '[redacted]',
    '--token=[redacted]',
    '--port',
    '0',
  ]);
  expect(withoutSecrets(['check', '--against-token', 'a', '--token', '--token', 'b'])).toEqual([
    'check',
    '--against-token',
    '[redacted]',
    '--token',
    '--token',
    '[redacted]',
  ]);
});

test.runIf(process.platform === 'linux')('the list of processes shows no secret', () => {
  const before = process.title;
  try {
    hideSecrets('integrator-testkit', ['serve', '--admin-token', 'hush']);
    const listed = readFileSync(`/proc/${process.pid}/cmdline`, 'latin1');
    expect(listed).toContain('integrator-testkit serve --admin-token [red');
    expect(listed).not.toContain('hush');
  } finally {
    process.title = before;
  }
});
