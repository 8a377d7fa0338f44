import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { serialize } from '../../../../../mocks/engine/wire/serializer.ts';
import { ResponsesTogether } from '../../../../../mocks/surfaces/server/http/send-response.ts';
import { startServer } from '../../../../../mocks/surfaces/server/index.ts';
import { Traffic } from '../../../../../mocks/surfaces/server/traffic/traffic.ts';

afterEach(() => void vi.useRealTimers());

type Exchange = readonly [IncomingMessage, ServerResponse];

/** Exchanges of a server that have come in and that nobody has responded to, and what their clients are given. */
async function waiting(
  count: number,
  agent: Agent | false = false,
): Promise<{ exchanges: Exchange[]; given: Promise<string>[]; end: () => void }> {
  const exchanges: Exchange[] = [];
  // A connection without a request is never closed for that.
  const server = createServer({ keepAliveTimeout: 0 });
  const all = new Promise<void>((resolve) =>
    server.on('request', (...exchange) => {
      if (exchanges.push(exchange) === count) resolve();
    }),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const given = Array.from(
    { length: count },
    (_, index) =>
      new Promise<string>((resolve, reject) => {
        get({ port, host: '127.0.0.1', path: `/${index}`, agent }, async (response) => {
          resolve((await response.toArray()).join(''));
        }).on('error', reject);
      }),
  );
  for (const text of given) text.catch(() => undefined);
  await all;
  return { exchanges, given, end: () => void server.close() };
}

test('responses that are ready at a time are written behind the last of them, each to its own client', async () => {
  const { exchanges, given, end } = await waiting(5);
  const together = new ResponsesTogether(new Traffic(), () => false);
  for (const [message, response] of exchanges)
    together.send(message, response, serialize({ status: 200, body: { path: message.url } }));
  expect(exchanges.map(([, response]) => response.writableEnded)).toEqual(Array(5).fill(false));
  await setImmediate();
  expect(exchanges.map(([, response]) => response.writableEnded)).toEqual(Array(5).fill(true));
  expect(await Promise.all(given)).toEqual([0, 1, 2, 3, 4].map((index) => `{"path":"/${index}"}`));
  end();
});

test('a client that goes away before its response is written keeps no other from its own', async () => {
  const { exchanges, given, end } = await waiting(3);
  const together = new ResponsesTogether(new Traffic(), () => false);
  for (const [message, response] of exchanges) together.send(message, response, serialize({ status: 200, body: {} }));
  exchanges[1]?.[1].destroy();
  const settled = await Promise.allSettled(given);
  expect(exchanges.map(([{ url }]) => settled[Number(url?.slice(1))]?.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  end();
});

test('a server that stops while a response waits to be written still writes it', async () => {
  const server = await startServer({ port: 0, report: 'silent' });
  const seen = server.integrator.journal.waitFor({ method: 'GET' });
  const agent = new Agent({ keepAlive: true });
  const given = new Promise<IncomingMessage>((resolve, reject) => {
    const { port } = server;
    const headers = { authorization: 'Bearer my_api_token' };
    get({ port, host: '127.0.0.1', path: '/v1/integrations', agent, headers }, resolve).on('error', reject);
  });
  await seen;
  const closed = server.close();
  const response = await given;
  expect(JSON.parse((await response.toArray()).join(''))).toBeInstanceOf(Array);
  await closed;
  agent.destroy();
});

test('a connection is let go of behind its response where the server has begun to stop', async () => {
  const { exchanges, given, end } = await waiting(1, new Agent({ keepAlive: true }));
  const [[message, response]] = exchanges as [Exchange];
  const together = new ResponsesTogether(new Traffic(), () => true);
  const gone = new Promise((resolve) => message.socket.once('close', resolve));
  together.send(message, response, serialize({ status: 200, body: {} }));
  expect(await given[0]).toBe('{}');
  await gone;
  end();
});

test('a test that has fake timers gets the responses of a server in its process', async () => {
  const server = await startServer({ port: 0, report: 'silent' });
  vi.useFakeTimers();
  const head = await new Promise<string>((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () =>
      socket.write('GET /v1/ping HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer my_api_token\r\n\r\n'),
    );
    socket.on('error', reject).once('data', (data) => {
      socket.destroy();
      resolve(String(data).split('\r\n')[0] ?? '');
    });
  });
  vi.useRealTimers();
  await server.close();
  expect(head).toMatch(/^HTTP\/1\.1 [24]\d\d /);
});
