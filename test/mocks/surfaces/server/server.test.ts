import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { createCore } from '../../../../mocks/integrator/integrator.ts';
import { ServerError } from '../../../../mocks/surfaces/server/port/server-error.ts';
import type { RunningServer, ServerOptions } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { ask, openWire, rawRequest } from '../wire.ts';

const running: RunningServer[] = [];

async function serve(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, seed: 'sample', report: 'silent', ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const json = { 'content-type': 'application/json' };
const user = '{"_userId":"00000000933b5bde09c44a4a"}';
const headers = { authorization: 'Bearer my_api_token' };

test('it listens on 127.0.0.1 unless set otherwise', async () => {
  const server = await serve();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  await expect(openWire(server.port, '127.0.0.2')).rejects.toHaveProperty('code', 'ECONNREFUSED');
  await expect(openWire(server.port, '::1')).rejects.toBeInstanceOf(Error);
});

test('it takes the time from the clock on the wall unless set otherwise', async () => {
  const server = await serve();
  const before = Date.now();
  const { body } = await ask(
    server.port,
    rawRequest('POST /v1/integrations', { ...json, 'content-length': '12' }, '{"name":"A"}'),
  );
  const { createdAt } = JSON.parse(body);
  expect(Date.parse(createdAt)).toBeGreaterThanOrEqual(before);
});

test('it serves a fake that it is given', async () => {
  const integrator = createCore({ seed: 'empty', report: 'silent' });
  const server = await serve({ integrator });
  expect(server.integrator).toBe(integrator);
  expect(await (await fetch(`${server.url}/v1/integrations`, { headers })).json()).toEqual([]);
  expect(integrator.journal.entries).toHaveLength(1);
});

test('a port that is taken is reported in a sentence', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    const error: unknown = await startServer({ port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ServerError);
    const [, free = ''] =
      /^Failed to listen on 127\.0\.0\.1:\d+: the port is taken\. Stop the program that has it, or choose another one: --port (\d+) is free now, and --port 0 picks a free one\.$/.exec(
        String(Object(error).message),
      ) ?? [];
    expect((await serve({ port: Number(free) })).port).toBe(Number(free));
  } finally {
    taken.close();
  }
});

test('an address that this machine has not is reported in a sentence', async () => {
  await expect(startServer({ port: 0, host: '203.0.113.1' })).rejects.toThrow(
    'Failed to listen on 203.0.113.1:0: this machine has no such address. Choose 127.0.0.1, or an address of this machine.',
  );
});

test('a closed server has freed its port and takes no more requests', async () => {
  const server = await serve();
  await server.close();
  await expect(openWire(server.port)).rejects.toHaveProperty('code', 'ECONNREFUSED');
  const again = await serve({ port: server.port });
  expect(again.port).toBe(server.port);
});

test('close ends connections that only wait, and comes back', async () => {
  const server = await serve();
  const wire = await openWire(server.port);
  wire.write(rawRequest('GET /v1/tokenInfo'));
  expect((await wire.next()).headers['connection']).toBe('keep-alive');
  await server.close();
  expect(await wire.closed).toBe('');
});

test('close waits for a request in flight, and ends its connection with the response', async () => {
  const server = await serve();
  const wire = await openWire(server.port);
  wire.write(rawRequest('POST /v1/integrations', { ...json, expect: '100-continue', 'content-length': '12' }));
  expect((await wire.next()).status).toBe(100);
  const closing = server.close();
  wire.write('{"name":"A"}');
  const response = await wire.next();
  expect([response.status, response.headers['connection']]).toEqual([201, 'close']);
  await closing;
  expect(server.integrator.integrations.size).toBe(2);
  await wire.closed;
});

test('one connection serves many requests, one after the other', async () => {
  const { port } = await serve();
  const wire = await openWire(port);
  for (const request of [1, 2, 3]) {
    wire.write(rawRequest('GET /v1/tokenInfo'));
    expect((await wire.next()).body, String(request)).toBe(user);
  }
  wire.socket.destroy();
});

test('requests that come all at once are served in their order', async () => {
  const { port } = await serve();
  const wire = await openWire(port);
  const create = rawRequest('POST /v1/integrations', { ...json, 'content-length': '12' }, '{"name":"A"}');
  wire.write(
    create + rawRequest('GET /v1/integrations/none') + rawRequest('GET /v1/tokenInfo', { connection: 'close' }),
  );
  const statuses = [(await wire.next()).status, (await wire.next()).status, (await wire.next()).status];
  expect(statuses).toEqual([201, 400, 200]);
  expect(await wire.closed).toBe('');
});

test('HEAD has no body, and the next response follows at once', async () => {
  const { port } = await serve();
  const wire = await openWire(port);
  wire.write(rawRequest('HEAD /v1/integrations') + rawRequest('GET /v1/tokenInfo'));
  expect(await wire.next()).toMatchObject({ status: 200, body: '' });
  expect(await wire.next()).toMatchObject({ status: 200, body: user });
  wire.socket.destroy();
});

test.each([
  ['GET http://127.0.0.1:4010/v1/tokenInfo', 200, user],
  ['GET http://localhost/v1/tokenInfo?x', 200, user],
  ['GET http://[/v1/tokenInfo', 404, '{"errors":[{"code":"not_found","message":"Cannot GET /"}]}'],
  ['OPTIONS *', 404, '{"errors":[{"code":"not_found","message":"Cannot OPTIONS /"}]}'],
  ['TRACE /v1/tokenInfo', 404, '{"errors":[{"code":"not_found","message":"Cannot TRACE /v1/tokenInfo"}]}'],
  ['GET /v1/./x/../tokenInfo', 200, user],
])('the target %s is understood', async (line, status, body) => {
  const { port } = await serve();
  const response = await ask(port, rawRequest(line));
  expect([response.status, response.body]).toEqual([status, body]);
});

test('a chunked body is put together', async () => {
  const { port } = await serve();
  const chunks = '8\r\n{"name":\r\n4;x=y\r\n"A"}\r\n0\r\n\r\n';
  const response = await ask(
    port,
    rawRequest('POST /v1/integrations', { ...json, 'transfer-encoding': 'chunked' }, chunks),
  );
  expect([response.status, JSON.parse(response.body).name]).toEqual([201, 'A']);
});

test('a client that asks first is asked to go on', async () => {
  const { port } = await serve();
  const wire = await openWire(port);
  wire.write(rawRequest('POST /v1/integrations', { ...json, expect: '100-continue', 'content-length': '12' }));
  expect((await wire.next()).status).toBe(100);
  wire.write('{"name":"A"}');
  expect((await wire.next()).status).toBe(201);
  wire.socket.destroy();
});

test('a body that comes with a GET is read and ignored, malformed too', async () => {
  const { port } = await serve();
  const wire = await openWire(port);
  wire.write(
    rawRequest('GET /v1/tokenInfo', { ...json, 'content-length': '5' }, '{"na:') + rawRequest('GET /v1/tokenInfo'),
  );
  expect([(await wire.next()).body, (await wire.next()).body]).toEqual([user, user]);
  wire.socket.destroy();
});

test('a client that goes away in the middle of a body changes nothing and hurts nobody', async () => {
  const server = await serve();
  const wire = await openWire(server.port);
  wire.write(rawRequest('POST /v1/integrations', { ...json, expect: '100-continue', 'content-length': '1000' }));
  await wire.next();
  wire.write('{"name":"A"}');
  wire.socket.destroy();
  await wire.closed;
  expect((await ask(server.port, rawRequest('GET /v1/tokenInfo'))).status).toBe(200);
  await server.close();
  expect(server.integrator.integrations.size).toBe(1);
});

test('what is no HTTP gets 400 and hurts nobody', async () => {
  const { port } = await serve();
  expect((await ask(port, 'hello\r\n\r\n')).status).toBe(400);
  expect((await ask(port, rawRequest('GET /v1/tokenInfo'))).status).toBe(200);
});
