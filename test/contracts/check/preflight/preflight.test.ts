import { expect, test } from 'vitest';
import { runConformance } from '../../../../contracts/check/run/run.ts';
import type { ConformanceReport } from '../../../../contracts/index.ts';
import { createMock } from '../../../../mocks/engine/index.ts';
import { createIntegrator } from '../../../../mocks/index.ts';
import { rowsOf, soaking } from '../../../soak/soaking.ts';
import { judge } from '../judge.ts';

const host = 'http://backend.test';
const token = 'a-token-of-the-preflight';

/** A fetch that responds at one origin, and remembers who was asked for what, and with which token. */
function backend(respond: (path: string, request: Request) => Response | Promise<Response>): {
  readonly fetch: typeof fetch;
  readonly asked: { readonly url: string; readonly method: string; readonly token: string | null }[];
} {
  const asked: { url: string; method: string; token: string | null }[] = [];
  return {
    asked,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      asked.push({ url: request.url, method: request.method, token: request.headers.get('authorization') });
      return respond(new URL(request.url).pathname, request);
    },
  };
}

/** The fake, whose API responds below a path of a host, and nothing else there. */
function fakeAt(
  base: string,
  otherwise: (path: string) => Response,
): (path: string, request: Request) => Promise<Response> {
  const fake = createIntegrator({ report: 'silent' });
  return async (path, request) => {
    const { origin, search } = new URL(request.url);
    if (!`${origin}${path}`.startsWith(`${base}/`)) return otherwise(path);
    const { method, headers } = request;
    const body = await request.text();
    const target = `https://api.integrator.io/v1${`${origin}${path}`.slice(base.length)}${search}`;
    return fake.fetch(target, { method, headers, ...(body !== '' && { body }) });
  };
}

const page = (title: string, status = 200): Response =>
  new Response(`<!doctype html><html><head><title>${title}</title></head></html>`, {
    status,
    headers: { 'content-type': 'text/html' },
  });
const notFound = (path: string): Response =>
  Response.json({ status: 404, path, trace: crypto.randomUUID(), time: Date.now() }, { status: 404 });
const to = (location: string): Response => new Response(null, { status: 302, headers: { location } });

const check = (fetch: typeof globalThis.fetch, baseUrl: string, write = true): Promise<ConformanceReport> =>
  judge(fetch, { baseUrl, token, write, runs: 1, ...(soaking ? {} : { phases: ['examples'] }) });

test.each<[place: string, response: (path: string) => Response, sentence: RegExp]>(
  rowsOf(
    [
      [
        'a login page',
        () => page('Sign in'),
        /responds with pages for a browser.*GET \/integrations 200 \(HTML, “Sign in”\)/,
      ],
      [
        'a page without a type',
        () => new Response('<html><h1>Hi</h1></html>', { headers: { 'content-type': '' } }),
        /pages/,
      ],
      ['a redirect to a login', () => to('https://login.test/?next=x&secret=1'), /302 to https:\/\/login\.test\/[,.]/],
      ['a redirect to the top', () => to('/'), /redirects requests elsewhere/],
      ['a maintenance page', () => page('Back soon', 503), /down or in maintenance.*503/],
      [
        'a gateway without its backend',
        () => Response.json({ message: 'bad gateway' }, { status: 502 }),
        /maintenance/,
      ],
      ['an error for everything', () => new Response('boom', { status: 500 }), /GET \/integrations 500 boom/],
      ['the 404 of a gateway', notFound, /nothing of .* is found there: .*404.* as for any path/],
      ['the 404 of a website', (path) => page(`${path} was not found`, 404), /nothing of .* is found/],
      ['a 405 for everything', () => new Response(null, { status: 405 }), /GET \/integrations 405/],
      [
        'a token that nobody takes',
        () => Response.json({ message: 'no' }, { status: 401 }),
        /token is refused everywhere/,
      ],
      ['a password of a proxy', () => page('Authorization required', 401), /token is refused everywhere/],
      ['a token that may do nothing', () => Response.json({}, { status: 403 }), /token is let in nowhere/],
      [
        'a health check for everything',
        () => new Response('OK', { headers: { 'content-type': 'text/plain' } }),
        /not integrator/,
      ],
      ['a stub that responds with {} to everything', () => Response.json({}), /200 \{\}, .*as for any path/],
      ['an empty list for everything', () => Response.json([]), /200 \[\], .*as for any path/],
      [
        'an echo of another service',
        (path) => Response.json({ path, status: 'up', at: Date.now(), host: 'a' }),
        /not integrator.*as for any path/,
      ],
      [
        'the list of another API for everything',
        () => Response.json([{ userId: 1, title: 'delectus' }]),
        /as for any path/,
      ],
      ['success without a word', () => new Response(null, { status: 204 }), /204.*as for any path/],
    ],
    3,
  ),
)('%s is no place to judge: exit 2, what was seen, and nothing is written', async (_place, response, sentence) => {
  const { fetch, asked } = backend(response);
  const report = await check(fetch, `${host}/v1`);
  expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2, failures: [], phases: [], leftovers: [] });
  expect(report.reason).toMatch(/^Failed to judge http:\/\/backend\.test\/v1: /);
  expect(report.reason).toMatch(sentence);
  expect(asked.every(({ method }) => method === 'GET')).toBe(true);
  // At most 24 reads in each of two looks, and a few of what is nowhere and of other base URLs.
  expect(asked.length).toBeLessThan(64);
  expect(report.requests).toBe(asked.length);
  expect(report.reason).not.toContain('secret');
});

const network = (code: string): Error =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('x'), { code }) });

test.each([
  ['ECONNREFUSED', /nobody listens there \(ECONNREFUSED\)/],
  ['ENOTFOUND', /its host has no address/],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', /certificate is not trusted/],
  ['UND_ERR_HEADERS_TIMEOUT', /responds to none of them in time/],
  ['SOMETHING', /no response comes from there/],
])('a connection that fails with %s is reported in words', async (code, sentence) => {
  const report = await check(() => Promise.reject(network(code)), `${host}/v1`);
  expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2 });
  // A few reads in each of two looks: where nobody responds, no other question helps.
  expect(report.requests).toBe(8);
  expect(report.reason).toMatch(sentence);
});

test.each(
  rowsOf<[what: string, given: string, right: string, otherwise: (path: string) => Response]>(
    [
      ['/v1 forgotten', host, `${host}/v1`, notFound],
      ['/v1 forgotten, at a website', host, `${host}/v1`, () => page('Welcome')],
      ['/v1 forgotten behind a login', host, `${host}/v1`, () => to('/login')],
      ['/v1 doubled', `${host}/v1/v1`, `${host}/v1`, notFound],
      ['a path of the API in it', `${host}/v1/tokenInfo`, `${host}/v1`, () => page('404', 404)],
      ['a collection of the API in it', `${host}/v1/integrations`, `${host}/v1`, notFound],
      ['/v1 forgotten below a gateway', `${host}/api`, `${host}/api/v1`, notFound],
      ['/v1 forgotten, at a stub', host, `${host}/v1`, () => Response.json({ status: 'ok' })],
      ['another path before /v1', `${host}/docs`, `${host}/v1`, () => page('Docs')],
      ['/v1 where the backend has none', `${host}/v1`, host, (path) => notFound(path)],
      ['a slash at its end', `${host}/`, `${host}/v1`, notFound],
    ],
    9,
  ),
)('with %s, the right base URL is named, for it was tried', async (_what, given, right, otherwise) => {
  const { fetch } = backend(async (path, request) => {
    // The host itself is a base too: what stands below another one is none of its own.
    if (right === host && path.startsWith('/v1')) return notFound(path);
    return fakeAt(right, otherwise)(path, request);
  });
  const report = await check(fetch, given);
  expect(report).toMatchObject({ verdict: 'unjudged', exitCode: 2, suggestedBaseUrl: right });
  expect(report.reason).toContain(`Give ${right} as the base URL`);
  expect(report.reason).toMatch(/is served there as the document says\.$/);
});

test.each([
  [
    'a redirect to another host',
    `${host}/v1`,
    'https://other.test/v1',
    (path: string) => to(`https://other.test${path}`),
  ],
  ['a redirect to https', `${host}/v1`, 'https://backend.test/v1', (path: string) => to(`https://backend.test${path}`)],
  [
    'a redirect to another path there',
    host,
    'https://other.test/v1',
    (path: string) => to(`https://other.test/v1${path}`),
  ],
])('%s is tried without the token, and never followed with it', async (_what, given, right, redirect) => {
  const { fetch, asked } = backend(fakeAt(right, redirect));
  const report = await check(fetch, given);
  expect(report).toMatchObject({ exitCode: 2, suggestedBaseUrl: right });
  expect(report.reason).toContain('asks for a token there; none was sent');
  const { origin } = new URL(given);
  const strangers = asked.filter(({ url }) => new URL(url).origin !== origin);
  expect(strangers.length).toBeGreaterThan(0);
  expect(strangers.map((one) => one.token)).toEqual(strangers.map(() => null));
});

test('HTTP where HTTPS is spoken, and the other way round, is known by trying the other', async () => {
  const respond = fakeAt(`${host}/v1`, notFound);
  const { fetch, asked } = backend((path, request) => {
    if (request.url.startsWith('https:')) throw network('ERR_SSL_WRONG_VERSION_NUMBER');
    return respond(path, request);
  });
  const report = await check(fetch, 'https://backend.test/v1');
  expect(report).toMatchObject({ exitCode: 2, suggestedBaseUrl: `${host}/v1` });
  expect(asked.filter(({ url }) => url.startsWith('http:')).every((one) => one.token === null)).toBe(true);
});

test.each(
  rowsOf<[what: string, spoil: (path: string, good: Response, request: Request) => Response | Promise<Response>]>(
    [
      ['whose lists are empty', (path, good) => (path === '/v1/integrations' && good.ok ? Response.json([]) : good)],
      [
        'that responds with 204',
        (path, good) => (path === '/v1/integrations' && good.ok ? new Response(null, { status: 204 }) : good),
      ],
      ['whose list is down', (path, good) => (path === '/v1/integrations' ? page('Error', 500) : good)],
      ['one of whose reads is missing', (path, good) => (path === '/v1/tokenInfo' ? notFound(path) : good)],
      ['one of whose reads redirects', (path, good) => (path === '/v1/tokenInfo' ? to('/login') : good)],
      [
        'whose plain reads are all down, and who knows its paths',
        (path, good) => (/^\/v1\/(integrations|tokenInfo)$/.test(path) ? new Response('x', { status: 500 }) : good),
      ],
      [
        'that says HTML of its JSON',
        async (_path, good) =>
          new Response(await good.text(), { status: good.status, headers: { 'content-type': 'text/html' } }),
      ],
      [
        'whose JSON is cut',
        async (path, good) =>
          path === '/v1/tokenInfo'
            ? new Response((await good.text()).slice(1), { headers: { 'content-type': 'application/json' } })
            : good,
      ],
    ],
    9,
  ),
)('a backend %s is judged all the same', async (_what, spoil) => {
  const respond = fakeAt(`${host}/v1`, notFound);
  const { fetch } = backend(async (path, request) => spoil(path, await respond(path, request.clone()), request));
  const report = await check(fetch, `${host}/v1`, false);
  expect(report.verdict).not.toBe('unjudged');
  expect(report.scope.judged).toBeGreaterThan(soaking ? 20 : 1);
});

/** A document with one resource, below a path of its own. */
const pets = (servers: readonly { readonly url: string }[]): Parameters<typeof createMock>[0] => ({
  openapi: '3.1.0',
  info: { title: 'Pets', version: '2' },
  servers: [...servers],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        responses: {
          200: {
            description: 'x',
            content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Pet' } } } },
          },
        },
      },
    },
    '/pets/{id}': {
      get: {
        operationId: 'getPet',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: { description: 'x', content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
          404: { description: 'x' },
        },
      },
    },
  },
  components: { schemas: { Pet: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } } },
});

test.each([
  ['/api/v2', `${host}/v2`, `${host}/api/v2`],
  ['https://pets.example/api/v2', host, `${host}/api/v2`],
  ['https://pets.example', `${host}/v1`, host],
])('the paths come from the servers of the document: %s', async (url, given, right) => {
  const mock = createMock(pets([{ url }]));
  const base = new URL(right).pathname.replace(/\/$/, '');
  const { fetch, asked } = backend((path) =>
    path === `${base}/pets` ? Response.json([]) : new Response('not here', { status: 404 }),
  );
  const report = await runConformance({
    contract: mock.contract,
    baseUrl: given,
    token,
    fetch,
    sleep: async () => undefined,
  });
  expect(report).toMatchObject({ exitCode: 2, suggestedBaseUrl: right });
  // The hosts of the document are nobody's business here.
  expect(new Set(asked.map((one) => new URL(one.url).origin))).toEqual(new Set([host]));
});
