import http from 'node:http';
import https from 'node:https';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createIntegrator } from '../../../../mocks/surfaces/msw/integrator.ts';
import { setupIntegrator } from '../../../../mocks/surfaces/node/setup-integrator.ts';
import type { RunningServer } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';

const service = 'https://api.integrator.io';
const path = '/v1/integrations?limit=1';
const bearer = { authorization: 'Bearer my_api_token' };
const asks = { origin: 'http://localhost:3000', 'access-control-request-method': 'GET' };

let served: RunningServer;
const ends: (() => void)[] = [];

beforeAll(async () => {
  served = await startServer({ port: 0, report: 'silent' });
});

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

afterAll(() => served.close());

/** Ways into the fake, each of which gives its journal. */
const ways: Readonly<Record<string, () => { readonly entries: readonly unknown[] }>> = {
  'setupIntegrator()': () => {
    const integrator = setupIntegrator({ report: 'silent' });
    integrator.start();
    ends.push(integrator.stop);
    return integrator.journal;
  },
  'setupIntegrator() with handlers of its own': () => {
    const integrator = setupIntegrator({ report: 'silent', shortcut: false });
    integrator.start();
    integrator.server.events.on('request:start', () => undefined);
    ends.push(integrator.stop);
    return integrator.journal;
  },
  'setupServer() with the handlers of a fake': () => {
    const integrator = createIntegrator({ report: 'silent' });
    const server = setupServer(...integrator.handlers);
    server.listen({ onUnhandledFrame: 'bypass' });
    ends.push(() => server.close());
    return integrator.journal;
  },
};

/** A request as jsdom and happy-dom send it: over Node's own client, with the headers of a browser. */
function send(base: string, method: string, headers: Record<string, string>): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request } = base.startsWith('https:') ? https : http;
    request(base + path, { method, headers }, (response) => resolve(response.resume()))
      .on('error', reject)
      .end();
  });
}

function cors({ statusCode, headers }: http.IncomingMessage): unknown {
  const reported = Object.entries(headers).filter(([name]) => name === 'vary' || name.startsWith('access-control-'));
  return { statusCode, ...Object.fromEntries(reported.sort()) };
}

const requests: readonly [what: string, method: string, headers: Record<string, string>][] = [
  ['a preflight', 'OPTIONS', asks],
  ['a preflight for a write', 'OPTIONS', { ...asks, 'access-control-request-method': 'PUT' }],
  [
    'a preflight that names headers',
    'OPTIONS',
    { ...asks, 'access-control-request-headers': 'authorization,content-type' },
  ],
  ['a read', 'GET', { ...bearer, origin: 'http://localhost:3000' }],
  ['a read without a token', 'GET', { origin: 'http://127.0.0.1:5173' }],
  ['a client that is no page', 'GET', bearer],
];

test.each(Object.keys(ways).flatMap((way) => requests.map((request) => [way, ...request] as const)))(
  'by %s, %s is reported the same as by serve',
  async (way, _what, method, headers) => {
    const journal = ways[way]?.();
    const returned = cors(await send(service, method, headers));
    expect(returned).toEqual(cors(await send(served.url, method, headers)));
    // A preflight is between the browser and whoever stands before the service.
    expect(journal?.entries).toHaveLength(method === 'OPTIONS' ? 0 : 1);
  },
);

test.each(Object.keys(ways))('by %s, a page of any origin may read: it is part of the test', async (way) => {
  ways[way]?.();
  const headers = { ...bearer, origin: 'https://app.example' };
  const response = await send(service, 'GET', headers);
  expect(response.headers).toMatchObject({
    'access-control-allow-origin': 'https://app.example',
    'access-control-expose-headers': 'Link, Retry-After, X-Contract-Violation',
  });
  expect(response.headers['link']).toBeDefined();
});

test.each(Object.keys(ways))('by %s, OPTIONS that is no preflight gets what the service would say', async (way) => {
  const journal = ways[way]?.();
  const { statusCode } = await send(service, 'OPTIONS', { origin: 'http://localhost:3000' });
  expect(statusCode).toBe((await send(served.url, 'OPTIONS', { origin: 'http://localhost:3000' })).statusCode);
  expect(journal?.entries).toHaveLength(1);
});
