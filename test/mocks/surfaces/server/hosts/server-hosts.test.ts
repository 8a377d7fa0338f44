import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import type { RunningServer, ServerOptions } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { ask, rawRequest } from '../../wire.ts';

const running: RunningServer[] = [];

async function serve(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, seed: 'sample', report: 'silent', ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const user = '{"_userId":"00000000933b5bde09c44a4a"}';

test.each([
  '127.0.0.1',
  '127.0.0.1:80',
  'localhost',
  'LOCALHOST:4010',
  '[::1]',
  '[::1]:4010',
  'localhost:',
  'localhost.',
  'localhost.:4010',
  'app.localhost:4010',
  'a.b.LOCALHOST',
  '127.0.0.2',
  '127.0.0.1.',
  '127.1:80',
  '0.0.0.0:4010',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]:80',
  '',
  'api.integrator.io',
  'api.integrator.io.:443',
])('it responds under the Host %s', async (host) => {
  const { port } = await serve();
  const response = await ask(port, rawRequest('GET /v1/tokenInfo', { host }));
  expect([response.status, response.body]).toEqual([200, user]);
});

test.each([
  'evil.test',
  'evil.test:4010',
  'localhost.evil.test',
  '127.0.0.1.evil.test',
  '127.0.0.1.nip.io',
  'evil-localhost',
  'localhost.evil',
  '128.0.0.1',
  '10.0.0.1',
  '[::2]',
])('it responds with 421 under the Host %j', async (host) => {
  const { port, integrator } = await serve();
  const response = await ask(port, rawRequest('DELETE /v1/integrations/57974ed227a82a3475cecb15', { host }));
  expect(response).toMatchObject({ status: 421, headers: { 'content-type': 'application/json; charset=utf-8' } });
  const reason = `This server does not serve the host ${JSON.stringify(host)}: a page on the web could point such a name at this machine. Use 127.0.0.1 or localhost, or allow the name with --allow-host (\`allowedHosts\` in a program).`;
  const errors = [{ code: 'misdirected_request', message: `Failed to respond: ${reason}` }];
  expect(JSON.parse(response.body)).toEqual({ errors });
  expect(integrator.integrations.size).toBe(1);
  expect(integrator.journal.entries).toMatchObject([
    { status: 421, verdict: 'violation', operation: undefined, reason },
  ]);
});

test.each(['fake.test', 'FAKE.test:80', 'other.test:4010', '[fd00::1]:4010'])(
  'it responds under the allowed Host %s',
  async (host) => {
    const { port } = await serve({ allowedHosts: ['fake.TEST', 'other.test:8080', 'fd00::1'] });
    expect((await ask(port, rawRequest('GET /v1/tokenInfo', { host }))).status).toBe(200);
  },
);

test.each(['a b', 'https://fake.test', 'fake.test/v1', 'user@fake.test'])(
  '%j is no name that a Host can have',
  async (name) => {
    await expect(serve({ allowedHosts: [name] })).rejects.toThrow(
      `Failed to read allowedHosts (--allow-host): ${JSON.stringify(name)} is no name of a host. Give one such as fake.test.`,
    );
  },
);

test('what no journal tells is reported once: a foreign Host at the control API, and a fake that breaks', async () => {
  const reported: string[] = [];
  const { port, integrator } = await serve({ onNotice: (sentence) => reported.push(sentence) });
  for (let time = 0; time < 2; time++) {
    await ask(port, rawRequest('GET /__admin/accounts', { host: 'evil.test' }));
  }
  integrator.mock.override(() => Promise.reject(new Error('The override is broken.')));
  const { status } = await ask(port, rawRequest('GET /v1/tokenInfo?token=hush'));
  expect([status, reported]).toEqual([
    500,
    [
      expect.stringMatching(/^This server does not serve the host "evil\.test": /),
      'Failed to respond to GET /v1/tokenInfo: The override is broken.',
    ],
  ]);
  expect(integrator.journal.entries).toEqual([]);
});

test('a server that listens at every address is reached by that of the machine', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const own = addresses.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
  // Without a network the loopback is all there is.
  const address = own ?? '127.0.0.1';
  const { port } = await serve({ host: '0.0.0.0' });
  const get = (host: string): Promise<Response> =>
    fetch(`http://${host}:${port}/v1/tokenInfo`, { headers: { authorization: 'Bearer t' } });
  expect((await get(address)).status).toBe(200);
  expect((await ask(port, rawRequest('GET /v1/tokenInfo', { host: '203.0.113.1' }))).status).toBe(421);
});

test('a request of HTTP/1.0 without a Host is served, and its links lead to the address that it came in at', async () => {
  const { port, integrator } = await serve({ seed: 'default' });
  const request = 'GET /v1/integrations?limit=1 HTTP/1.0\r\nAuthorization: Bearer t\r\n\r\n';
  const { status, headers: returned } = await ask(port, request);
  expect([status, returned['link']]).toEqual([
    200,
    `<http://127.0.0.1:${port}/v1/integrations?limit=1&after=57974ed227a82a3475cecb15>; rel="next"`,
  ]);
  expect(integrator.journal.entries).toMatchObject([{ verdict: 'ok' }]);
});

test('a request of HTTP/1.1 without a Host is none', async () => {
  const { port } = await serve();
  expect((await ask(port, 'GET /v1/tokenInfo HTTP/1.1\r\nAuthorization: Bearer t\r\n\r\n')).status).toBe(400);
});

test.each(['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'])(
  'a browser that opens the server is led to the inspector (%s)',
  async (accept) => {
    const { url, integrator } = await serve();
    const response = await fetch(url, { headers: { accept }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/__admin/']);
    expect(integrator.journal.entries).toEqual([]);
  },
);

test.each<[what: string, options: ServerOptions, accept: string, inspector: string]>([
  ['a client of JSON', {}, 'application/json', ', and the inspector at /__admin/'],
  ['a client that takes anything', {}, '*/*', ', and the inspector at /__admin/'],
  ['a browser, where there is no inspector', { admin: false }, 'text/html', ''],
])('%s that asks for the server itself learns where the API is', async (_what, options, accept, inspector) => {
  const { url, integrator } = await serve(options);
  const response = await fetch(`${url}/?a=1`, { headers: { accept } });
  const reason = `This is integrator-testkit: the API is below /v1${inspector}.`;
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [{ code: 'not_found', message: `Cannot GET /. ${reason}` }] },
  ]);
  expect(integrator.journal.entries).toMatchObject([{ status: 404, reason }]);
});

test('a program that does not say what it takes gets what the service responds with, and the sentence is in the journal', async () => {
  const { port, integrator } = await serve();
  const { status, body } = await ask(port, rawRequest('GET /'));
  expect([status, body]).toEqual([404, '{"errors":[{"code":"not_found","message":"Cannot GET /"}]}']);
  expect(integrator.journal.entries).toMatchObject([{ reason: expect.stringContaining('the API is below /v1') }]);
});
