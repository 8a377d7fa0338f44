import { expect, test } from 'vitest';
import { filledTemplate } from '../../../../mocks/engine/made/filled-template.ts';
import { momentWriter } from '../../../../mocks/engine/made/moment-writer.ts';
import { RecordCollection } from '../../../../mocks/engine/store/collection.ts';
import { contractOf } from '../../../contracts/small-contract.ts';

const now = Date.UTC(2026, 0, 2, 3, 4, 5, 67);
const exactly = (pattern: string): object => ({ type: 'string', pattern: `^${pattern}$` });
const [day, time] = [String.raw`\d{4}-\d\d-\d\d`, String.raw`\d\d:\d\d:\d\d`];

test.each<[schema: object, written: unknown]>([
  [{ type: 'string' }, '2026-01-02T03:04:05.067Z'],
  [exactly(`${day}T${time}Z`), '2026-01-02T03:04:05Z'],
  [exactly(String.raw`${day}T${time}\.\d{6}Z`), '2026-01-02T03:04:05.067000Z'],
  [exactly(String.raw`${day}T${time}\+00:00`), '2026-01-02T03:04:05+00:00'],
  [exactly(String.raw`${day}T${time}\.\d{3}\+00:00`), '2026-01-02T03:04:05.067+00:00'],
  [exactly(day), '2026-01-02'],
  [exactly(`${day}T${time}`), '2026-01-02T03:04:05'],
  [exactly(`${day} ${time}`), '2026-01-02 03:04:05'],
  [exactly('Fri, .* GMT'), 'Fri, 02 Jan 2026 03:04:05 GMT'],
  [{ type: 'integer', maximum: 9_999_999_999 }, 1_767_323_045],
  [{ type: 'integer', minimum: 9_999_999_999 }, 1_767_323_045_067],
  [{ type: 'number', maximum: 9_999_999_999, not: { type: 'integer' } }, 1_767_323_045.067],
  [exactly(String.raw`\d{10}`), '1767323045'],
  [exactly(String.raw`\d{13}`), '1767323045067'],
  [{ type: 'boolean' }, undefined],
])('by the schema %j a moment is written as %j', (schema, written) => {
  const contract = contractOf({}, { components: { schemas: { At: schema } } });
  const write = momentWriter(contract, '#/components/schemas/At');
  expect([write(now), write(now)]).toEqual([written, written]);
});

const records = [
  { id: '1', code: 'INV-007' },
  { id: '2', code: 'INV-0012' },
  { id: '3', code: 'OTHER-99' },
  { id: '4', code: null, deep: { code: 'D5' } },
];
const collection = new RecordCollection(new Map(records.map((one) => [one.id, one])));
const record = { id: 'x', name: 'Red Shoes', none: null, count: 3 };

test.each<[template: string, path: readonly string[], text: string]>([
  ['/pets/{id}', ['code'], '/pets/x'],
  ['{slug:name}.{upper:name}.{lower:name}', ['code'], 'red-shoes.RED SHOES.red shoes'],
  ['{origin}/{count}/{none}{unknown}', ['code'], 'https://a.example/3/'],
  ['INV-{number:0001}', ['code'], 'INV-0013'],
  ['INV-{number:100}', ['code'], 'INV-100'],
  ['NEW-{number:01}', ['code'], 'NEW-01'],
  ['{number:1}', ['code'], '1'],
  ['D{number:1}', ['deep', 'code'], 'D6'],
  ['{strange:name}', ['code'], 'Red Shoes'],
  ['plain {}', ['code'], 'plain {}'],
])('%s at %j is filled in as %s', (template, path, text) => {
  expect(filledTemplate(template, { record, collection, path, origin: 'https://a.example' })).toBe(text);
});

test('a record that has an origin of its own is asked for that', () => {
  const own = { ...record, origin: 'Assam' };
  expect(filledTemplate('{origin}', { record: own, collection, path: ['code'], origin: 'https://a.example' })).toBe(
    'Assam',
  );
});
