import { once } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { connect } from 'node:net';
import tls from 'node:tls';
import axios from 'axios';
import got from 'got';
import { HttpResponse, http as handlers } from 'msw';
import * as undici from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type NodeIntegrator, setupIntegrator } from '../../../../../mocks/surfaces/node/setup-integrator.ts';
import { soakTest } from '../../../../soak/soaking.ts';
import { runPreloaded } from '../../register/run-preloaded.ts';
import { type RecordingProxy, recordingProxy, recordingSocksProxy } from './recording-proxy.ts';
import { RequestTunnelAgent, WritingTunnelAgent } from './tunnel-agent.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token' };
let proxy: RecordingProxy;
let socks: RecordingProxy;

beforeAll(async () => {
  [proxy, socks] = await Promise.all([recordingProxy(), recordingSocksProxy()]);
});
afterAll(() => Promise.all([proxy.close(), socks.close()]));

function get(from: string, options: https.RequestOptions): Promise<number | undefined> {
  const { request } = from.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(from, { headers, ...options }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    sent.on('error', reject);
    sent.end();
  });
}

async function status(dispatcher: undici.Dispatcher, from = url): Promise<number> {
  const { statusCode, body } = await undici.request(from, { headers, dispatcher });
  await body.dump();
  await dispatcher.close();
  return statusCode;
}

/** Sends a request through a proxy for SOCKS, byte by byte. */
async function overSocks(request: Uint8Array, greeting?: Uint8Array): Promise<number> {
  const socket = connect(socks.port, '127.0.0.1');
  if (greeting !== undefined) {
    socket.write(greeting);
    await once(socket, 'data');
  }
  socket.write(request);
  await once(socket, 'data');
  const secure = tls.connect({ socket, servername: 'api.integrator.io' });
  secure.write(`GET /v1/integrations HTTP/1.0\r\nHost: api.integrator.io\r\nAuthorization: Bearer x\r\n\r\n`);
  let text = '';
  for await (const chunk of secure) text += String(chunk);
  return Number(text.split(' ')[1]);
}

const name = Buffer.from('api.integrator.io');

/** Ways through a proxy, each as a client of its own; what is asked over plain HTTP is refused in a word. */
const ways: Readonly<Record<string, () => Promise<number | undefined>>> = {
  'axios with its option proxy': async () =>
    (await axios.get(url, { headers, proxy: { protocol: 'http', host: '127.0.0.1', port: proxy.port } })).status,
  'axios over http:': async () => {
    const options = { protocol: 'http', host: '127.0.0.1', port: proxy.port };
    return (await axios.get(url.replace('https', 'http'), { headers, proxy: options, validateStatus: null })).status;
  },
  'undici with ProxyAgent': () => status(new undici.ProxyAgent(proxy.url)),
  'undici with EnvHttpProxyAgent': () => status(new undici.EnvHttpProxyAgent({ httpsProxy: proxy.url })),
  'undici over http: in a tunnel': () =>
    status(new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: true }), url.replace('https', 'http')),
  'undici over http: by whole URL': () =>
    status(new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: false }), url.replace('https', 'http')),
  'fetch of undici': async () => {
    const dispatcher = new undici.ProxyAgent(proxy.url);
    return (await undici.fetch(url, { headers, dispatcher })).status;
  },
  'node:https with proxyEnv': () => get(url, { agent: new https.Agent({ proxyEnv: { HTTPS_PROXY: proxy.url } }) }),
  'node:http with proxyEnv over http:': () =>
    get(url.replace('https', 'http'), { agent: new http.Agent({ proxyEnv: { HTTP_PROXY: proxy.url } }) }),
  'an agent that asks for a tunnel': () => get(url, { agent: new RequestTunnelAgent(proxy.port) }),
  'an agent that writes by itself': () => get(url, { agent: Object(new WritingTunnelAgent(proxy.port)) }),
  'got with an agent': async () =>
    (await got(url, { headers, retry: { limit: 0 }, agent: { https: new RequestTunnelAgent(proxy.port) } })).statusCode,
  'a whole URL in the request line': () => get(proxy.url, { path: url }),
  'SOCKS 5 by name': () =>
    overSocks(
      Buffer.concat([Uint8Array.of(5, 1, 0, 3, name.length), name, Uint8Array.of(1, 187)]),
      Uint8Array.of(5, 1, 0),
    ),
  'SOCKS 4a': () => overSocks(Buffer.concat([Uint8Array.of(4, 1, 1, 187, 0, 0, 0, 1, 0), name, Uint8Array.of(0)])),
};

const setups: Readonly<Record<string, () => NodeIntegrator>> = {
  'the fake alone': () => setupIntegrator({ report: 'silent' }),
  'handlers of server.use()': () => {
    const integrator = setupIntegrator({ report: 'silent' });
    integrator.server.use(handlers.get(url, () => HttpResponse.json([], { headers: { 'x-theirs': 'yes' } })));
    return integrator;
  },
  'listeners to server.events': () => {
    const integrator = setupIntegrator({ report: 'silent' });
    integrator.server.events.on('request:start', () => undefined);
    return integrator;
  },
};

describe.each(Object.keys(setups))('with %s', (setup) => {
  let integrator: NodeIntegrator;
  beforeAll(() => {
    integrator = setups[setup]?.() ?? setupIntegrator();
    integrator.start();
  });
  afterAll(() => integrator.stop());

  test.each(Object.keys(ways))('the proxy never hears of a request for the service: %s', async (way) => {
    expect(await ways[way]?.()).toBe(way.includes('http:') ? 421 : 200);
    expect([...proxy.seen, ...socks.seen]).toEqual([]);
  });
});

soakTest('a program with the preload and the proxy of its environment never asks it', async () => {
  const env = { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy.url, https_proxy: proxy.url };
  const { code, stdout } = await runPreloaded('list.mjs', {
    args: ['any'],
    env: { ...env, INTEGRATOR_TESTKIT_REPORT: 'silent' },
  });
  expect([code, JSON.parse(stdout), proxy.seen]).toEqual([0, [{ status: 200, count: 6 }], []]);
});

test('without the fake the same ways do lead to the proxy', async () => {
  await ways['an agent that writes by itself']?.().catch(() => undefined);
  await ways['undici with ProxyAgent']?.().catch(() => undefined);
  await get(proxy.url, { path: url });
  expect(proxy.seen).toEqual(['CONNECT api.integrator.io:443', 'CONNECT api.integrator.io:443', `GET ${url}`]);
});

test('a proxy still hears of requests for other hosts', async () => {
  const from = proxy.seen.length;
  const integrator = setupIntegrator({ report: 'silent' });
  integrator.start();
  try {
    const { status: refused } = await axios.get('http://elsewhere.example/v1', {
      proxy: { protocol: 'http', host: '127.0.0.1', port: proxy.port },
      validateStatus: null,
    });
    await undici
      .request('https://elsewhere.example/', { dispatcher: new undici.ProxyAgent(proxy.url) })
      .catch(() => undefined);
    expect(refused).toBe(502);
    expect(proxy.seen.slice(from)).toEqual(['GET http://elsewhere.example/v1', 'CONNECT elsewhere.example:443']);
  } finally {
    integrator.stop();
  }
});
