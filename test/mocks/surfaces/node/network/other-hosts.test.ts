import { once } from 'node:events';
import { Agent, createServer, get as httpGet } from 'node:http';
import http2 from 'node:http2';
import net from 'node:net';
import tls from 'node:tls';
import { HttpResponse, http } from 'msw';
import * as undici from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeIdentity } from '../../../../../mocks/surfaces/node/network/gateway/certificate.ts';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';
import { rowsOf } from '../../../../soak/soaking.ts';
import { close, listen } from './recording-proxy.ts';

const identity = makeIdentity();
const servers = {
  clear: http2.createServer((_request, response) => response.end('h2')),
  secure: http2.createSecureServer({ ...identity, allowHTTP1: true }, (request, response) =>
    response.end(`h${request.httpVersion}`),
  ),
  web: createServer((request, response) => response.end(`${request.headers.host} ${request.socket.remotePort}`)),
  echo: net.createServer((socket) => socket.pipe(socket)),
  hello: net.createServer((socket) => socket.end('hello')),
  secureEcho: tls.createServer(identity, (socket) => socket.pipe(socket)),
};
const ports: Partial<Record<keyof typeof servers, number>> = {};

beforeAll(async () => {
  servers.web.keepAliveTimeout = 60_000;
  for (const [name, server] of Object.entries(servers)) Object.assign(ports, { [name]: await listen(server) });
});
afterAll(() => Promise.all(Object.values(servers).map(close)));

/** Asks over HTTP/2. */
function askHttp2(url: string, options: http2.SecureClientSessionOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const session = http2.connect(url, options);
    const stream = session.request({ ':path': '/' });
    let text = '';
    for (const emitter of [session, stream]) emitter.on('error', reject);
    stream.on('data', (chunk) => {
      text += String(chunk);
    });
    stream.on('end', () => {
      session.close();
      resolve(text);
    });
    stream.end();
  });
}

async function say(socket: net.Socket, ...words: readonly string[]): Promise<string> {
  let heard = '';
  for (const word of words) {
    socket.write(word);
    heard += String((await once(socket, 'data'))[0]);
  }
  socket.destroy();
  return heard;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function getWeb(options: object = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = httpGet({ host: '127.0.0.1', port: ports.web, agent, ...options }, async (response) => {
      let text = '';
      for await (const chunk of response) text += String(chunk);
      resolve(text);
    });
    request.on('error', reject);
  });
}

const { cert } = identity;

/** What a program does with hosts that are none of the service's. */
const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
  'HTTP/2 in the clear': () => askHttp2(`http://127.0.0.1:${ports.clear}`),
  'HTTP/2 over TLS': () =>
    askHttp2(`https://127.0.0.1:${ports.secure}`, { ca: cert, checkServerIdentity: () => undefined }),
  'HTTP/2 over a socket that was connected before, as gRPC does': async () => {
    const socket = net.connect({ port: ports.clear ?? 0, host: '127.0.0.1' });
    await once(socket, 'connect');
    return askHttp2(`http://127.0.0.1:${ports.clear}`, { createConnection: () => socket });
  },
  'HTTP/2 over TLS that was set up before, as gRPC does': async () => {
    const socket = tls.connect({
      port: ports.secure ?? 0,
      host: '127.0.0.1',
      ca: cert,
      ALPNProtocols: ['h2'],
      checkServerIdentity: () => undefined,
    });
    await once(socket, 'secureConnect');
    return askHttp2('https://localhost', { createConnection: () => socket });
  },
  'HTTP/2 from within a response of node:http': () =>
    new Promise((resolve, reject) => {
      httpGet(`http://127.0.0.1:${ports.web}`, (response) => {
        response.resume();
        response.on('end', () => void askHttp2(`http://127.0.0.1:${ports.clear}`).then(resolve, reject));
      });
    }),
  'HTTP/2 that undici chooses': async () => {
    const dispatcher = new undici.Agent({ connect: { ca: cert, checkServerIdentity: () => undefined }, allowH2: true });
    const { body } = await undici.request(`https://127.0.0.1:${ports.secure}/`, { dispatcher });
    const text = await body.text();
    await dispatcher.close();
    return text;
  },
  'a socket whose client speaks first': () => say(net.connect(ports.echo ?? 0, '127.0.0.1'), 'one', 'two'),
  'a socket whose client takes its time': async () => {
    const socket = net.connect({ port: ports.echo ?? 0, host: '127.0.0.1' });
    await once(socket, 'connect');
    await new Promise((resolve) => setImmediate(resolve));
    return say(socket, 'GET / is no request here');
  },
  'a socket whose server speaks first': async () =>
    String((await once(net.connect(ports.hello ?? 0, '127.0.0.1'), 'data'))[0]),
  'a socket that is refused': async () => Reflect.get((await once(net.connect(1, '127.0.0.1'), 'error'))[0], 'code'),
  TLS: async () => {
    const socket = tls.connect({
      port: ports.secureEcho ?? 0,
      host: '127.0.0.1',
      ca: cert,
      checkServerIdentity: () => undefined,
    });
    await once(socket, 'secureConnect');
    const { authorized } = socket;
    return `${await say(socket, 'secret')} ${authorized}`;
  },
  'TLS with a certificate that nobody knows': async () =>
    Reflect.get((await once(tls.connect({ port: ports.secureEcho ?? 0, host: '127.0.0.1' }), 'error'))[0], 'code'),
  'an agent that keeps its connection': async () => {
    const [first, second] = [await getWeb(), await getWeb()];
    return first === second;
  },
  'a header Host that names the service, for a server on this machine': async () =>
    (await getWeb({ headers: { host: 'api.integrator.io' } })).split(' ')[0],
  'fetch of a host that is not there': async () => {
    const error: unknown = await fetch('http://no.such.host.invalid/').catch((reason: unknown) => reason);
    return Reflect.get(Object(Reflect.get(Object(error), 'cause')), 'code');
  },
};

const setups: Readonly<Record<string, (integrator: NodeIntegrator) => void>> = {
  'the fake alone': () => undefined,
  'handlers for another host': ({ server }) =>
    server.use(http.get('https://elsewhere.example/', () => HttpResponse.text('theirs'))),
  'listeners to server.events': ({ server }) => void server.events.on('request:start', () => undefined),
};

describe.each(Object.keys(setups))('with %s', (setup) => {
  test.each(rowsOf(Object.keys(deeds), 3))('other hosts are untouched: %s', async (deed) => {
    const before = await deeds[deed]?.();
    const integrator = setupIntegrator({ report: 'silent' });
    integrator.start();
    setups[setup]?.(integrator);
    try {
      expect(await deeds[deed]?.()).toEqual(before);
      expect(integrator.journal.entries).toEqual([]);
    } finally {
      integrator.stop();
    }
    expect(await deeds[deed]?.()).toEqual(before);
  });
});

test('handlers for another host are asked by fetch and node:http, also where an agent had to wait', async () => {
  const integrator = setupIntegrator({ report: 'silent' });
  integrator.start();
  try {
    integrator.server.use(http.get('http://elsewhere.example/', () => HttpResponse.text('theirs')));
    const one = new Agent({ maxSockets: 1 });
    const options = { host: 'elsewhere.example', port: 80, agent: one };
    expect(await Promise.all([getWeb(options), getWeb(options), getWeb(options)])).toEqual([
      'theirs',
      'theirs',
      'theirs',
    ]);
    expect(await (await fetch('http://elsewhere.example/')).text()).toBe('theirs');
  } finally {
    integrator.stop();
  }
});
