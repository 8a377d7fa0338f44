import { createServer } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { delay, HttpResponse, http, passthrough } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { createIntegrator } from '../../../../mocks/surfaces/msw/integrator.ts';
import {
  type NodeIntegrator,
  type SetupOptions,
  setupIntegrator,
} from '../../../../mocks/surfaces/node/setup-integrator.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
const started: NodeIntegrator[] = [];

/** A fake between this process and the network, until the test is over. */
function start(options: SetupOptions = {}): NodeIntegrator {
  const integrator = setupIntegrator({ seed: 'sample', report: 'silent', ...options });
  integrator.start();
  started.push(integrator);
  return integrator;
}

afterEach(() => {
  for (const integrator of started.splice(0).reverse()) integrator.stop();
});

/** Where a program may notice that somebody stands between it and the network. */
function traces(): unknown {
  return {
    fetch: Object.getOwnPropertyDescriptor(globalThis, 'fetch'),
    connect: [net.connect, net.createConnection, net.Socket, net.Socket.prototype.connect, tls.connect, tls.TLSSocket],
    web: [globalThis.Request, globalThis.Response, globalThis.XMLHttpRequest, globalThis.WebSocket],
  };
}

async function count(): Promise<number> {
  const list: unknown = await (await fetch(url, { headers })).json();
  return Array.isArray(list) ? list.length : -1;
}

test.each([true, false])('stop leaves no trace (short way: %s)', async (shortcut) => {
  const before = traces();
  const integrator = start({ shortcut });
  expect(await count()).toBe(1);
  integrator.stop();
  const after = traces();
  expect(after).toEqual(before);
  expect(globalThis.fetch).toBe(Reflect.get(Object(Reflect.get(Object(before), 'fetch')), 'value'));
});

test('start a second time, and stop a second time, change nothing', async () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  const integrator = start();
  const first = globalThis.fetch;
  integrator.start();
  expect(globalThis.fetch).toBe(first);
  integrator.stop();
  integrator.stop();
  expect(Object.getOwnPropertyDescriptor(globalThis, 'fetch')).toEqual(before);
});

test('a stopped fake keeps its state and can be started again', async () => {
  const integrator = start();
  await fetch(url, { method: 'POST', headers, body: '{"name":"A"}' });
  integrator.stop();
  expect(integrator.integrations.size).toBe(2);
  integrator.start();
  expect(await count()).toBe(2);
});

test('reset brings back the seed and takes the handlers of both kinds away', async () => {
  const integrator = start();
  await fetch(url, { method: 'POST', headers, body: '{"name":"A"}' });
  integrator.revoke('my_api_token');
  integrator.use(http.get(url, () => HttpResponse.json([])));
  integrator.server.use(http.get(url, () => HttpResponse.json([])));
  integrator.reset();
  expect(await count()).toBe(1);
  expect(integrator.journal.entries).toHaveLength(1);
});

test('the fetch of somebody who put theirs over ours survives stop, and ours hands on to the network', async () => {
  const own = createServer((_request, response) => response.end('the network'));
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  const address = own.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const before = Object.getOwnPropertyDescriptor(globalThis, 'fetch');
  const integrator = start();
  const ours = globalThis.fetch;
  const theirs: typeof fetch = (input, init) => ours(input, init);
  try {
    globalThis.fetch = theirs;
    expect(await count()).toBe(1);
    integrator.stop();
    expect(globalThis.fetch).toBe(theirs);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('the network');
  } finally {
    if (before) Object.defineProperty(globalThis, 'fetch', before);
    own.closeAllConnections();
    own.close();
  }
});

test.each([true, false])('handlers of server.use() win (short way: %s)', async (shortcut) => {
  const integrator = start({ shortcut });
  expect(await count()).toBe(1);
  integrator.server.use(http.get(url, () => HttpResponse.json([], { headers: { 'x-theirs': 'yes' } })));
  expect((await fetch(url, { headers })).headers.get('x-theirs')).toBe('yes');
  integrator.server.resetHandlers();
  expect((await fetch(url, { headers })).headers.get('x-theirs')).toBeNull();
});

test.each([true, false])(
  'a handler within server.boundary() holds there and nowhere else (short way: %s)',
  async (shortcut) => {
    const integrator = start({ shortcut });
    const within = integrator.server.boundary(async () => {
      integrator.server.use(http.get(url, () => new HttpResponse('mine', { status: 418 })));
      return (await fetch(url, { headers })).status;
    });
    expect(await Promise.all([within(), count()])).toEqual([418, 1]);
    expect(await count()).toBe(1);
  },
);

test('who listens to server.events hears of each request: the short way steps aside', async () => {
  const integrator = start();
  const heard: string[] = [];
  integrator.server.events.on('request:start', ({ request }) => {
    heard.push(`${request.method} ${request.url}`);
  });
  expect(await count()).toBe(1);
  expect(heard).toEqual([`GET ${url}`]);
  integrator.server.events.removeAllListeners();
  expect(await count()).toBe(1);
  expect(heard).toHaveLength(1);
});

test.each([true, false])(
  'a call that was aborted before is rejected with its reason (short way: %s)',
  async (shortcut) => {
    const integrator = start({ shortcut });
    const reason = new Error('No more');
    await expect(fetch(url, { headers, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await expect(fetch(url, { method: 'DELETE', headers, signal: AbortSignal.abort() })).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
    expect(integrator.journal.entries).toEqual([]);
  },
);

test.each([true, false])(
  'a call that is aborted while a handler thinks is rejected (short way: %s)',
  async (shortcut) => {
    const printed = vi.spyOn(console, 'error');
    const integrator = start({ shortcut });
    const controller = new AbortController();
    integrator.use(
      http.get(url, async () => {
        controller.abort();
        await delay('infinite');
      }),
    );
    await expect(fetch(url, { headers, signal: controller.signal })).rejects.toHaveProperty('name', 'AbortError');
    expect(printed).not.toHaveBeenCalled();
  },
);

test.each([true, false])('a response has the address that was asked for (short way: %s)', async (shortcut) => {
  start({ shortcut });
  const response = await fetch(`${url}?limit=1#part`, { headers });
  expect(response).toMatchObject({ url: `${url}?limit=1`, redirected: false, ok: true, bodyUsed: false });
});

test.each([true, false])(
  'fetch takes texts, URLs, Requests, and Requests with init (short way: %s)',
  async (shortcut) => {
    const integrator = start({ shortcut });
    const request = new Request(url, { method: 'POST', headers, body: '{"name":"By request"}' });
    const statuses = [
      (await fetch(url, { headers })).status,
      (await fetch(new URL(url), { headers })).status,
      (await fetch(request)).status,
      (await fetch(new Request(url), { headers })).status,
      (await fetch(new Request(url, { headers }), { method: 'PUT' })).status,
      (await fetch('https://API.integrator.io:443/v1/integrations', { headers })).status,
    ];
    expect(statuses).toEqual([200, 200, 201, 200, 404, 200]);
    expect(request.bodyUsed).toBe(true);
    expect(integrator.integrations.all().map(({ name }) => name)).toContain('By request');
  },
);

test('fetch rejects what it never took, and does not throw', async () => {
  start();
  // @ts-expect-error: a call without types makes it
  await expect(fetch(undefined)).rejects.toBeInstanceOf(TypeError);
  await expect(fetch('https://api.integrator.io/v1/integrations', { method: 'TRACE' })).rejects.toBeInstanceOf(
    TypeError,
  );
});

test('fetch takes what turns into a text', async () => {
  start();
  const polyfilled = { toString: () => url };
  // @ts-expect-error: the URL of a polyfill is none to the compiler
  expect((await fetch(polyfilled, { headers })).status).toBe(200);
});

test.each([true, false])('other hosts pass through (short way: %s)', async (shortcut) => {
  const integrator = start({ shortcut });
  const other = await startServer({ port: 0, seed: 'empty', report: 'silent' });
  try {
    const response = await fetch(`${other.url}/v1/integrations`, { headers });
    expect(await response.json()).toEqual([]);
    expect(other.integrator.journal.entries).toHaveLength(1);
    expect(integrator.journal.entries).toEqual([]);
  } finally {
    await other.close();
  }
});

test('two fakes in one process never meet', async () => {
  const one = createIntegrator({ seed: 'sample', report: 'silent' });
  const two = createIntegrator({ seed: 'sample', report: 'silent' });
  await one.fetch(url, { method: 'POST', headers, body: '{"name":"A"}' });
  two.revoke('my_api_token');
  two.use(http.all('*', () => HttpResponse.json([])));
  expect((await one.fetch(url, { headers })).status).toBe(200);
  expect([one.integrations.size, two.integrations.size]).toEqual([2, 1]);
  expect([one.journal.entries.length, two.journal.entries.length]).toEqual([2, 0]);
});

test('the handlers of a fake are new at each look, and lead to the same fake', async () => {
  const integrator = createIntegrator({ seed: 'sample' });
  const first = integrator.handlers;
  const second = integrator.handlers;
  expect(first).toHaveLength(4);
  expect(second.filter((handler) => first.includes(handler))).toEqual([]);
  const set = setupIntegrator({ seed: 'sample' });
  expect(set.handlers.filter((handler) => set.handlers.includes(handler))).toEqual([]);
});

test('a handler that passes through leaves the response to the fake', async () => {
  const integrator = start();
  integrator.use(http.get(url, () => passthrough()));
  expect(await count()).toBe(1);
});

test('a body that comes with a GET is ignored, malformed too', async () => {
  start();
  const sent = { method: 'GET', headers: { ...headers, 'content-length': '5' } };
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const request = https.request(url, sent, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject);
    request.end('{"na:');
  });
  expect(status).toBe(200);
});
