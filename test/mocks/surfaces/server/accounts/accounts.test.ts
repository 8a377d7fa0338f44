import { afterEach, expect, test } from 'vitest';
import { createCore, type IntegratorCore } from '../../../../../mocks/integrator/integrator.ts';
import { AccountsBudget } from '../../../../../mocks/surfaces/server/accounts/accounts-budget.ts';
import { BoundedAccounts } from '../../../../../mocks/surfaces/server/accounts/bounded-accounts.ts';
import type { RunningServer, ServerOptions } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';

const service = 'https://api.integrator.io/v1';
const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, report: 'silent', ...options });
  running.push(server);
  return server;
}

interface Bounded {
  readonly core: IntegratorCore;
  readonly accounts: BoundedAccounts;
  /** The names in memory. */
  names(): string[];
  send(account: string, method?: string, path?: string, body?: object): Promise<Response>;
}

/** A fake that keeps so few accounts that nobody has used. */
function bounded(max: number): Bounded {
  const accounts = new BoundedAccounts(max);
  const core = createCore({ report: 'silent' }, { accounts });
  return {
    core,
    accounts,
    names: () => [...accounts.keys()],
    send: (account, method = 'GET', path = '/tokenInfo', body) =>
      core.fetch(service + path, {
        method,
        headers: { authorization: `Bearer t@${account}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

test('one-off tokens fill nothing: of the accounts that nobody has used only the last are kept', async () => {
  const fake = bounded(10);
  for (let count = 0; count < 100; count += 1) {
    expect((await fake.send(`x${count}`)).status).toBe(200);
    expect(fake.names().length).toBeLessThanOrEqual(13);
  }
  expect(fake.names()).toEqual(expect.arrayContaining(['default', 'x99', 'x95']));
});

test.each<readonly [what: string, use: (fake: Bounded) => unknown]>([
  ['a record made', ({ send }) => send('used', 'POST', '/integrations', { name: 'A' })],
  [
    'a record made and deleted, which has cost an id',
    async ({ core, send }) => {
      await send('used', 'POST', '/integrations', { name: 'A' });
      core.accounts.get('used').integrations.delete(core.accounts.get('used').integrations.all().at(-1)?._id ?? '');
    },
  ],
  [
    'a record deleted',
    ({ core }) => core.accounts.get('used').integrations.delete(core.integrations.all()[0]?._id ?? ''),
  ],
  ['a fault', ({ core }) => core.accounts.get('used').faults.add({ status: 503 })],
  [
    'a fault added and taken away, which has cost a name',
    ({ core }) => {
      core.accounts.get('used').faults.add({ status: 503 });
      core.accounts.get('used').faults.clear();
    },
  ],
  ['a frozen clock', ({ core }) => core.accounts.get('used').clock.freeze()],
  ['a clock that was set', ({ core }) => core.accounts.get('used').clock.set('2030-01-01T00:00:00.000Z')],
  ['a clock that was moved on', ({ core }) => core.accounts.get('used').clock.advance(5)],
  ['somebody who watches', ({ core }) => core.accounts.get('used').journal.watch(() => undefined)],
  [
    'somebody who waits',
    ({ core }) =>
      void core.accounts
        .get('used')
        .journal.waitFor({ method: 'PUT' }, { timeout: 50 })
        .catch(() => undefined),
  ],
])('an account with %s stays as it is', async (_what, use) => {
  const fake = bounded(10);
  await use(fake);
  const before = fake.core.accounts.get('used').export();
  const { recorded } = fake.core.accounts.get('used').journal;
  for (let count = 0; count < 20; count += 1) await fake.send(`x${count}`);
  expect(fake.names()).toContain('used');
  expect(fake.core.accounts.get('used').export()).toEqual(before);
  expect(fake.core.accounts.get('used').journal.recorded).toBe(recorded);
});

test('an account that went is as after its reset: same ids, same moments', async () => {
  const life = async ({ send }: Pick<Bounded, 'send'>): Promise<unknown[]> => {
    const made = await send('w1', 'POST', '/integrations', { name: 'A' });
    const list = await send('w1', 'GET', '/integrations');
    return [await made.json(), await list.json()];
  };
  const fake = bounded(5);
  await fake.send('w1');
  for (let count = 0; count < 40; count += 1) await fake.send(`x${count}`);
  expect(fake.names()).not.toContain('w1');
  const other = bounded(5);
  expect(await life(fake)).toEqual(await life(other));
  expect(fake.core.accounts.get('w1').journal.entries.map(({ sequence }) => sequence)).toEqual([1, 2]);
});

test.each<readonly [part: string, hold: (core: IntegratorCore) => { readonly seen: () => number }]>([
  [
    'the account',
    (core) => {
      const account = core.accounts.get('w1');
      return { seen: () => account.journal.recorded };
    },
  ],
  [
    'its journal alone',
    (core) => {
      const { journal } = core.accounts.get('w1');
      return { seen: () => journal.recorded };
    },
  ],
  [
    'its integrations alone',
    (core) => {
      const { integrations } = core.accounts.get('w1');
      return { seen: () => integrations.size - 6 };
    },
  ],
])('whoever holds %s holds a living account, when it went and came back', async (_part, hold) => {
  const fake = bounded(5);
  const { seen } = hold(fake.core);
  for (let count = 0; count < 40; count += 1) await fake.send(`x${count}`);
  expect(fake.names()).not.toContain('w1');
  globalThis.gc?.();
  await fake.send('w1', 'POST', '/integrations', { name: 'A' });
  expect(seen()).toBe(1);
});

test('accounts share the seed until they write, and go back to it', async () => {
  const { core, send } = bounded(1000);
  const mapOf = (name: string): unknown => core.mock.account(name).records().records.get('/integrations');
  await send('a');
  expect(mapOf('a')).toBe(mapOf('b'));
  await send('a', 'POST', '/integrations', { name: 'A' });
  expect(mapOf('a')).not.toBe(mapOf('b'));
  expect(core.accounts.get('b').integrations.size).toBe(6);
  core.accounts.get('a').reset();
  expect(mapOf('a')).toBe(mapOf('b'));
});

test('a reset of everything over HTTP leaves the accounts that somebody watches, and the main one', async () => {
  const { url, integrator } = await serve();
  const ask = (path: string, method = 'GET'): Promise<Response> => fetch(`${url}/__admin${path}`, { method });
  for (let count = 0; count < 10; count += 1) {
    const headers = { authorization: `Bearer t@w${count}`, 'content-type': 'application/json' };
    await fetch(`${url}/v1/integrations`, { method: 'POST', headers, body: '{"name":"A"}' });
  }
  integrator.accounts.get('w7').journal.watch(() => undefined);
  await ask('/reset', 'POST');
  const accounts: unknown = await (await ask('/accounts')).json();
  expect(accounts).toMatchObject([{ name: 'default' }, { name: 'w7', integrations: 6, exchanges: 0 }]);
});

test.each<readonly [line: string, body: object]>([
  ['POST /v1/integrations', { name: 'A' }],
  ['PUT /__admin/accounts/w1/state', { format: 'integrator-testkit/account', version: 1, integrations: [] }],
  ['POST /__admin/accounts/w1/integrations', { kind: 'integration' }],
  ['POST /__admin/accounts/w1/faults', { status: 503 }],
  ['PATCH /__admin/accounts/w1/clock', { advance: 1 }],
])('what would put more in than there is room for gets 507, and nothing is changed: %s', async (line, body) => {
  const { url, integrator } = await serve({ maxAccountBytes: 100_000 });
  const [method = '', path = ''] = line.split(' ');
  const send = (): Promise<Response> =>
    fetch(url + path, {
      method,
      headers: { authorization: 'Bearer t@w1', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const main = integrator.create;
  for (let count = 0; count < 100; count += 1) main.integration({ name: 'x'.repeat(2000) });
  // Whoever is in the same process is not asked; a request shows that there is too much.
  const { status: first } = await fetch(`${url}/__admin/health`);
  expect(first).toBe(200);
  const refused = await send();
  expect(refused.status).toBe(507);
  const sentence =
    /the accounts hold \d{6} bytes of memory, and may hold 100000\. Delete records, reset accounts, or let them hold more with --max-accounts/;
  expect(await refused.text()).toMatch(sentence);
  expect((await fetch(`${url}/v1/integrations`, { headers: { authorization: 'Bearer t@w1' } })).status).toBe(200);
  expect(integrator.accounts.get('w1').export()).toMatchObject({ faults: [] });
  expect(integrator.accounts.get('w1').integrations.size).toBe(6);
  await fetch(`${url}/__admin/reset`, { method: 'POST' });
  expect((await send()).ok).toBe(true);
});

test('the bytes of the accounts are those of their own records, faults included, and not those of the seed', () => {
  const { core, accounts } = bounded(1000);
  const budget = new AccountsBudget(core.mock, accounts);
  const { bytes: empty } = budget.held;
  core.accounts.get('w1');
  expect(budget.held).toMatchObject({ number: 2, unused: 2, bytes: 2 * empty });
  core.accounts.get('w1').create.integration({ name: 'x'.repeat(10_000) });
  const { bytes } = budget.held;
  expect([bytes > 2 * empty + 10_000, bytes < 2 * empty + 50_000]).toEqual([true, true]);
  core.accounts.get('w1').faults.add({ status: 503, body: { a: 'y'.repeat(10_000) } });
  expect(budget.held.bytes).toBeGreaterThan(bytes + 10_000);
  core.accounts.get('w1').reset();
  expect(budget.held).toMatchObject({ unused: 2, bytes: 2 * empty });
});
