import { once } from 'node:events';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test, vi } from 'vitest';
import { isLoopback } from '../../../../mocks/surfaces/server/hosts/loopback.ts';
import type { RunningServer, ServerOptions } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { ask, rawRequest } from '../wire.ts';
import { askJudged } from './open-admin.ts';

const running: RunningServer[] = [];

async function serve(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, report: 'silent', ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const reset = 'POST /__admin/reset';

test('the server responds below /__admin, and the paths of the API are as they were', async () => {
  const { url } = await serve();
  expect(await askJudged(fetch, 'GET /health', undefined, {}, url)).toMatchObject({
    status: 200,
    body: { status: 'ok' },
  });
  expect(await askJudged(fetch, 'POST /accounts/default/faults', { status: 7 }, {}, url)).toMatchObject({
    status: 422,
  });
  const elsewhere = await fetch(`${url}/__administration`);
  expect([elsewhere.status, await elsewhere.json()]).toMatchObject([404, { errors: [{}] }]);
});

test('admin: false leaves nothing there', async () => {
  const { port } = await serve({ admin: false });
  const { status, body } = await ask(port, rawRequest('GET /__admin/health', {}));
  expect([status, JSON.parse(body)]).toMatchObject([404, { errors: [{}] }]);
});

test.each([undefined, 'wrong', 'secret2', ''])('with an admin token, %j gets 401', async (token) => {
  const { port, integrator } = await serve({ adminToken: 'secret' });
  integrator.faults.use('slow');
  const { status, body } = await ask(
    port,
    rawRequest(reset, { ...(token !== undefined && { 'x-admin-token': token }) }),
  );
  expect([status, JSON.parse(body).error]).toEqual([401, 'unauthorized']);
  expect(integrator.faults.list()).toHaveLength(1);
});

test('with an admin token, whoever has it is served', async () => {
  const { port } = await serve({ adminToken: 'secret' });
  expect((await ask(port, rawRequest(reset, { 'x-admin-token': 'secret' }))).status).toBe(204);
});

test.each([
  'https://evil.test',
  'http://localhost.evil.test',
  'http://evillocalhost:3000',
  'http://evil.test:4010',
  'http://127.0.0.1.evil.test',
  'null',
  'http://10.0.0.1',
  'http://localhost/path',
])('a page of %s is refused, and nothing is changed', async (origin) => {
  const { port, integrator } = await serve();
  integrator.faults.use('slow');
  const response = await ask(port, rawRequest(reset, { origin }));
  expect([response.status, JSON.parse(response.body).error]).toEqual([403, 'forbidden']);
  expect(response.headers).not.toHaveProperty('access-control-allow-origin');
  expect(integrator.faults.list()).toHaveLength(1);
});

test.each([
  'http://localhost:5173',
  'http://app.localhost:5173',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  'https://localhost',
])('a page of this machine at %s may ask, and learns so', async (origin) => {
  const { port } = await serve();
  const wanted = { origin, 'access-control-request-method': 'PUT' };
  const preflight = await ask(port, rawRequest('OPTIONS /__admin/reset', wanted));
  expect(preflight).toMatchObject({
    status: 204,
    headers: { 'access-control-allow-origin': origin },
  });
});

test('the page of the server itself may ask', async () => {
  const { port } = await serve();
  const host = `127.0.0.1:${port}`;
  expect((await ask(port, rawRequest(reset, { host, origin: `http://${host}` }))).status).toBe(204);
});

test('an image or a script on another site does not get to ask', async () => {
  const { port } = await serve();
  const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' };
  expect((await ask(port, rawRequest('GET /__admin/accounts', image))).status).toBe(403);
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect((await ask(port, rawRequest('GET /__admin/accounts', link))).status).toBe(200);
});

test('a foreign Host gets 421, one in x-integrator-host too', async () => {
  const { port, integrator } = await serve();
  expect((await ask(port, rawRequest(reset, { host: 'evil.test' }))).status).toBe(421);
  const meant = { 'x-integrator-host': 'evil.test', authorization: 'Bearer t' };
  expect((await ask(port, rawRequest('GET /v1/integrations', meant))).status).toBe(421);
  expect(integrator.journal.entries).toMatchObject([{ status: 421, url: 'https://evil.test/v1/integrations' }]);
});

test.each<[address: string | undefined, isLocal: boolean]>([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['10.0.0.1', false],
  ['::ffff:10.0.0.1', false],
  ['::2', false],
  ['1127.0.0.1', false],
  [undefined, false],
])('the address %s is of this machine alone: %s', (address, isLocal) => {
  expect(isLoopback(address)).toBe(isLocal);
});

test('a client that comes over the network is refused', async () => {
  const outside = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const address = outside.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
  // Without a network nobody can come over it.
  if (address === undefined) return;
  const { port, integrator } = await serve({ host: '0.0.0.0', allowedHosts: [address] });
  integrator.faults.use('slow');
  const response = await fetch(`http://${address}:${port}/__admin/reset`, { method: 'POST' });
  expect([response.status, await response.json()]).toMatchObject([403, { error: 'forbidden' }]);
  expect(integrator.faults.list()).toHaveLength(1);
});

test('a server that stops ends at once what streams and what waits', async () => {
  const { url } = await serve();
  const stream = await fetch(`${url}/__admin/journal/stream`);
  const waiting = fetch(`${url}/__admin/accounts/default/journal/wait`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"timeout":60000}',
  }).catch(() => undefined);
  // The wait has begun when a request that came after it is served.
  await (await fetch(`${url}/__admin/health`)).text();
  await stopWithoutGrace();
  expect(await stream.text()).toContain('watching');
  await waiting;
});

test('a server that stops does not wait for a connection over which nothing was asked', async () => {
  const { port } = await serve();
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  await (await fetch(`http://127.0.0.1:${port}/__admin/health`)).text();
  const closed = once(socket, 'close');
  await stopWithoutGrace();
  await closed;
});

/** Stops the server while no time goes by, so that nothing but the stop itself ends what is open. */
async function stopWithoutGrace(): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  try {
    await running.splice(0)[0]?.close();
  } finally {
    vi.useRealTimers();
  }
}
