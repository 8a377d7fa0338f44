import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comesBack } from '../../../../../mocks/surfaces/server/packed/comes-back.ts';

test('what is said to come back does', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.anything({ withNullPrototype: true, withSparseArray: true, withDate: true }),
  );
  fc.assert(
    fc.property(value, (given) => {
      if (comesBack(given)) expect(JSON.parse(JSON.stringify(given))).toStrictEqual(given);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a record', { id: '1', list: [1, null, { deep: [true, 'ü'] }] }],
  ['a key that is a word of the language', JSON.parse('{"__proto__":{"constructor":1}}')],
])('%s comes back', (_name, value) => {
  expect(comesBack(value)).toBe(true);
});

test.each([
  ['a field without a value', { id: '1', note: undefined }],
  ['a list with a hole', { list: new Array(2) }],
  ['minus zero', { count: -0 }],
  ['no number', { count: Number.NaN }],
  ['a moment', { at: new Date(0) }],
  ['an object without a prototype', { deep: Object.create(null) }],
])('%s does not', (_name, value) => {
  expect(comesBack(value)).toBe(false);
});
