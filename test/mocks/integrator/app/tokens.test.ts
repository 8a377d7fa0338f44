import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { publicEntry } from '../../../../mocks/engine/index.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { callingThrough } from './call-api.ts';

const path = `/integrations/${bigCommerceNetSuite._id}`;
const install = `PUT ${path}/installer/verifyNetSuiteConnection`;

type Options = Readonly<Record<string, unknown>>;
type Callback = (error: unknown, result?: unknown) => void;
type Act = (options: Options, core: IntegratorCore) => Promise<unknown>;

/** A fake whose app does something in its first step. */
function open(act: Act, options: Parameters<typeof createCore>[0] = {}): IntegratorCore {
  const verifyNetSuiteConnection = (given: Options, callback: Callback): void =>
    void act(given, core).then(() => callback(null, { success: true }), callback);
  const core = createCore({
    report: 'silent',
    extension: { diy: { installer: { verifyNetSuiteConnection } } },
    ...options,
  });
  return core;
}

const apiOf = (core: IntegratorCore): ReturnType<typeof callingThrough> => callingThrough(() => core.fetch);

test('a one-time token leads to the account of its call until that is over, and is 401 then', async () => {
  const tokens: string[] = [];
  const core = open(
    async ({ bearerToken }, { fetch }) => {
      tokens.push(String(bearerToken));
      await callingThrough(() => fetch)(String(bearerToken), `PUT ${path}`, {
        ...bigCommerceNetSuite,
        name: 'Renamed by the app',
      });
    },
    { tokens: ['my_api_token'] },
  );
  const api = apiOf(core);
  await api('my_api_token@shop', install);
  const nameIn = (account: string): string | undefined =>
    core.accounts.get(account).integrations.get(bigCommerceNetSuite._id)?.name;
  expect([nameIn('shop'), nameIn('default')]).toEqual(['Renamed by the app', bigCommerceNetSuite.name]);
  await expect(api(String(tokens[0]), `GET ${path}`)).rejects.toMatchObject({ status: 401 });
  await expect(api('onetime_of_nobody', `GET ${path}`)).rejects.toMatchObject({ status: 401 });
  expect(core.journal.find({ status: 401 }).map(({ reason }) => reason)).toEqual(
    Array(2).fill('The token is a one-time token, and the call that it was made for is over.'),
  );
});

test('a reset ends the tokens of calls that go on', async () => {
  const core = open(async ({ bearerToken }, { fetch }) => {
    core.reset();
    await callingThrough(() => fetch)(String(bearerToken), `GET ${path}`);
  });
  await expect(apiOf(core)('my_api_token', install)).rejects.toMatchObject({
    status: 422,
    body: { errors: [{ code: '401' }] },
  });
});

test('the journal tells what an app has called in the course of a function, and no token', async () => {
  const core = open(async ({ bearerToken }, { fetch }) => {
    await callingThrough(() => fetch)(String(bearerToken), `GET ${path}`);
  });
  await apiOf(core)('my_api_token', install, { shop: 'b' });
  const [callback, call, request] = core.journal.entries;
  expect(call).toMatchObject({
    method: 'POST',
    url: 'app://in-process/installer/verifyNetSuiteConnection',
    status: 200,
    verdict: 'ok',
    call: { id: 'call-1', kind: 'stepInstaller', function: 'verifyNetSuiteConnection', type: 'installer' },
    requestBody: {
      function: 'verifyNetSuiteConnection',
      type: 'installer',
      _connectorId: bigCommerceNetSuite._connectorId,
      options: { shop: 'b', _integrationId: bigCommerceNetSuite._id, opts: {}, bearerToken: expect.any(String) },
      maxResponseSize: 5_242_880,
    },
    responseBody: { success: true },
  });
  expect([callback?.operation, callback?.during, request?.during]).toEqual(['getIntegration', 'call-1', undefined]);
  expect(JSON.stringify(core.journal.entries.map((entry) => publicEntry(entry)))).not.toContain('onetime_');
  expect(core.journal.har().log.entries).toHaveLength(2);
});

test('a clock of the account that stands still has the same token at each first call', async () => {
  const seen: unknown[] = [];
  const make = (): IntegratorCore => open(async ({ bearerToken }) => void seen.push(bearerToken));
  for (const core of [make(), make()]) await apiOf(core)('my_api_token', install);
  expect(seen[0]).toBe(seen[1]);
});

test('fifty functions at once, each calling back ten times, keep their accounts and tokens apart', async () => {
  const accounts = Array.from({ length: 10 }, (_, index) => `shop-${index}`);
  const core = open(async ({ bearerToken, run }, { fetch }) => {
    const api = callingThrough(() => fetch);
    const token = String(bearerToken);
    for (let index = 0; index < 5; index += 1) {
      await api(token, `GET ${path}`);
      await api(token, 'POST /connections', { ...http, name: `${run} ${index}` });
    }
  });
  const runs = accounts.flatMap((account) =>
    Array.from({ length: 5 }, (_, index) => ({ account, run: `${account} ${index}` })),
  );
  await Promise.all(runs.map(({ account, run }) => apiOf(core)(`my_api_token@${account}`, install, { run })));
  for (const name of accounts) {
    const account = core.accounts.get(name);
    const own = account.connections.all().filter((connection) => /^shop-\d/.test(String(connection.name)));
    expect(own.map((connection) => String(connection.name)).sort()).toEqual(
      runs
        .filter(({ account: one }) => one === name)
        .flatMap(({ run }) => Array.from({ length: 5 }, (_, at) => `${run} ${at}`))
        .sort(),
    );
    const calls = account.journal.entries.filter(({ call }) => call !== undefined);
    expect(calls.map(({ call }) => account.journal.entries.filter(({ during }) => during === call?.id).length)).toEqual(
      Array(5).fill(10),
    );
    expect(new Set(calls.map(({ requestBody }) => Object(requestBody).options.bearerToken)).size).toBe(5);
  }
});

const http = {
  type: 'http',
  http: { baseURI: 'https://shop.example', formType: 'http', mediaType: 'json', auth: { type: 'basic' } },
};
