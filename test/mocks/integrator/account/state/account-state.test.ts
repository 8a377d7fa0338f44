import { expect, test } from 'vitest';
import { type AccountState, createIntegrator } from '../../../../../mocks/index.ts';

const list = async (integrator: ReturnType<typeof createIntegrator>, token = 'a'): Promise<unknown> => {
  const response = await integrator.fetch('https://api.integrator.io/v1/integrations', {
    headers: { authorization: `Bearer ${token}` },
  });
  return response.json();
};

test('an account that was exported is the same in another fake', async () => {
  const one = createIntegrator({ seed: 'sample' });
  one.create.integration({ name: 'Mine' });
  one.faults.use('rate-limited', { first: 1 });
  one.clock.freeze('2030-01-01T00:00:00.000Z');
  const state = JSON.stringify(one.accounts.get().export());

  const other = createIntegrator({ seed: 'empty' });
  other.accounts.get('w1').import(JSON.parse(state));
  expect(other.integrations.size).toBe(0);
  const account = other.accounts.get('w1');
  expect(account.integrations.all()).toEqual(one.integrations.all());
  expect(account.faults.list()).toMatchObject([{ name: 'rate-limited', first: 1, seen: 0 }]);
  expect(account.clock.present).toBe(Date.UTC(2030, 0, 1));
  expect(await list(other, 'a@w1')).toMatchObject({ errors: [{ code: 'rate_limited' }] });
  expect(await list(other, 'a@w1')).toEqual(
    await list(createIntegrator({ seed: { integrations: one.integrations.all() } })),
  );
});

test('what is exported is a copy: later writes do not reach it, nor does what is done to it reach the account', () => {
  const integrator = createIntegrator({ seed: 'sample' });
  const state = integrator.accounts.get().export();
  integrator.create.integration();
  expect(state.records.integrations).toHaveLength(1);
  Reflect.set(state.records.integrations?.[0] ?? {}, 'name', 'Other');
  expect(integrator.integrations.all()[0]?.name).toBe('BigCommerce - NetSuite Connector');
});

test('a fault that decides by a function is not exported', () => {
  const integrator = createIntegrator();
  integrator.faults.add({ predicate: () => true, status: 503 });
  integrator.faults.add({ status: 503 });
  expect(integrator.accounts.get().export().faults).toEqual([{ name: 'fault-2', status: 503 }]);
});

const good: AccountState = {
  format: 'integrator-testkit/account',
  version: 2,
  name: 'default',
  records: { integrations: [] },
  faults: [],
};
const record = { _id: '59bbb1e10f7e2a5d7c1a9a01', lastModified: '2026-01-01T00:00:00.000Z', name: 'Mine' };

const flow = { ...record, disabled: false, _integrationId: '59bbb1e10f7e2a5d7c1a9aff' };
const { records: _records, ...common } = good;
const first = { ...common, version: 1, integrations: [record] };

test.each([
  ['no object', 5, 'it has no such format'],
  ['another format', { ...good, format: 'x' }, 'it has no such format'],
  ['a later version', { ...good, version: 3 }, 'its version is 3'],
  ['no lists', { ...good, records: [] }, 'its records are '],
  ['no list', { ...good, records: { integrations: {} } }, 'it has no list of integrations'],
  ['an unknown resource', { ...good, records: { flow: [] } }, 'it has no `flow`; did you mean `flows`?'],
  ['a bad record', { ...good, records: { integrations: [{ ...record, name: 7 }] } }, 'the integration 1'],
  ['two of one id', { ...good, records: { integrations: [record, record] } }, 'the same _id'],
  ['a reference to nothing', { ...good, records: { flows: [flow] } }, `refers at _integrationId to the integration`],
  ['lists of version 1 in version 2', { ...good, integrations: [] }, 'it has `integrations`, which no account has'],
  ['no list in version 1', { ...first, integrations: 5 }, 'it has no list of integrations'],
  ['no records in version 1', { ...first, integrations: undefined, records: {} }, 'it has `records`, which no account'],
  ['a bad fault', { ...good, faults: [{ status: 1 }] }, 'Failed to add the fault'],
  ['a bad moment', { ...good, frozenAt: 'soon' }, 'Failed to set the clock'],
])('%s is refused, and the account is as before', (_what, state, why) => {
  const account = createIntegrator({ seed: 'sample' }).accounts.get();
  account.faults.add({ status: 500 });
  const before = JSON.stringify([account.export(), account.clock.present]);
  expect(() => Reflect.apply(account.import, account, [state])).toThrow(why);
  expect(JSON.stringify([account.export(), account.clock.present])).toBe(before);
});

test('an account of version 1 takes the place of the integrations, and touches no other resource', () => {
  const account = createIntegrator().accounts.get();
  const { integrations: _integrations, ...others } = account.export().records;
  Reflect.apply(account.import, account, [first]);
  expect(account.integrations.all()).toEqual([record]);
  expect(account.export().records).toEqual({ ...others, integrations: [record] });
});

test('a resource that a state leaves out is not touched', () => {
  const account = createIntegrator().accounts.get();
  const before = account.export().records;
  account.import({ ...good, records: { flows: [] } });
  expect(account.export().records).toEqual({ ...before, flows: [] });
  expect(before.flows).not.toEqual([]);
});
