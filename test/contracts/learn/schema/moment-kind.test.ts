import { expect, test } from 'vitest';
import { momentKind, momentsKind } from '../../../../contracts/learn/schema/moment-kind.ts';

const day = '2026-11-30';
const time = `${day}T23:59:58`;

test.each<[value: unknown, schema: object]>([
  [`${time}.123Z`, { type: 'string', format: 'date-time' }],
  [`${time}Z`, { format: 'date-time' }],
  [`${time}.123456Z`, { format: 'date-time' }],
  [`${time}+01:30`, { format: 'date-time' }],
  [`${time}-11:00`, { format: 'date-time' }],
  [`${time}.123+01:30`, { format: 'date-time' }],
  [day, { type: 'string', format: 'date' }],
  [time, { type: 'string' }],
  [time.replace('T', ' '), { type: 'string' }],
  ['Mon, 30 Nov 2026 23:59:58 GMT', { type: 'string' }],
  [1_000_000_000, { type: 'integer', minimum: 1_000_000_000, maximum: 3_000_000_000 }],
  [3_000_000_000, { type: 'integer', minimum: 1_000_000_000 }],
  [1_000_000_000_000, { type: 'integer', minimum: 1_000_000_000_000, maximum: 3_000_000_000_000 }],
  [3_000_000_000_000, { type: 'integer', minimum: 1_000_000_000_000 }],
])('%j is a moment, which its own schema lets through', (value, schema) => {
  const found = momentKind(value)?.schema;
  expect(found).toMatchObject(schema);
  const isUsual = value === `${time}.123Z` || value === day;
  expect(found?.['pattern'] === undefined).toBe(isUsual || typeof value === 'number');
  if (found?.['pattern'] !== undefined) expect(String(value)).toMatch(new RegExp(String(found['pattern']), 'u'));
});

test.each<[value: unknown]>([
  [999_999_999],
  [3_000_000_001],
  [999_999_999_999],
  [3_000_000_000_001],
  [1_700_000_000.5],
  ['1700000000'],
  [null],
  [''],
  ['2026-1-30'],
  [`${day}T23:59`],
  [`x${time}.123Z`],
  [`${time}.123Zx`],
  [`x${time}Z`],
  [`${time}Zx`],
  [`x${time}.123456Z`],
  [`${time}.123456Zx`],
  [`x${time}+01:30`],
  [`${time}+01:300`],
  [`x${time}.123+01:30`],
  [`${time}.123+01:300`],
  [`x${day}`],
  [`x${time}`],
  [`${time}x`],
  [`x${day} 23:59:58`],
  [`${day} 23:59:58x`],
  ['xMon, 30 Nov 2026 23:59:58 GMT'],
  ['Mon, 30 Nov 2026 23:59:58 GMTx'],
  ['Mon, 3 Nov 2026 23:59:58 GMT'],
])('%j is no moment', (value) => {
  expect(momentKind(value)).toBeUndefined();
});

test('values are moments only where all are, and are written in the same way', () => {
  expect(momentsKind([`${time}Z`, '2025-01-01T00:00:00Z'])).toBe(momentKind(`${time}Z`));
  expect(momentsKind([`${time}Z`, `${time}.123Z`])).toBeUndefined();
  expect(momentsKind([`${time}Z`, null])).toBeUndefined();
  expect(momentsKind([])).toBeUndefined();
});
