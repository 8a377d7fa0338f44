import { expect, test } from 'vitest';
import { Redaction } from '../../../../../contracts/redaction/redaction.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { boundedEntry, boundedHeaders } from '../../../../../mocks/engine/journal/entry/bounded-entry.ts';
import type { UnwrittenEntry } from '../../../../../mocks/engine/journal/entry/entry.ts';
import { publicEntry } from '../../../../../mocks/engine/journal/entry/public-entry.ts';
import { Journal } from '../../../../../mocks/engine/journal/journal.ts';
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

const url = 'https://pets.example/v1/pets';
const short: UnwrittenEntry = {
  ...{ at: 0, duration: 0, account: 'default', operation: 'listPets', method: 'GET', url, status: 200, verdict: 'ok' },
  ...{ violations: [], notes: [], requestBody: undefined, responseBody: undefined },
  parameters: { path: {}, query: {}, header: { 'x-long': 'y'.repeat(20_000) }, cookie: {} },
};

test.each<[what: string, characters: number | undefined, kept: boolean]>([
  ['are short', 100, true],
  ['are long', 20_010, false],
  ['are not known', undefined, false],
])('the parameters of a request whose headers %s', (_what, characters, kept) => {
  expect(boundedEntry(short, characters).parameters).toBe(kept ? short.parameters : undefined);
});

test('a long header is a parameter no more, as it is no header', () => {
  const headers = new Headers({ 'x-long': 'y'.repeat(20_000) });
  const { came, characters } = boundedHeaders(headers);
  expect([came, characters]).toEqual([20_006, 6 + 1000]);
  expect(boundedEntry(short, came).parameters).toBeUndefined();
  const journal = new Journal(10, { redaction: () => new Redaction(), secrets: new Set() });
  const entry = journal.record(short, { requestSize: 0, responseSize: 0, request: headers, response: {} });
  expect(entry.parameters).toBeUndefined();
});

test('headers are kept as they are up to 16,384 characters, and the first hundred of more', () => {
  const headers = (count: number, length: number): Headers =>
    new Headers(Array.from({ length: count }, (_none, index) => [`h${index + 100}`, 'v'.repeat(length)]));
  const whole = headers(1, 16_380);
  expect(boundedHeaders(whole)).toEqual({ headers: whole, characters: 16_384, came: 16_384 });
  const names = (given: Headers): string[] =>
    [...(boundedHeaders(given).headers.entries?.() ?? [])].map(([name]) => name);
  expect(names(headers(100, 200))).toHaveLength(100);
  const many = names(headers(101, 200));
  expect([many.length, many.at(-2), many.at(-1)]).toEqual([101, 'h199', '…']);
  const { headers: cut } = boundedHeaders(headers(101, 1200));
  expect([cut.get('H100')?.length, cut.get('h200')]).toEqual([1000, null]);
});

test.each<[part: string, given: Partial<UnwrittenEntry>, cut: Partial<UnwrittenEntry> | undefined]>([
  ['method', { method: 'A'.repeat(100) }, undefined],
  ['method', { method: 'A'.repeat(101) }, { method: expect.stringMatching(/^A{90}/) }],
  ['reason', { reason: 'r'.repeat(2000) }, undefined],
  ['reason', { reason: 'r'.repeat(2001) }, { reason: expect.stringMatching(/^r{1900}/) }],
  ['url', { url: `${url}?${'q'.repeat(2000)}` }, undefined],
  ['url', { url: `${url}?${'q'.repeat(20_000)}` }, { url: expect.stringMatching(/q{16000}/) }],
])('an entry is cut only where its %s is too long', (part, given, cut) => {
  const entry = { ...short, parameters: undefined, ...given };
  const bounded = boundedEntry(entry, 0);
  if (cut === undefined) expect(bounded).toBe(entry);
  else expect(bounded).toEqual({ ...entry, ...cut });
  expect(String(Object(bounded)[part]).length).toBeLessThanOrEqual(16_384);
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
