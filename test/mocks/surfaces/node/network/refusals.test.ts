import dns from 'node:dns';
import { once } from 'node:events';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { HttpResponse, http, passthrough } from 'msw';
import * as undici from 'undici';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeIdentity } from '../../../../../mocks/surfaces/node/network/gateway/certificate.ts';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';
import { isTestkitError } from '../../../../../spec/errors/testkit-error.ts';
import { close, listen } from './recording-proxy.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token' };
let reported: string[];
let integrator: NodeIntegrator;

beforeEach(() => {
  reported = [];
  integrator = setupIntegrator({ report: (line) => reported.push(line) });
});
afterEach(() => integrator.stop());

/** Waits for the error of something that emits one. */
async function errorOf(emitter: net.Socket | http2.ClientHttp2Session): Promise<unknown> {
  return (await once(emitter, 'error'))[0];
}

function expectRefusal(error: unknown, words: RegExp): void {
  expect(isTestkitError(error, 'NetworkError')).toBe(true);
  expect(error).toMatchObject({ code: 'ERR_TESTKIT_NETWORK', message: expect.stringMatching(words) });
  expect(reported).toEqual([expect.stringMatching(/^\[integrator-testkit\] CONNECT \/: Failed to /)]);
  expect(integrator.journal.entries).toMatchObject([{ method: 'CONNECT', status: 0, verdict: 'violation' }]);
}

test('a client that takes HTTP/2 alone is refused', async () => {
  integrator.start();
  expectRefusal(
    await errorOf(http2.connect('https://api.integrator.io')),
    /over HTTP\/2: the fake speaks HTTP\/1\.1\./,
  );
});

test('a client that begins with HTTP/2 in the clear learns that HTTP/1.1 is required', async () => {
  integrator.start();
  const error = await errorOf(http2.connect('http://api.integrator.io'));
  // 13 is HTTP_1_1_REQUIRED.
  expect(error).toHaveProperty('message', 'Session closed with error code 13');
  expect(reported).toEqual([expect.stringContaining('it speaks HTTP/2')]);
});

test('a connection that speaks something else is closed', async () => {
  integrator.start();
  const socket = net.connect(443, 'api.integrator.io');
  socket.write('EHLO me\r\n');
  await once(socket.resume(), 'close');
  socket.destroy();
  const other = net.connect(443, 'api.integrator.io');
  other.write(Uint8Array.of(0, 1, 2, 3));
  await once(other.resume(), 'close');
  expect(reported).toEqual([expect.stringContaining('it speaks a protocol that is not HTTP')]);
});

test.each(['callback', 'promise'])('the address of a host is not looked up (%s)', async (kind) => {
  integrator.start();
  const error: unknown =
    kind === 'promise'
      ? await dns.promises.lookup('API.integrator.io.').catch((reason: unknown) => reason)
      : await new Promise((resolve) => dns.lookup('api.eu.integrator.io', { all: true }, resolve));
  expectRefusal(error, /Failed to look up api\.(eu\.)?integrator\.io/);
});

test('TLS for a host of the service does not begin over a connection to somewhere else', async () => {
  const server = net.createServer();
  const port = await listen(server);
  integrator.start();
  try {
    const socket = net.connect(port, '127.0.0.1').on('error', () => undefined);
    await once(socket, 'connect');
    expectRefusal(
      await errorOf(tls.connect({ socket, servername: 'api.integrator.io' })),
      /over a connection that leads somewhere else/,
    );
  } finally {
    await close(server);
  }
});

test('a proxy that is spoken to over TLS is not asked', async () => {
  const seen: string[] = [];
  const server = tls.createServer(makeIdentity(), (socket) => socket.on('data', (chunk) => seen.push(String(chunk))));
  const port = await listen(server);
  integrator.start();
  try {
    const socket = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
    socket.write('CONNECT api.integrator.io:443 HTTP/1.1\r\n\r\n');
    expectRefusal(await errorOf(socket), /through a proxy that is spoken to over TLS/);
    expect(seen).toEqual([]);
  } finally {
    await close(server);
  }
});

test('a connection that was open before the fake was started is not used', async () => {
  const seen: string[] = [];
  const server = https.createServer(makeIdentity(), (request, response) => {
    seen.push(String(request.url));
    response.end();
  });
  const port = await listen(server);
  // What a program has that talked to the service before.
  const before = tls.connect({
    host: 'api.integrator.io',
    port,
    rejectUnauthorized: false,
    lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  await once(before, 'secureConnect');
  integrator.start();
  try {
    before.write('GET /v1/integrations HTTP/1.1\r\nHost: api.integrator.io\r\n\r\n');
    expectRefusal(await errorOf(before), /that was open before the fake was started/);
    expect(seen).toEqual([]);
  } finally {
    await close(server);
  }
});

test.each(['fetch', 'undici', 'node:https'])(
  'a handler that passes a request of %s through does not let it out',
  async (client) => {
    integrator.start();
    integrator.server.use(http.get(url, () => passthrough()));
    const call = async (): Promise<{ status: number; text: string }> => {
      if (client === 'fetch') {
        const response = await fetch(url, { headers });
        return { status: response.status, text: await response.text() };
      }
      if (client === 'undici') {
        const { statusCode, body } = await undici.request(url, { headers });
        return { status: statusCode, text: await body.text() };
      }
      return new Promise((resolve, reject) => {
        const request = https.get(url, { headers }, async (response) => {
          let text = '';
          for await (const chunk of response) text += String(chunk);
          resolve({ status: response.statusCode ?? 0, text });
        });
        request.on('error', reject);
      });
    };
    const { status, text } = await call();
    expect(status).toBe(500);
    expect(text).toContain('Failed to pass a request for api.integrator.io through');
    expect(reported).toEqual([expect.stringContaining('nothing goes to the service')]);
  },
);

test('a sentence is printed once, and each connection is in the journal', async () => {
  integrator.start();
  for (let time = 0; time < 3; time++) await dns.promises.lookup('api.integrator.io').catch(() => undefined);
  expect(reported).toHaveLength(1);
  expect(integrator.journal.entries).toHaveLength(3);
});

test('a handler of a test responds in its place', async () => {
  integrator.start();
  integrator.server.use(http.get(url, () => HttpResponse.json([])));
  const { body } = await undici.request(url, { headers });
  expect(await body.json()).toEqual([]);
});
