import { expect, test } from 'vitest';
import { differingFields, isSame } from '../../../../contracts/check/values/same.ts';

test.each<[one: unknown, other: unknown, isAlike: boolean, isInOrder: boolean]>([
  [1, 1, true, true],
  [0, -0, true, true],
  [Number.NaN, Number.NaN, true, true],
  [1, '1', false, false],
  [null, undefined, false, false],
  [null, {}, false, false],
  [{}, null, false, false],
  [[], {}, false, false],
  [['a', 'b'], ['a', 'b'], true, true],
  [['a', 'b'], ['b', 'a'], false, false],
  [['a'], ['a', 'b'], false, false],
  [{ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }, true, false],
  [{ a: 1, b: 2 }, { a: 1, b: 3 }, false, false],
  [{ a: undefined }, { b: undefined }, false, true],
  [{ toString: 1 }, { a: 1 }, false, false],
])('%j and %j are the same: %j, and in the same order: %j', (one, other, isAlike, isInOrder) => {
  expect([isSame(one, other), isSame(one, other, true)]).toEqual([isAlike, isInOrder]);
});

test('fields differ that one of two has, or in which they differ, be it in the order of keys', () => {
  const one = { a: 1, b: 2, c: { x: 1, y: 2 }, d: 4 };
  expect(differingFields(one, { d: 4, e: 5, c: { y: 2, x: 1 }, b: 3 })).toEqual(['a', 'b', 'c', 'e']);
});
