import https from 'node:https';
import { HttpResponse, http } from 'msw';
import packageJson from 'msw/package.json' with { type: 'json' };
import * as undici from 'undici';
import { afterEach, expect, test, vi } from 'vitest';
import {
  type NodeIntegrator,
  type SetupOptions,
  setupIntegrator,
} from '../../../../mocks/surfaces/node/setup-integrator.ts';
import { recordingProxy } from './network/recording-proxy.ts';

// What this file imports as `msw`, and what the package's sources load, is msw 2.
vi.mock('msw', () => import('msw-2'));
vi.mock('msw/package.json', () => import('msw-2/package.json'));
vi.mock('../../../../mocks/surfaces/msw/modules/load-msw.ts', async () => {
  const [core, node, manifest] = await Promise.all([
    import('msw-2'),
    import('msw-2/node'),
    import('msw-2/package.json', { with: { type: 'json' } }),
  ]);
  return { loadMsw: () => core, loadMswInNode: () => node, loadMswManifest: () => manifest.default };
});

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token' };
const started: NodeIntegrator[] = [];

function start(options: SetupOptions = {}): NodeIntegrator {
  const integrator = setupIntegrator({ seed: 'sample', report: 'silent', ...options });
  integrator.start();
  started.push(integrator);
  return integrator;
}

afterEach(() => {
  for (const integrator of started.splice(0).reverse()) integrator.stop();
});

test('the msw of these tests is msw 2', () => {
  expect(packageJson.version).toMatch(/^2\./);
  // What the sources import, and not only this file: a server of msw 3 tells its state.
  expect('readyState' in start().server).toBe(false);
});

test.each([true, false])('with msw 2 too, stop leaves no trace (short way: %s)', async (shortcut) => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  const integrator = start({ shortcut });
  expect((await fetch(url, { headers })).status).toBe(200);
  integrator.stop();
  expect(Object.getOwnPropertyDescriptor(globalThis, 'fetch')).toEqual(before);
});

test('with msw 2 too, a fetch that somebody put over ours survives stop', () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  const integrator = start();
  const ours = globalThis.fetch;
  const theirs: typeof fetch = (input, init) => ours(input, init);
  try {
    globalThis.fetch = theirs;
    integrator.stop();
    expect(globalThis.fetch).toBe(theirs);
  } finally {
    if (before) Object.defineProperty(globalThis, 'fetch', before);
  }
});

test.each([true, false])('with msw 2 too, both kinds of handlers win (short way: %s)', async (shortcut) => {
  const integrator = start({ shortcut });
  const mine = { _id: '59bbb1e10f7e2a5d7c1a9a01', lastModified: '2026-01-01T00:00:00.000Z', name: 'Mine' };
  integrator.use(http.get(url, () => HttpResponse.json([mine])));
  expect(await (await fetch(url, { headers })).json()).toEqual([mine]);
  integrator.server.use(http.get(url, () => new HttpResponse(null, { status: 418 })));
  expect((await fetch(url, { headers })).status).toBe(418);
  integrator.reset();
  expect((await fetch(url, { headers })).status).toBe(200);
});

test.each([true, false])('with msw 2 too, an override may break the network (short way: %s)', async (shortcut) => {
  const integrator = start({ shortcut });
  integrator.use(http.get(url, () => HttpResponse.error()));
  await expect(fetch(url, { headers })).rejects.toBeInstanceOf(TypeError);
});

test('with msw 2 too, who listens to server.events hears of each request', async () => {
  const integrator = start();
  const heard: string[] = [];
  integrator.server.events.on('request:start', ({ request }) => {
    heard.push(request.url);
  });
  await fetch(url, { headers });
  expect(heard).toEqual([url]);
});

/** Sends a request by `node:https`, and gives its status. */
function get(options: https.RequestOptions = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = https.get(url, { headers, ...options }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject);
  });
}

test.each(['the fake alone', 'handlers', 'listeners'])(
  'with msw 2 too, clients over sockets are caught (%s)',
  async (setup) => {
    const integrator = start();
    if (setup === 'handlers') integrator.server.use(http.get(url, () => HttpResponse.json([])));
    if (setup === 'listeners') integrator.server.events.on('request:start', () => undefined);
    const { statusCode, body } = await undici.request(url, { headers });
    const list: unknown = await body.json();
    expect([statusCode, list]).toEqual([200, setup === 'handlers' ? [] : [expect.any(Object)]]);
  },
);

test('with msw 2 too, no proxy hears of a request for the service', async () => {
  const proxy = await recordingProxy();
  start();
  try {
    const { statusCode, body } = await undici.request(url, { headers, dispatcher: new undici.ProxyAgent(proxy.url) });
    await body.dump();
    const agent = new https.Agent({ proxyEnv: { HTTPS_PROXY: proxy.url } });
    expect([statusCode, await get({ agent }), proxy.seen]).toEqual([200, 200, []]);
  } finally {
    await proxy.close();
  }
});

test.each(['reset', 'empty'] as const)(
  'with msw 2 too, a connection that breaks (%s) has the code that it has over a network',
  async (connection) => {
    const integrator = start();
    integrator.faults.add({ connection });
    await expect(get()).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(undici.request(url, { headers })).rejects.toMatchObject({
      code: connection === 'reset' ? 'ECONNRESET' : 'UND_ERR_SOCKET',
    });
  },
);
