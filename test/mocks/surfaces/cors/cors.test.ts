import { createServer } from 'node:http';
import { HttpResponse, http } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { createIntegrator } from '../../../../mocks/index.ts';
import type { RunningServer, ServerOptions } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { soakTest } from '../../../soak/soaking.ts';
import { chromiumPath, launchBrowser } from '../browser/browser.ts';
import { ask, rawRequest } from '../wire.ts';

const running: RunningServer[] = [];

async function serve(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, seed: 'sample', report: 'silent', ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const local = 'http://localhost:5173';
const foreign = 'https://evil.test';
const exposed = 'Link, Retry-After, X-Contract-Violation';
const corsOf = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('access-control')));
const preflight = (origin: string, more: Readonly<Record<string, string>> = {}): string =>
  rawRequest('OPTIONS /v1/integrations', { origin, 'access-control-request-method': 'PUT', ...more });

test.each([local, 'https://localhost', 'http://app.localhost:3000', 'http://127.0.0.1:3000', 'https://[::1]:8443'])(
  'a page of %s may read the response',
  async (origin) => {
    const { port } = await serve();
    const { status, headers } = await ask(port, rawRequest('GET /v1/tokenInfo', { origin }));
    expect(status).toBe(200);
    expect(headers['vary']).toBe('Origin');
    expect(corsOf(headers)).toEqual({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': exposed,
    });
  },
);

test.each([
  foreign,
  'null',
  'http://localhost.evil.test',
  'http://evil.test/localhost',
  'http://evillocalhost',
  'http://user@localhost',
  'ftp://localhost',
  'http://127.0.0.1.evil.test',
  'http://10.0.0.1',
  'localhost',
  'http://LOCALHOST',
])('a page of %s may not, and the fake responds all the same', async (origin) => {
  const { port } = await serve();
  const { status, headers, body } = await ask(port, rawRequest('GET /v1/tokenInfo', { origin }));
  expect([status, corsOf(headers), body]).toEqual([200, {}, expect.stringContaining('_userId')]);
  expect(headers['vary']).toBe('Origin');
});

test('the question of a browser gets what it asked for, and does not reach the fake', async () => {
  const { port, integrator } = await serve();
  const { status, headers, body } = await ask(
    port,
    preflight(local, {
      'access-control-request-headers': 'authorization,content-type,x-mine',
      'access-control-request-private-network': 'true',
    }),
  );
  expect([status, body]).toEqual([204, '']);
  expect(corsOf(headers)).toEqual({
    'access-control-allow-origin': local,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'authorization,content-type,x-mine',
    'access-control-allow-private-network': 'true',
    'access-control-max-age': '600',
  });
  expect(headers['vary']).toContain('Access-Control-Request-Headers');
  expect(integrator.journal.entries).toEqual([]);
});

test('the question for a page elsewhere gets no permission', async () => {
  const { port } = await serve();
  const { status, headers } = await ask(port, preflight(foreign, { 'access-control-request-headers': 'x' }));
  expect([status, corsOf(headers)]).toEqual([204, {}]);
});

test('an OPTIONS that is no question of a browser goes to the fake', async () => {
  const { port, integrator } = await serve();
  expect((await ask(port, rawRequest('OPTIONS /v1/integrations', { origin: local }))).status).toBe(404);
  expect(
    (await ask(port, rawRequest('OPTIONS /v1/integrations', { 'access-control-request-method': 'PUT' }))).status,
  ).toBe(404);
  expect(integrator.journal.entries).toHaveLength(2);
});

test('a request without an Origin is served as ever', async () => {
  const { port } = await serve();
  const { headers } = await ask(port, rawRequest('GET /v1/tokenInfo'));
  expect([corsOf(headers), headers['vary']]).toEqual([{}, undefined]);
});

test('origins that are named may read too, and those of this machine still may', async () => {
  const { port } = await serve({ cors: ['https://app.example/', 'tauri://desk', 'null'] });
  const allowed = async (origin: string): Promise<string | undefined> =>
    (await ask(port, rawRequest('GET /v1/tokenInfo', { origin }))).headers['access-control-allow-origin'];
  for (const origin of ['https://app.example', 'tauri://desk', 'null', local])
    expect(await allowed(origin)).toBe(origin);
  for (const origin of ['http://app.example', 'https://app.example:444', 'tauri://other', foreign])
    expect(await allowed(origin)).toBeUndefined();
});

test('a star lets any page read', async () => {
  const { port } = await serve({ cors: ['*'] });
  expect(corsOf((await ask(port, preflight(foreign))).headers)['access-control-allow-origin']).toBe(foreign);
});

test('off says nothing, and leaves the question to the fake', async () => {
  const { port } = await serve({ cors: 'off' });
  const { headers } = await ask(port, rawRequest('GET /v1/tokenInfo', { origin: local }));
  expect([corsOf(headers), headers['vary']]).toEqual([{}, undefined]);
  expect((await ask(port, preflight(local))).status).toBe(404);
});

test.each([
  'app.example',
  'https://app.example/path',
  'https://',
  'https://a b.example',
  'tauri://a\nb',
  'https://a.example\t',
])('the origin %j is refused', async (origin) => {
  await expect(startServer({ port: 0, cors: [origin] })).rejects.toThrow(
    `Failed to read cors (--cors): ${JSON.stringify(origin)} is no origin. Give one such as https://app.example, or * for any.`,
  );
});

test('a page that is kept out is reported once, with what lets it in', async () => {
  const reported: string[] = [];
  const { port } = await serve({ onNotice: (sentence) => reported.push(sentence) });
  for (const origin of [foreign, foreign, local, 'null']) await ask(port, rawRequest('GET /v1/tokenInfo', { origin }));
  await ask(port, preflight(foreign));
  expect(reported).toEqual([
    'A page of https://evil.test asked, and its browser keeps the responses from it. To let it read them, start with --cors https://evil.test.',
    'A page without an origin (a file, or a sandboxed frame) asked, and its browser keeps the responses from it. To let it read them, start with --cors null.',
  ]);
});

test('the control API keeps its own rules', async () => {
  for (const cors of ['off', ['*']] as const) {
    const { port } = await serve({ cors });
    const { status, headers } = await ask(port, rawRequest('GET /__admin/health', { origin: foreign }));
    expect([status, corsOf(headers)]).toEqual([403, {}]);
    const mine = await ask(port, rawRequest('GET /__admin/health', { origin: local }));
    expect(mine.headers['access-control-allow-origin']).toBe(local);
  }
});

test('a page may read an error, a fault that drips, a response that was held back, and an override', async () => {
  const integrator = createIntegrator({ seed: 'sample', report: 'silent' });
  const { port } = await serve({ integrator });
  const read = async (target: string): Promise<[number, string | undefined]> => {
    const { status, headers } = await ask(port, rawRequest(`GET ${target}`, { origin: local, connection: 'close' }));
    return [status, headers['access-control-allow-origin']];
  };
  expect(await read('/v1/nothing')).toEqual([404, local]);
  integrator.faults.add({ connection: 'drip', dripFor: 1, first: 1 });
  expect(await read('/v1/tokenInfo')).toEqual([200, local]);
  integrator.faults.use('rate-limited', { first: 1 });
  expect(await read('/v1/tokenInfo')).toEqual([429, local]);
  integrator.use(http.get('*/v1/tokenInfo', () => HttpResponse.json({ wrong: true })));
  expect(await read('/v1/tokenInfo')).toEqual([500, local]);
});

soakTest.skipIf(chromiumPath === undefined)(
  'a page of a development server reads the fake in a browser; one of another name may not',
  async () => {
    const { url, integrator } = await serve();
    const site = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>App</title>');
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const address = site.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const put = (): Promise<string> =>
        page.evaluate(async (target) => {
          const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
          const init = { method: 'PUT', headers, body: JSON.stringify({ name: 'From a page' }) };
          const received = await fetch(target, init).then((response) => response.json(), String);
          return typeof received === 'string' ? received : String(Object(received).name);
        }, `${url}/v1/integrations/57974ed227a82a3475cecb15`);
      await page.goto(`http://localhost:${port}/`);
      expect(await put()).toBe('From a page');
      expect(integrator.journal.entries.map(({ method }) => method)).toEqual(['PUT']);
      await page.goto(`http://insecure.test:${port}/`);
      expect(await put()).toBe('TypeError: Failed to fetch');
      expect(integrator.journal.entries).toHaveLength(1);
    } finally {
      await browser.close();
      site.closeAllConnections();
      site.close();
    }
  },
);
