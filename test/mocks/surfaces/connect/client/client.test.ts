import { createServer } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import {
  ClockError,
  ConnectError,
  connectIntegrator,
  FaultError,
  isTestkitError,
  JournalError,
  OptionError,
  RecordError,
  type Region,
  ScriptError,
} from '../../../../../mocks/index.ts';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { createAdmin } from '../../../../../mocks/surfaces/admin/create-admin.ts';
import type { RunningServer, ServerOptions } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';

const id = '59bbb1e10f7e2a5d7c1a9a01';
const headers = { authorization: 'Bearer t' };
const running: RunningServer[] = [];

async function serve(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, report: 'silent', clock: 'stepping', ...options });
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

test.each(['..', '.'])(
  'a name that a URL takes out reaches nothing, where it would mean all accounts: %s',
  async (name) => {
    const { url, integrator } = await serve();
    integrator.integrations.delete(id);
    const remote = connectIntegrator(url);
    await expect(remote.accounts.get(name).reset()).rejects.toBeInstanceOf(ConnectError);
    await expect(remote.integrations.get(name)).rejects.toBeInstanceOf(ConnectError);
    await expect(remote.restore({ id: name })).rejects.toBeInstanceOf(ConnectError);
    expect(integrator.integrations.get(id)).toBeUndefined();
  },
);

test('errors are thrown as they are in process', async () => {
  const { url } = await serve();
  const { clock, faults, integrations, journal, ...integrator } = connectIntegrator(url);
  const record = { _id: id, lastModified: 'x', name: 'A' };
  await expect(faults.add({ status: 7 })).rejects.toBeInstanceOf(FaultError);
  await expect(clock.advance(-1)).rejects.toBeInstanceOf(ClockError);
  await expect(clock.advance(Number.NaN)).rejects.toBeInstanceOf(ClockError);
  await expect(clock.set(new Date(Number.NaN))).rejects.toBeInstanceOf(ClockError);
  await expect(journal.find({ after: -1 })).rejects.toBeInstanceOf(JournalError);
  await expect(journal.find({ operation: [] })).rejects.toBeInstanceOf(JournalError);
  await expect(journal.waitFor({}, { timeout: 1 })).rejects.toBeInstanceOf(JournalError);
  await expect(integrator.create.smartConnector({ steps: 101 })).rejects.toBeInstanceOf(OptionError);
  await expect(integrator.installer('f', JSON.parse('{}'))).rejects.toBeInstanceOf(ScriptError);
  const error: unknown = await integrations.put(record).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RecordError);
  expect(error).toHaveProperty('violations.0.pointer', '/lastModified');
  expect(() => createCore({ report: 'silent' }).integrations.put(record)).toThrow(
    String(Reflect.get(Object(error), 'message')),
  );
});

test('what cannot travel is refused before it is sent', async () => {
  const { url, integrator: core } = await serve();
  const integrator = connectIntegrator(url);
  const fault = { status: 503, predicate: () => true };
  await expect(integrator.faults.add(fault)).rejects.toThrow(/its `predicate` is a function, which cannot travel/);
  await expect(integrator.journal.find(Object({ where: () => true }))).rejects.toThrow(/`where` is a function/);
  await expect(integrator.journal.waitFor(Object({ where: () => true }))).rejects.toThrow(/`where` is a function/);
  await expect(
    integrator.settingsFunction(
      'f',
      Object(() => ({ success: true })),
    ),
  ).rejects.toThrow(/it is a function/);
  const dated = { _id: id, lastModified: Object(new Date(0)), name: 'A' };
  await expect(integrator.integrations.put(dated)).rejects.toThrow(/`lastModified` is a Date, which JSON cannot carry/);
  expect([core.faults.list(), core.integrations.get(id)?.name]).toEqual([[], 'Orders to spreadsheet']);
});

test('nobody there: it says what to run', async () => {
  const server = await startServer({ port: 0, report: 'silent' });
  await server.close();
  const error: unknown = await connectIntegrator(server.url)
    .reset()
    .catch((reason: unknown) => reason);
  expect(isTestkitError(error, 'ConnectError') && error.message).toMatch(
    new RegExp(
      `^Failed to reach the fake at ${server.url}: .+\\. Start it with "npx integrator-testkit serve --port ${server.port}"\\.$`,
    ),
  );
});

test.each<[what: string, status: number, body: string]>([
  ['a page', 404, '<html>'],
  ['another JSON', 200, '{"status":"ok"}'],
  ['an error of its own', 500, '{"error":"boom","message":"Boom."}'],
])('another server, which responds with %s, is distinguished from the fake', async (_what, status, body) => {
  const other = createServer((_request, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  try {
    const integrator = connectIntegrator(url);
    for (const ask of [integrator.health(), integrator.faults.list(), integrator.journal.watch(() => undefined)]) {
      await expect(ask).rejects.toThrow(
        new RegExp(
          `^Failed to control the fake at ${url}: it responds .+ under /__admin\\. Make sure that "npx integrator-testkit serve"`,
        ),
      );
    }
  } finally {
    other.closeAllConnections();
    other.close();
  }
});

test('a server without its control API is distinguished from one with it', async () => {
  const { url } = await serve({ admin: false });
  await expect(connectIntegrator(url).health()).rejects.toThrow(
    /it responds with 404 under \/__admin\. .* with its control API on\./,
  );
});

test('the admin token is sent; a wrong one is reported', async () => {
  const { url } = await serve({ adminToken: 'secret' });
  expect(await connectIntegrator(url, { token: 'secret' }).health()).toMatchObject({ accounts: 1 });
  const wrong = connectIntegrator(url, { token: 'sekret' }).health();
  await expect(wrong).rejects.toEqual(
    new ConnectError(
      'Failed to use the control API: the admin token is missing or wrong. Send the header x-admin-token.',
    ),
  );
});

test.each(['/', '/v1', '/v1/', '/__admin'])('a URL that ends with %s is one of the server', async (end) => {
  const { url } = await serve();
  const integrator = connectIntegrator(url + end);
  expect([integrator.url, await integrator.health()]).toMatchObject([url, { accounts: 1 }]);
});

test.each(['', '127.0.0.1:4010', 'file:///tmp', 'localhost'])('%j is no URL of a server', (url) => {
  expect(() => connectIntegrator(url)).toThrow(ConnectError);
});

test('its fetch keeps the region, and what a link in the response leads to', async () => {
  const { url, integrator: core } = await serve();
  const { fetch } = connectIntegrator(url);
  const first = await fetch('https://api.eu.integrator.io/v1/integrations?limit=4', { headers });
  expect(first.url).toBe('https://api.eu.integrator.io/v1/integrations?limit=4');
  const [, next = ''] = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '') ?? [];
  expect(next).toBe('https://api.eu.integrator.io/v1/integrations?limit=4&after=5b0e7d5f2c4a6b8d9e1f3a03');
  expect(await (await fetch(next, { headers })).json()).toHaveLength(2);
  expect(core.accounts.all().map(({ name }) => name)).toEqual(['default', 'eu/default']);
});

test('its fetch sends bodies, and stops when the caller does', async () => {
  const { url, integrator: core } = await serve();
  const { fetch } = connectIntegrator(url);
  const request = new Request('https://api.integrator.io/v1/integrations', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{"name":"Ümläut"}',
  });
  expect(await (await fetch(request)).json()).toMatchObject({ name: 'Ümläut' });
  core.faults.add({ connection: 'stalled' });
  await expect(fetch(`${url}/v1/tokenInfo`, { headers, signal: AbortSignal.timeout(1) })).rejects.toHaveProperty(
    'name',
    'TimeoutError',
  );
});

test('a wait stops when the caller does', async () => {
  const { url } = await serve();
  const { journal } = connectIntegrator(url);
  const signal = AbortSignal.timeout(1);
  await expect(journal.waitFor({}, { timeout: 60_000, signal })).rejects.toHaveProperty('name', 'TimeoutError');
});

test('whoever watches hears when the server is gone', async () => {
  const { url } = await serve();
  const integrator = connectIntegrator(url);
  const ends: string[] = [];
  const ended = new Promise<void>((resolve) => {
    const onEnd = (): void => {
      ends.push('down');
      resolve();
    };
    void integrator.accounts.watch(() => undefined, { onEnd }).then(() => running.splice(0)[0]?.close());
  });
  await ended;
  expect(ends).toEqual(['down']);
});

test('whoever watches every account hears of every account', async () => {
  const { url } = await serve();
  const integrator = connectIntegrator(url);
  const heard: string[] = [];
  const both = new Promise<void>((resolve) => {
    void integrator.accounts
      .watch(({ account }) => heard.push(account) === 2 && resolve())
      .then(async () => {
        for (const token of ['t', 't@w1']) {
          await integrator.fetch('https://api.ca.integrator.io/v1/tokenInfo', {
            headers: { authorization: `Bearer ${token}` },
          });
        }
      });
  });
  await both;
  expect(heard).toEqual(['ca/default', 'ca/w1']);
});

test('a page controls a fake of its own by the same client, without a server', async () => {
  const core = createCore({ report: 'silent' });
  const integrator = connectIntegrator('http://fake.invalid', { fetch: createAdmin(core).fetch });
  await integrator.accounts.get('w1').faults.use('maintenance');
  const seen: number[] = [];
  const stop = await integrator.accounts.get('w1').journal.watch(({ status }) => seen.push(status));
  const w1 = { authorization: 'Bearer t@w1' };
  expect((await core.fetch('https://api.integrator.io/v1/tokenInfo', { headers: w1 })).status).toBe(503);
  await integrator.health();
  stop();
  expect(seen).toEqual([503]);
  expect(await integrator.accounts.overview()).toMatchObject([
    { name: 'default' },
    { name: 'w1', faults: 1, exchanges: 1 },
  ]);
});

test.each<[name: string | undefined, region: Region | undefined, called: string]>([
  [undefined, undefined, 'default'],
  ['w1', 'us', 'w1'],
  ['w1', 'eu', 'eu/w1'],
  ['eu/w1', 'us', 'us/eu/w1'],
  ['a b/ü?#%', 'au', 'au/a b/ü?#%'],
])('the account %j of %s is the same from here and from there', async (name, region, called) => {
  const { url, integrator: core } = await serve();
  const account = connectIntegrator(url).accounts.get(name, region);
  expect([account.name, core.accounts.get(name, region).name]).toEqual([called, called]);
  core.accounts.get(name, region).integrations.delete(id);
  expect([await account.integrations.get(id), (await account.export()).name]).toEqual([undefined, called]);
});
