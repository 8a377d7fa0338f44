import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore, type IntegratorCore } from '../../../../mocks/integrator/integrator.ts';
import { hosts, type Region } from '../../../../mocks/integrator/service/regions.ts';

const { _id: sampleId } = bigCommerceNetSuite;
const regions: readonly Region[] = ['us', 'eu', 'au', 'ca'];

function send(
  core: IntegratorCore,
  method: string,
  token: string,
  region: Region = 'us',
  path = '',
): Promise<Response> {
  return core.fetch(`https://${hosts[region]}/v1/integrations${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: '{"name":"A"}' }),
  });
}

test('the hosts are those of the document', () => {
  const documented = createCore().contract.document.servers?.map(({ url }) => new URL(url).host);
  expect(Object.values(hosts)).toEqual(documented);
  expect(Object.keys(hosts)).toEqual(regions);
});

test('each account of each region has records, ids, clock and journal of its own', async () => {
  const core = createCore({ seed: 'sample' });
  const created: string[] = [];
  for (const region of regions) {
    for (const token of ['t', 't@w1', 't@w2']) {
      const record: unknown = await (await send(core, 'POST', token, region)).json();
      created.push(Object(record)._id);
      expect(Object(record).createdAt).toBe('2026-01-01T00:00:00.000Z');
    }
  }
  expect(new Set(created).size).toBe(12);
  for (const region of regions) {
    for (const name of ['default', 'w1', 'w2']) {
      const account = core.accounts.get(name, region);
      expect(account.integrations.size).toBe(2);
      expect(account.journal.entries).toHaveLength(1);
      expect(account.journal.entries[0]).toMatchObject({ account: account.name, sequence: 1, status: 201 });
    }
  }
  expect(core.accounts.all().map(({ name }) => name)).toEqual([
    'default',
    'w1',
    'w2',
    'eu/default',
    'eu/w1',
    'eu/w2',
    'au/default',
    'au/w1',
    'au/w2',
    'ca/default',
    'ca/w1',
    'ca/w2',
  ]);
});

test('an account named like one of another region is another account', async () => {
  const core = createCore({ seed: 'sample' });
  await send(core, 'DELETE', 't@eu/w1', 'us', `/${sampleId}`);
  expect(core.accounts.get('w1', 'eu').integrations.size).toBe(1);
  expect(core.accounts.get('eu/w1').integrations.size).toBe(0);
});

test('what a test changes in one account stays in it', () => {
  const core = createCore({ seed: 'sample' });
  core.accounts.get('w1').integrations.delete(sampleId);
  expect([core.integrations.size, core.accounts.get('w1').integrations.size]).toEqual([1, 0]);
});

test('one account can be reset alone', async () => {
  const core = createCore({ seed: 'sample' });
  await send(core, 'POST', 't@w1');
  await send(core, 'POST', 't@w2');
  core.accounts.get('w1').reset();
  expect(core.accounts.get('w1').journal.entries).toEqual([]);
  expect(['w1', 'w2'].map((name) => core.accounts.get(name).integrations.size)).toEqual([1, 2]);
});

test('an account goes back to its snapshot, also across a reset', async () => {
  const core = createCore({ seed: 'sample' });
  await send(core, 'POST', 't@w1');
  const account = core.accounts.get('w1');
  const snapshot = account.snapshot();
  const before = account.integrations.all();
  await send(core, 'DELETE', 't@w1', 'us', `/${sampleId}`);
  account.reset();
  account.restore(snapshot);
  expect(account.integrations.all()).toEqual(before);
  const next: unknown = await (await send(core, 'POST', 't@w1')).json();
  expect(before.map(({ _id }) => _id)).not.toContain(Object(next)._id);
});

test('all accounts go back to a snapshot, and one that it does not know to the seed', async () => {
  const core = createCore({ seed: 'sample' });
  await send(core, 'POST', 't@w1');
  const snapshot = core.snapshot();
  await send(core, 'POST', 't@w1');
  await send(core, 'POST', 't@w2');
  await send(core, 'DELETE', 't', 'us', `/${sampleId}`);
  core.restore(snapshot);
  expect(['default', 'w1', 'w2'].map((name) => core.accounts.get(name).integrations.size)).toEqual([1, 2, 1]);
});

test('reset brings every account of every region back to the seed', async () => {
  const core = createCore({ seed: 'sample' });
  for (const region of regions) await send(core, 'POST', 't@w1', region);
  core.reset();
  expect(regions.map((region) => core.accounts.get('w1', region).integrations.size)).toEqual([1, 1, 1, 1]);
  expect(core.accounts.all().flatMap(({ journal }) => journal.entries)).toEqual([]);
});

test('a request of nobody is written into the journal of the default account', async () => {
  const core = createCore();
  await core.fetch('https://api.integrator.io/v1/integrations');
  await core.fetch('https://api.integrator.io/v1/nothing');
  expect(core.journal.entries).toMatchObject([
    { sequence: 1, operation: 'listIntegrations', status: 401, verdict: 'violation' },
    { sequence: 2, operation: undefined, status: 404, verdict: 'violation' },
  ]);
});

test('the journal has each exchange with its verdict', async () => {
  const core = createCore({ report: 'silent' });
  const url = 'https://api.integrator.io/v1/integrations';
  await send(core, 'GET', 't');
  await send(core, 'GET', 't', 'us', '?limt=1');
  await send(core, 'GET', 't', 'us', '?limit=0');
  expect(core.journal.entries).toMatchObject([
    { at: Date.UTC(2026, 0, 1), account: 'default', method: 'GET', url, status: 200, verdict: 'ok', notes: [] },
    { url: `${url}?limt=1`, status: 200, verdict: 'note', notes: [{ rule: 'unknown-parameter', suggestion: 'limit' }] },
    { status: 400, verdict: 'violation', violations: [{ rule: 'parameter', pointer: '/limit', in: 'query' }] },
  ]);
});
