import { expect, test } from 'vitest';
import { isWiderFormat, kindOfFormat } from '../../../../../contracts/diff/schema/view/formats.ts';

const numbers = 'int8 int16 int32 int64 uint8 uint16 uint32 uint64 float double';
const texts =
  'date date-time time duration email idn-email hostname idn-hostname ipv4 ipv6 uri uri-reference uri-template iri iri-reference uuid json-pointer relative-json-pointer regex byte binary password';

test.each<[formats: string, kind: string | undefined]>([
  [numbers, 'number'],
  [texts, 'string'],
  ['phone Date int7', undefined],
])('the formats %s are of a %s', (formats, kind) => {
  for (const format of formats.split(' ')) expect(kindOfFormat(format), format).toBe(kind);
  expect(kindOfFormat('')).toBeUndefined();
});

test.each<[old: string, changed: string, isWider: boolean | undefined]>([
  ['int8', 'int16', true],
  ['int16', 'int32', true],
  ['int32', 'int64', true],
  ['int64', 'int32', false],
  ['int64', 'int8', false],
  ['uint8', 'uint16', true],
  ['uint16', 'uint64', true],
  ['uint32', 'uint16', false],
  ['float', 'double', true],
  ['double', 'float', false],
  ['int32', 'uint32', undefined],
  ['int32', 'double', undefined],
  ['date', 'date-time', undefined],
  ['', '', undefined],
])('from %s to %s is wider: %s', (old, changed, isWider) => {
  expect(isWiderFormat([old], [changed])).toBe(isWider);
});

test('of several formats at a time none is the wider', () => {
  expect(isWiderFormat(['int32', 'int8'], ['int64'])).toBeUndefined();
  expect(isWiderFormat(['int32'], ['int64', 'int8'])).toBeUndefined();
  expect(isWiderFormat([], ['int64'])).toBeUndefined();
});
