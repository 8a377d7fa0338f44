import { expect, test } from 'vitest';
import { sampled } from './sampled.ts';

test.each([
  'date-time',
  'date',
  'time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'uuid',
  'json-pointer',
  'regex',
  'byte',
])('a text of the format %s, four of them distinct where there are so many', (format) => {
  expect(sampled({ type: 'string', format }).ok).toBe(true);
  expect(sampled({ type: 'array', items: { type: 'string', format }, minItems: 2, uniqueItems: true }).ok).toBe(true);
});

test.each([
  ['an e-mail address', 'email', 30],
  ['a URI', 'uri', 64],
  ['a host', 'hostname', 20],
])('a text of a format that must be longer: %s', (_what, format, minLength) => {
  expect(sampled({ type: 'string', format, minLength }).ok).toBe(true);
});

test.each([
  ['^[a-f0-9]{24}$', 'a'.repeat(24)],
  ['^\\d{3}-\\d{4}$', '000-0000'],
  ['^(foo|bar)$', 'foo'],
  ['^[A-Z]{2}\\d+$', 'AA0'],
  ['^[^a-z]+$', '0'],
  ['^\\p{Lu}\\p{Ll}*$', 'A'],
  ['^a\\.b\\/c$', 'a.b/c'],
  ['^(?:[1-9][0-9]*|0)$', '1'],
  ['^(?<year>\\d{4})$', '0000'],
  ['^\\+?[0-9 ]{7,15}$', '0000000'],
  ['^#[0-9a-fA-F]{6}$', '#aaaaaa'],
  ['\\S', 'a'],
  ['^(?!.*x)[a-c]+$', 'a'],
  ['^[\\w.+-]+@[\\w-]+\\.[a-z]{2,}$', 'a@a.aa'],
  ['^\\u0041$', 'A'],
])('a text for the pattern %s', (pattern, value) => {
  expect(sampled({ type: 'string', pattern })).toEqual({ ok: true, value });
});

test.each([
  ['^[a-z]+$', 12, 12],
  ['^a*b$', 6, 8],
  ['^[0-9]{2,40}$', 20, 20],
  ['x', 5, 5],
])('a text for the pattern %s of %i to %i characters', (pattern, minLength, maxLength) => {
  const { ok, ...result } = sampled({ type: 'string', pattern, minLength, maxLength });
  expect({ ok, ...result }).toMatchObject({ ok: true, value: expect.any(String) });
});
