import { expect, test } from 'vitest';
import { generateIntegrations } from '../../../fixtures/resources/integrations/generate.ts';
import { ordersToSpreadsheet } from '../../../fixtures/resources/integrations/orders-to-spreadsheet.ts';
import { seeds } from '../../../fixtures/seeds.ts';
import { OptionError } from '../../../mocks/integrator/errors/option-error.ts';
import { RecordError } from '../../../mocks/integrator/errors/record-error.ts';
import { createCore } from '../../../mocks/integrator/integrator.ts';

const url = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };

test.each(['default', 'sample', 'empty'] as const)('the seed %s is what its fixtures say', (seed) => {
  expect(createCore({ seed }).integrations.all()).toEqual(seeds[seed].integrations);
});

test('a seed may be a number of generated records', () => {
  expect(createCore({ seed: { integrations: 25 } }).integrations.all()).toEqual(generateIntegrations(25));
  expect(createCore({ seed: { integrations: 0 } }).integrations.size).toBe(0);
});

test('a seed may be records, which are copied', () => {
  const mine = { ...ordersToSpreadsheet };
  const { integrations } = createCore({ seed: { integrations: [mine] } });
  mine.name = 'Changed';
  expect(integrations.all()).toEqual([ordersToSpreadsheet]);
});

test('a seed with a record that breaks the contract is not taken', () => {
  const broken = { ...ordersToSpreadsheet, lastModified: 'yesterday' };
  expect(() => createCore({ seed: { integrations: [ordersToSpreadsheet, broken] } })).toThrow(RecordError);
  expect(() => createCore({ seed: { integrations: [ordersToSpreadsheet, broken] } })).toThrow(
    /^Failed to take record 2 of the seed: it is no integration\. `lastModified` must be/,
  );
});

test('a seed of a name that nobody knows is reported with the names that are', () => {
  for (const seed of ['smaple', 'toString', '__proto__']) {
    // @ts-expect-error: a call without types may bring any name
    expect(() => createCore({ seed })).toThrow(
      new OptionError(
        `Failed to read the seed: there is none named "${seed}". Known are default, sample, empty, or give { integrations: … }.`,
      ),
    );
  }
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('a seed of %s records is none', (integrations) => {
  expect(() => createCore({ seed: { integrations } })).toThrow(
    new OptionError(
      `Failed to read the seed: integrations is ${integrations}. Give a whole number that is not negative, or a list of records.`,
    ),
  );
});

test('a token of the list is good with and without an account behind it', async () => {
  const { fetch } = createCore({ tokens: ['one@w1', 'two'] });
  const statuses: number[] = [];
  for (const token of ['one', 'one@w1', 'one@w2', 'two@w1', 'w1'])
    statuses.push((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status);
  expect(statuses).toEqual([200, 200, 200, 200, 401]);
});

test('an empty list of tokens lets nobody in', async () => {
  const { fetch } = createCore({ tokens: [] });
  expect((await fetch(url, { headers })).status).toBe(401);
});

test('a revoked token is bad in every account, until the fake is reset', async () => {
  const core = createCore({ report: 'silent' });
  const statuses = async (): Promise<number[]> => {
    const responses = ['mine', 'mine@w1', 'other'].map((token) =>
      core.fetch(url, { headers: { authorization: `Bearer ${token}` } }),
    );
    return (await Promise.all(responses)).map(({ status }) => status);
  };
  expect(await statuses()).toEqual([200, 200, 200]);
  core.revoke('mine@w2');
  expect(await statuses()).toEqual([401, 401, 200]);
  core.reset();
  expect(await statuses()).toEqual([200, 200, 200]);
});

test('the journal keeps as many exchanges as it is asked to, and counts them all', async () => {
  const { fetch, journal } = createCore({ journalLimit: 3 });
  for (let request = 0; request < 10; request++) await fetch(url, { headers });
  expect(journal.entries.map(({ sequence }) => sequence)).toEqual([8, 9, 10]);
  expect(journal.recorded).toBe(10);
});

test('a clock of the test tells the time of each account', async () => {
  const core = createCore({ clock: () => ({ now: () => Date.UTC(2030, 5, 1) }) });
  const response = await core.fetch(url, { method: 'POST', headers, body: '{"name":"A"}' });
  expect(Object(await response.json()).createdAt).toBe('2030-06-01T00:00:00.000Z');
});
