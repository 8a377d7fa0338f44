import dns from 'node:dns';
import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';
import { close, listen, type RecordingProxy, recordingProxy } from './recording-proxy.ts';

const headers = { authorization: 'Bearer my_api_token' };
const refusal = expect.objectContaining({ code: 'ERR_TESTKIT_NETWORK' });
let proxy: RecordingProxy;
let integrator: NodeIntegrator;

beforeAll(async () => {
  proxy = await recordingProxy();
});
afterAll(() => proxy.close());
beforeEach(() => {
  integrator = setupIntegrator({ report: 'silent' });
  integrator.start();
});
afterEach(() => integrator.stop());

/** Lets a socket that is connected to the proxy write pieces, each when the one before it has left. */
async function writeInPieces(pieces: readonly string[]): Promise<unknown> {
  const socket = net.connect(proxy.port, '127.0.0.1').on('error', () => undefined);
  await once(socket, 'connect');
  const failed = once(socket, 'error');
  for (const piece of pieces) await new Promise<void>((resolve) => socket.write(piece, () => resolve()));
  return (await failed)[0];
}

test.each([
  [['CONNECT ', 'api.integrator.io:443 HTTP/1.1\r\n\r\n']],
  [['CONN', 'ECT api.inte', 'grator.io:443', ' HTTP/1.1\r\nHost: x\r\n\r\n']],
  [['GET https://api.integrator.io/v1/tokenInfo HT', 'TP/1.1\r\nHost: x\r\n\r\n']],
  [['GET http://u:p@API.eu.integrator.io', '/v1/tokenInfo HTTP/1.1\r\n', 'Host: x\r\n\r\n']],
])('a proxy that is asked in pieces never hears the last one: %j', async (pieces) => {
  expect(await writeInPieces(pieces)).toEqual(refusal);
  expect(proxy.seen).toEqual([]);
});

test('what a corked socket says to a proxy is read as one', async () => {
  const socket = net.connect(proxy.port, '127.0.0.1').on('error', () => undefined);
  socket.cork();
  for (const piece of ['CONNECT ', 'api.integrator.io:443', ' HTTP/1.1\r\n', '\r\n']) socket.write(piece);
  socket.uncork();
  expect(String((await once(socket, 'data'))[0])).toMatch(/^HTTP\/1\.1 200 /);
  expect(proxy.seen).toEqual([]);
  socket.destroy();
});

test.each([
  ['USER me\r\n', 'PASS secret\r\n'],
  ['A', 'B', 'CONNECTED\n'],
  ['GET /path', ' HTTP/1.1\r\nHost: other.example\r\n', '\r\n'],
  ['\u0005', '\u0001\u0000'],
])('pieces of what others speak arrive as they were written: %j', async (...pieces) => {
  const server = net.createServer((socket) => socket.pipe(socket));
  const port = await listen(server);
  try {
    const socket = net.connect(port, '127.0.0.1');
    for (const piece of pieces) await new Promise<void>((resolve) => socket.write(piece, () => resolve()));
    socket.end();
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect([text, socket.bytesWritten]).toEqual([pieces.join(''), pieces.join('').length]);
  } finally {
    await close(server);
  }
});

test('TLS for a host of the service does not begin over a socket of the file system', async () => {
  const path = join(tmpdir(), `integrator-testkit-${process.pid}.sock`);
  const seen: string[] = [];
  const server = net.createServer((socket) =>
    socket.on('error', () => undefined).on('data', (chunk) => seen.push(chunk.toString('latin1'))),
  );
  await new Promise<void>((resolve) => server.listen(path, resolve));
  try {
    // What OpenSSL has left of an earlier failure may end a socket once more, when nobody waits for it any longer.
    const socket = tls.connect({ path, servername: 'api.integrator.io' }).on('error', () => undefined);
    expect((await once(socket, 'error'))[0]).toEqual(refusal);
    const request = https.get('https://api.integrator.io/v1/tokenInfo', { socketPath: path, headers });
    request.on('error', () => undefined);
    expect((await once(request, 'error'))[0]).toEqual(refusal);
    expect(seen).toEqual([]);
  } finally {
    server.close();
  }
});

test.each(['ａｐｉ.integrator.io', 'api.integrat\u00ador.io', 'API.ｉntegrator.io.', 'api。integrator。io'])(
  'a name that becomes one of the service’s when it is looked up is one: %j',
  async (host) => {
    const request = https.get({ host, path: '/v1/tokenInfo', headers: { ...headers, host: 'api.integrator.io' } });
    const [response] = await once(request, 'response');
    response.resume();
    expect(response.statusCode).toBe(200);
    await expect(dns.promises.lookup(host)).rejects.toEqual(refusal);
  },
);

const asking: Readonly<Record<string, () => Promise<unknown>>> = {
  'dns.resolve': () => new Promise((resolve) => dns.resolve('api.integrator.io', resolve)),
  'dns.resolve4': () => new Promise((resolve) => dns.resolve4('api.integrator.io', { ttl: true }, resolve)),
  'dns.resolve6': () => new Promise((resolve) => dns.resolve6('API.integrator.io.', resolve)),
  'dns.promises.resolve': () => dns.promises.resolve('api.au.integrator.io', 'AAAA').catch((error: unknown) => error),
  'a resolver': () => new Promise((resolve) => new dns.Resolver().resolve4('api.integrator.io', resolve)),
  'a resolver of promises': () =>
    new dns.promises.Resolver().resolve6('api.ca.integrator.io').catch((error: unknown) => error),
};

test.each(Object.keys(asking))('no server of DNS is asked for a host of the service: %s', async (way) => {
  expect(await asking[way]?.()).toEqual(refusal);
});

test.each(['50%.example', ' elsewhere.example', 'else<where'])(
  'a name that no URL can have fails as it does without the fake: %j',
  async (host) => {
    vi.spyOn(dns, 'lookup').mockImplementation(
      Object.assign((...args: unknown[]) => {
        const done = args.at(-1);
        if (typeof done === 'function')
          process.nextTick(() => done(Object.assign(new Error('none'), { code: 'ENOTFOUND' })));
      }, dns.lookup),
    );
    const request = http.get({ host, port: 1, headers: { host: 'x' } });
    expect((await once(request, 'error'))[0]).toHaveProperty('code');
  },
);

/** Requests that are on their way when the fake is stopped; each would leave for the service then. */
const onTheWay: Readonly<Record<string, () => Promise<unknown>>> = {
  'node:https': () => once(https.get('https://api.integrator.io/v1/tokenInfo', { headers }), 'response'),
  'new http.ClientRequest()': () =>
    once(
      new http.ClientRequest({
        host: 'api.integrator.io',
        protocol: 'https:',
        agent: https.globalAgent,
        headers,
      }).end(),
      'response',
    ),
};

test.each(Object.keys(onTheWay))('what is on its way when the fake is stopped does not leave: %s', async (way) => {
  const waiting = onTheWay[way]?.();
  integrator.stop();
  // Which one depends on the version of Node; a request that had left would fail at the look-up.
  await expect(waiting).rejects.toHaveProperty('code', expect.stringMatching(/^(ERR_TESTKIT_NETWORK|ECONNRESET)$/));
});
