import { afterEach, expect, test } from 'vitest';
import { checkConformance } from '../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { recordPath, urlBelow } from '../../../../contracts/check/exchange/request-url.ts';
import { elsewhere } from '../../../../contracts/check/http/elsewhere.ts';
import { integratorContract } from '../../../../contracts/index.ts';
import { connectIntegrator, createIntegrator } from '../../../../mocks/index.ts';
import { rowsOf, soaking, soakTest } from '../../../soak/soaking.ts';
import { judge } from '../judge.ts';
import { planted, spoil } from '../proxy.ts';
import { type HostileServer, startHostile } from './hostile-server.ts';

const servers: HostileServer[] = [];
const started = async (response: Parameters<typeof startHostile>[0]): Promise<HostileServer> => {
  const server = await startHostile(response);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const token = 'a-token-that-is-secret';

/** A backend in front of the fake that may respond by itself. */
function inFront(
  own: (path: string) => { status: number; headers: Record<string, string> } | undefined,
): Parameters<typeof startHostile>[0] {
  const fake = createIntegrator({ report: 'silent' });
  return (request, response) => {
    const { url = '/', method = 'GET', headers } = request;
    const received = own(url);
    if (received !== undefined) {
      response.writeHead(received.status, received.headers).end();
      return;
    }
    const { authorization } = headers;
    void fake
      .fetch(`https://api.integrator.io${url}`, {
        method,
        headers: { ...(authorization !== undefined && { authorization }) },
      })
      .then(async (returned) =>
        response.writeHead(returned.status, Object.fromEntries(returned.headers)).end(await returned.text()),
      );
  };
}

test.each(rowsOf([307, 302], 2))(
  'no token follows a redirect with %i, and the report says where it leads',
  async (status) => {
    const thief = await started((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
    );
    const location = `${thief.url}/integrations`;
    const backend = await started(
      inFront((path) => (path.includes('/integrations') ? { status, headers: { location } } : undefined)),
    );
    const report = await checkConformance({
      baseUrl: backend.url,
      token,
      phases: ['examples'],
      rate: 1e6,
      ...(!soaking && { resources: ['integrations'] }),
    });
    expect(report).toMatchObject({ verdict: 'violates', exitCode: 1 });
    expect(report.notes).toContainEqual(
      expect.objectContaining({
        code: 'redirect',
        message: expect.stringContaining(`redirects with ${status} to http://127.0.0.1:${thief.port}`),
      }),
    );
    // Nobody has called there at all.
    expect(thief.asked).toEqual([]);
  },
);

soakTest('where everything is redirected, the other place is looked at without the token', async () => {
  const thief = await started((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('[]'),
  );
  const backend = await started((request, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${thief.port}${request.url}` }).end(),
  );
  const report = await checkConformance({ baseUrl: backend.url, token, rate: 1e6 });
  expect(report).toMatchObject({
    verdict: 'unjudged',
    exitCode: 2,
    reason: expect.stringContaining('redirects requests elsewhere'),
  });
  expect(thief.shown).toEqual([]);
});

soakTest('a redirect to itself is asked once for each question', async () => {
  const backend = await started(
    inFront((path) => (path.startsWith('/v1/integrations') ? { status: 302, headers: { location: path } } : undefined)),
  );
  const report = await checkConformance({ baseUrl: backend.url, token, phases: ['examples'], rate: 1e6 });
  expect(report.exitCode).toBe(1);
  expect(backend.asked.length).toBeLessThan(50);
});

test('no admin token follows a redirect of a server that is controlled', async () => {
  const thief = await started((_request, response) => response.end('{}'));
  const server = await started((request, response) =>
    response.writeHead(307, { location: `${thief.url}${request.url}` }).end(),
  );
  await expect(connectIntegrator(`http://127.0.0.1:${server.port}`, { token: 'secret' }).health()).rejects.toThrow(
    'it responds with 307',
  );
  expect(thief.asked).toEqual([]);
});

test('a page that names a thousand neighbours has four of them followed', async () => {
  const link = (url: URL): string =>
    Array.from({ length: 1000 }, (_, at) => `<${url.origin}/v1/integrations?limit=1&skip=${at}>; rel="next"`).join(
      ', ',
    );
  let count = 0;
  const defect = planted(
    spoil('list', ({ headers }, { url }) => ({ headers: { ...headers, link: link(url).slice(0, 60_000) } })),
  );
  const report = await judge(
    (input, init) => {
      count += 1;
      return defect(input, init);
    },
    { phases: ['stateful'], write: false, ...(soaking ? {} : { only: ['listIntegrations'] }) },
  );
  expect(report.failures.map(({ rule }) => rule)).toContain('neighbouring pages');
  expect(count).toBeLessThan(200);
});

const [operation] = integratorContract().operations;
if (operation === undefined) throw new Error('The document has no operation.');
const base = 'https://api.integrator.io/v1';

test.each(['..', '.', '', 'x'.repeat(2001), '\ud800'])('an id %j cannot stand in a path', (id) => {
  expect(() => recordPath(operation, '/integrations', id)).toThrow('no path can hold that');
});

test.each(['a/b', '../x', 'a?b', 'a#b', 'a b', '%2e%2e', '%', '..%2f', 'ü', "'", '\\', '\t', '…'])(
  'an id %j stays below its collection',
  (id) => {
    const url = urlBelow(base, recordPath(operation, '/integrations', id), operation);
    expect(new URL(url).pathname).toMatch(/^\/v1\/integrations\/[^/]+$/);
  },
);

test.each([
  '/..',
  '/../',
  '/integrations/..',
  '/integrations/../..',
  '/a/%2e%2E/b',
  '/.',
  '/a/./b',
  '/a\\b',
  '/a/\t../b',
  '@evil.example/',
  ':8443/x',
  '.evil.example',
])('nothing is sent to %j', (target) => {
  expect(() => urlBelow(base, target, operation)).toThrow('does not lie below the base URL');
});

test.each([
  ['https://api.integrator.io/v1/integrations?skip=1', undefined],
  ['/v1/x', undefined],
  ['?skip=1', undefined],
  ['https://api.integrator.io/v1x', 'a path outside of the base path'],
  ['https://api.integrator.io/', 'a path outside of the base path'],
  ['https://api.integrator.io:8443/v1/x', 'https://api.integrator.io:8443'],
  ['http://api.integrator.io/v1/x', 'http://api.integrator.io'],
  ['//evil.example/v1/x', 'https://evil.example'],
  ['https://api.integrator.io@evil.example/v1/x', 'https://evil.example'],
  ['javascript:alert(1)', 'javascript:'],
  ['http://[', 'something that is no URL'],
])('%j leads to %j', (target, place) => {
  expect(elsewhere(target, base, `${base}/integrations`)).toBe(place);
});
