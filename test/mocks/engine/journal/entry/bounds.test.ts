import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { publicEntry } from '../../../../../mocks/engine/journal/entry/public-entry.ts';
import { rowsOf } from '../../../../soak/soaking.ts';
import { petShop, shopUrl } from '../../pet-shop.ts';

const long = 'x'.repeat(300_000);
const json = { 'content-type': 'application/json', authorization: 'Bearer t' };
const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`naem${index}`, 1]));

test.each<[kind: string, path: string, init: RequestInit]>(
  rowsOf(
    [
      ['a long path', `/pets/${long}`, {}],
      ['a long query', `/pets?limit=${long}`, {}],
      ['very many query parameters', `/pets?${Object.keys(unknown).join('&')}`, {}],
      ['a long header', '/pets', { headers: { ...json, 'x-long': long } }],
      [
        'very many headers',
        '/pets',
        { headers: { ...json, ...Object.fromEntries(Object.keys(unknown).map((name) => [name, 'y'])) } },
      ],
      ['a long method', '/pets', { method: 'A'.repeat(100_000) }],
      [
        'very many unknown fields',
        '/pets',
        { method: 'POST', headers: json, body: JSON.stringify({ name: 'Rex', ...unknown }) },
      ],
      ['a long field', '/pets', { method: 'POST', headers: json, body: JSON.stringify({ [long]: long }) }],
    ],
    3,
  ),
)('an entry of the journal is bounded beside its bodies: %s', async (_kind, path, init) => {
  const mock = createMock(petShop, { report: 'silent' });
  await mock.fetch(`${shopUrl}${path}`, init);
  const { journal } = mock.account();
  const [entry] = journal.entries;
  if (entry === undefined) throw new Error('Failed to find the exchange.');
  const { requestBody, responseBody, ...rest } = publicEntry(entry);
  expect(JSON.stringify(rest).length).toBeLessThan(250_000);
  const { request, response, ...har } = journal.har().log.entries[0] ?? {};
  expect(JSON.stringify(har).length).toBeLessThan(250_000);
  expect(JSON.stringify(request?.headers).length).toBeLessThan(150_000);
  expect([entry.violations.length <= 100, entry.notes.length <= 100]).toEqual([true, true]);
});

test('an entry, its HAR and the message of strict mode say how many notes are not listed', async () => {
  const request = (): Request =>
    new Request(`${shopUrl}/pets`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ name: 'Rex', ...unknown }),
    });
  const mock = createMock(petShop, { report: 'silent' });
  await mock.fetch(request());
  const { journal } = mock.account();
  expect(journal.entries[0]?.omitted).toEqual({ violations: 0, notes: 4900 });
  expect(journal.har().log.entries[0]?._omitted).toEqual({ violations: 0, notes: 4900 });
  const strict = createMock(petShop, { report: 'silent', strict: true });
  const { message, findings } = Object(await (await strict.fetch(request())).json());
  expect(findings.length).toBe(100);
  expect(message).toContain('And 4,995 more.');
});
