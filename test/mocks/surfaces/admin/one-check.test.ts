import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { adminDocument } from '../../../../mocks/surfaces/admin/call/admin-document.ts';
import type { RunningServer } from '../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../mocks/surfaces/server/start-server.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { ask, openWire, rawRequest } from '../wire.ts';

const { document } = integratorContract();
const own = { ...document, info: { ...document.info, title: 'Somebody’s own' } };
const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
const outside = others.find(({ internal, family }) => !internal && family === 'IPv4')?.address;

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    port: 0,
    report: 'silent',
    host: '0.0.0.0',
    adminToken: 'secret',
    contract: createContract(own),
    onNotice: () => undefined,
  });
});
afterAll(() => server.close());

const operations = Object.entries(adminDocument.paths ?? {}).flatMap(([path, item]) =>
  ['get', 'put', 'post', 'delete', 'patch']
    .filter((method) => Object.hasOwn(item ?? {}, method))
    .map((method) => `${method.toUpperCase()} /__admin${path.replaceAll(/\{[^}]+\}/g, 'default')}`),
);
const pages = ['', '/', '/inspector.js', '/inspector.css', '/inspector.svg', '/docs', '/docs.js', '/reference.js'];
const everything = [
  ...operations,
  ...[...pages, '/docs/openapi.json'].flatMap((page) => [`GET /__admin${page}`, `HEAD /__admin${page}`]),
  'GET /__admin/nothing',
  'GET /__admin?a=1',
  'TRACE /__admin/accounts',
];

test('the table has every operation of the control API', () => {
  expect(operations.length).toBeGreaterThan(30);
});

test.each(rowsOf(everything, 12))('%s stands behind the one check', async (line) => {
  const { port, integrator } = server;
  const before = integrator.mock.accounts().map((account) => account.snapshot());
  const status = async (headers: Readonly<Record<string, string>>, host?: string): Promise<number> => {
    const wire = await openWire(port, host);
    wire.write(rawRequest(line, { 'content-length': '0', connection: 'close', ...headers }));
    return Number((await wire.closed).split(' ')[1]);
  };
  const token = { 'x-admin-token': 'secret' };
  expect({
    'no token': await status({}),
    'a wrong token': await status({ 'x-admin-token': 'secret2' }),
    'the token twice': await status({ 'x-admin-token': 'secret, secret' }),
    'a page of another site': await status({ ...token, origin: 'https://evil.test' }),
    'an image on another site': await status({ ...token, 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }),
    'a name that leads here': await status({ ...token, host: 'evil.test' }),
    'a list of names': await status({ ...token, host: 'localhost,evil.test' }),
    ...(outside !== undefined && { 'another machine': await status({ host: outside }, outside) }),
  }).toEqual({
    'no token': 401,
    'a wrong token': 401,
    'the token twice': 401,
    'a page of another site': 403,
    'an image on another site': 403,
    'a name that leads here': 421,
    'a list of names': 400,
    ...(outside !== undefined && { 'another machine': 401 }),
  });
  expect(integrator.mock.accounts().map((account) => account.snapshot())).toEqual(before);
});

test('the document that a server was given is shown to whoever has the token', async () => {
  const { port } = server;
  const line = 'GET /__admin/docs/openapi.json';
  const { status, body } = await ask(port, rawRequest(line, { 'x-admin-token': 'secret' }));
  expect([status, JSON.parse(body).info.title]).toEqual([
    200,
    'Somebody’s own'.replaceAll(/[^ -~]/g, (one) => Buffer.from(one).toString('latin1')),
  ]);
});

test.runIf(outside !== undefined)(
  'another machine may use the control API and its pages with the token, and not at all where there is none',
  async () => {
    const open = await startServer({ port: 0, report: 'silent', host: '0.0.0.0', onNotice: () => undefined });
    const statuses = async (port: number): Promise<number[]> => {
      const host = { host: outside ?? '' };
      const token = { 'x-admin-token': 'secret' };
      const lines = ['GET /__admin/accounts', 'POST /__admin/accounts/default/reset', 'GET /__admin/inspector.css'];
      const responses = lines.flatMap((line) =>
        [host, { ...host, ...token }].map((headers) => [line, headers] as const),
      );
      return Promise.all(
        responses.map(async ([line, headers]) => {
          const wire = await openWire(port, outside);
          wire.write(rawRequest(line, { 'content-length': '0', connection: 'close', ...headers }));
          return Number((await wire.closed).split(' ')[1]);
        }),
      );
    };
    expect(await statuses(server.port)).toEqual([401, 200, 401, 204, 401, 200]);
    expect(await statuses(open.port)).toEqual([403, 403, 403, 403, 403, 403]);
    const wire = await openWire(open.port, outside);
    wire.write(rawRequest('GET /__admin/accounts', { connection: 'close', host: outside ?? '' }));
    expect(await wire.closed).toContain('the server has no admin token');
    await open.close();
  },
);
