import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { ordersToSpreadsheet } from '../../../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import { seeds } from '../../../../../fixtures/seeds.ts';
import { RecordError } from '../../../../../mocks/integrator/errors/record-error.ts';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { isTestkitError } from '../../../../../spec/errors/testkit-error.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
const { _id: sampleId } = bigCommerceNetSuite;

test('all gives the records, oldest first', async () => {
  const { integrations, fetch } = createCore();
  expect(integrations.all()).toEqual(seeds.default.integrations);
  expect(integrations.size).toBe(6);
  await fetch(url, { method: 'POST', headers, body: '{"name":"A"}' });
  expect(integrations.all().at(-1)?.name).toBe('A');
  expect(integrations.size).toBe(7);
});

test('get gives one record, or nothing', () => {
  const { integrations } = createCore();
  expect(integrations.get(sampleId)).toEqual(bigCommerceNetSuite);
  expect(integrations.get('ffffffffffffffffffffffff')).toBeUndefined();
  expect(integrations.get('__proto__')).toBeUndefined();
});

test('put replaces a record in its place, and the wire shows it as it was put', async () => {
  const { integrations, fetch } = createCore({ seed: { integrations: [bigCommerceNetSuite, ordersToSpreadsheet] } });
  integrations.put({ _id: sampleId, lastModified: '2001-01-01T00:00:00.000Z', name: 'Behind the scenes' });
  expect(integrations.all().map(({ name }) => name)).toEqual(['Behind the scenes', 'Orders to spreadsheet']);
  const response = await fetch(`${url}/${sampleId}`, { headers });
  expect(await response.text()).toBe(
    `{"_id":"${sampleId}","lastModified":"2001-01-01T00:00:00.000Z","name":"Behind the scenes"}`,
  );
});

test('put adds a record at the end', () => {
  const { integrations } = createCore({ seed: 'sample' });
  integrations.put(ordersToSpreadsheet);
  expect(integrations.all()).toEqual([bigCommerceNetSuite, ordersToSpreadsheet]);
});

test('put copies what it is given', () => {
  const { integrations } = createCore({ seed: 'empty' });
  const mine = { ...ordersToSpreadsheet, settings: { deep: { value: 1 } } };
  integrations.put(mine);
  mine.settings.deep.value = 2;
  mine.name = 'Changed';
  expect(integrations.get(mine._id)).toEqual({ ...ordersToSpreadsheet, settings: { deep: { value: 1 } } });
  expect(Object.isFrozen(mine.settings)).toBe(false);
});

test('delete tells whether there was such a record', async () => {
  const { integrations, fetch } = createCore({ seed: 'sample' });
  expect(integrations.delete(sampleId)).toBe(true);
  expect(integrations.delete(sampleId)).toBe(false);
  expect((await fetch(`${url}/${sampleId}`, { headers })).status).toBe(404);
});

test('what comes out is frozen through and through, wherever it came from', async () => {
  const { integrations, fetch } = createCore({ seed: 'sample', report: 'silent' });
  integrations.put({ ...ordersToSpreadsheet, settings: { deep: [{ value: 1 }] } });
  await fetch(url, { method: 'POST', headers, body: '{"name":"A","settings":{"deep":[{"value":1}]}}' });
  await fetch(`${url}/${sampleId}`, { method: 'PUT', headers, body: '{"name":"B","install":[{"name":"One"}]}' });
  const loose: string[] = [];
  const look = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) loose.push(path);
    for (const [name, child] of Object.entries(value)) look(child, `${path}.${name}`);
  };
  for (const record of integrations.all()) look(record, record.name);
  expect(loose).toEqual([]);
  expect(integrations.all()).toHaveLength(3);
});

test('looking and changing from the test side is no exchange', () => {
  const { integrations, journal } = createCore();
  integrations.put(ordersToSpreadsheet);
  integrations.delete(sampleId);
  integrations.all();
  expect(journal.entries).toEqual([]);
});

test('query responds to questions with @msw/data, on a copy', async () => {
  const { integrations } = createCore();
  const query = await integrations.query();
  const installed = query.findMany((q) => q.where({ mode: 'settings' }), { orderBy: { name: 'desc' } });
  expect(installed.map(({ name }) => name)).toEqual([
    'Shopify - NetSuite Connector',
    'Salesforce - NetSuite Connector',
  ]);
  expect(query.findFirst((q) => q.where({ _id: sampleId }))?.name).toBe(bigCommerceNetSuite.name);
  expect(query.findMany((q) => q.where({ name: (name) => name.includes('NetSuite') }))).toHaveLength(4);
  query.deleteMany((q) => q.where({ mode: 'settings' }));
  expect(integrations.size).toBe(6);
});

test.each<[what: string, change: object, reasons: string[]]>([
  ['a name of a wrong type', { name: 7 }, ['`name` must be string, but is the number 7.']],
  ['an id that is none', { _id: 'abc' }, ['`_id` must be a string that matches ^[0-9a-f]{24}$, but is "abc".']],
  ['a mode that nobody knows', { mode: 'instal' }, ['did you mean `install`?']],
  ['no lastModified', { lastModified: undefined }, ['`lastModified` is missing; add it.']],
  ['two faults', { name: undefined, sandbox: 'no' }, ['`name` is missing; add it.', '`sandbox` must be boolean']],
])('a record with %s is not taken, and nothing is changed', (_what, change, reasons) => {
  const { integrations } = createCore({ seed: 'sample' });
  const record = { ...ordersToSpreadsheet, ...change };
  const error = caught(() => integrations.put(record));
  expect(error).toBeInstanceOf(RecordError);
  expect(isTestkitError(error)).toBe(true);
  expect(Object(error).message).toMatch(
    /^Failed to take the record "[^"]+": it is no integration\. .* Mend the record; fixtures of this package show a valid one\.$/,
  );
  for (const reason of reasons) expect(Object(error).message).toContain(reason);
  expect(Object(error).violations).toHaveLength(reasons.length);
  expect(integrations.all()).toEqual([bigCommerceNetSuite]);
});

test.each([null, undefined, 'text', []])('%j is no record', (value) => {
  const { integrations } = createCore({ seed: 'sample' });
  // @ts-expect-error: what a call without types may bring
  expect(() => integrations.put(value)).toThrow(RecordError);
  expect(integrations.size).toBe(1);
});

test('a record that JSON cannot hold is not taken', () => {
  const { integrations } = createCore({ seed: 'sample' });
  const strangers: [unknown, string][] = [
    [() => 1, 'a function'],
    [1n, 'a bigint'],
    [Symbol('x'), 'a symbol'],
    [new Date(0), 'a Date'],
    [new Map(), 'a Map'],
    [Number.NaN, 'NaN'],
  ];
  for (const [strange, found] of strangers) {
    const error = caught(() => integrations.put({ ...ordersToSpreadsheet, settings: { deep: [strange] } }));
    expect(error).toBeInstanceOf(RecordError);
    expect(Object(error).message).toContain(`\`settings.deep.0\` is ${found}, which JSON cannot carry.`);
  }
  expect(integrations.size).toBe(1);
});

function caught(act: () => void): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
