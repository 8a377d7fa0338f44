import { expect, test } from 'vitest';
import { type Kind, kindOf, lacksEffect } from '../../../../../contracts/diff/schema/view/keywords.ts';

test.each<[keyword: string, without: unknown, effective: unknown]>([
  ['minLength', 0, 1],
  ['minItems', 0, 1],
  ['minProperties', 0, 1],
  ['uniqueItems', false, true],
  ['required', [], ['a']],
  ['additionalProperties', true, false],
  ['items', {}, { type: 'string' }],
  ['additionalProperties', {}, false],
])('%s: %j goes without saying, %j does not', (keyword, without, effective) => {
  expect(lacksEffect(keyword, without)).toBe(true);
  expect(lacksEffect(keyword, effective)).toBe(false);
});

test.each<[keyword: string, value: unknown]>([
  ['minimum', 0],
  ['minContains', 0],
  ['maxLength', 0],
  ['enum', []],
  ['const', null],
])('%s: %j binds', (keyword, value) => {
  expect(lacksEffect(keyword, value)).toBe(false);
});

test.each<[value: unknown, kind: Kind]>([
  [null, 'null'],
  [[], 'array'],
  [{}, 'object'],
  [true, 'boolean'],
  ['', 'string'],
  [1.5, 'number'],
])('%j is of kind %s', (value, kind) => {
  expect(kindOf(value)).toBe(kind);
});
