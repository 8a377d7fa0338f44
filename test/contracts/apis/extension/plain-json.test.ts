import { expect, test } from 'vitest';
import { findNoPlainJson } from '../../../../contracts/apis/extension/plain-json.ts';

class Money {
  readonly amount = 1;
}

/** An object that stands so many levels deep, itself counted. */
function nested(levels: number, innermost: () => object): object {
  let value = innermost();
  for (let level = 1; level < levels; level += 1) value = { value };
  return value;
}

const faultsIn = (value: unknown, max = 100): readonly string[] =>
  findNoPlainJson(value, max).map(({ pointer, what, advice }) => {
    expect(advice.length).toBeGreaterThan(0);
    return `${pointer} ${what}`;
  });

test.each<[what: string, value: unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', ''],
  ['a number', -0],
  ['a boolean', false],
  ['a list and an object', [{ a: [1, 'x', null, true] }, []]],
  ['a field that is left out', { a: undefined }],
  ['an object of no prototype', Object.assign(Object.create(null), { a: 1 })],
  ['a text, a number and a boolean in boxes', [Object('a'), Object(1), Object(true)]],
  ['a field that is called like a class', { constructor: 'Money' }],
  ['the same object twice, and none in itself', [Money.prototype.constructor.name, ...Array(2).fill({ a: 1 })]],
  ['500 levels of objects', nested(500, () => ({ a: 1 }))],
  ['500 levels, the last of them a list', nested(500, () => [1])],
])('plain JSON is: %s', (_what, value) => {
  expect(faultsIn(value)).toEqual([]);
});

test.each<[value: unknown, found: readonly string[]]>([
  [Symbol('a'), [' a symbol']],
  [() => 1, [' a function']],
  [10n ** 60n, [` the BigInt 1${'0'.repeat(39)}`]],
  [Number.NaN, [' NaN']],
  [
    [Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY],
    ['/0 Infinity', '/2 -Infinity'],
  ],
  [new Date(0), [' a Date']],
  [{ price: new Money() }, ['/price an object of the class Money']],
  [
    { a: new Map(), b: new Set(), c: /x/, d: new Error('x') },
    ['a Map', 'b Set', 'c RegExp', 'd Error'].map((one) => `/${one.replace(' ', ' an object of the class ')}`),
  ],
  [Object.create({ a: 1 }), [' an object of the class Object']],
  [new (class {})(), [' an object of the class Object']],
  [Object.create(Money.prototype, { constructor: { value: null } }), [' an object of the class Object']],
  [
    Object.create({}, { constructor: { value: { name: 'x'.repeat(100) } } }),
    [` an object of the class ${'x'.repeat(60)}`],
  ],
  [[undefined, 1], ['/0 undefined']],
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tried.
  [[1, , 2], ['/1 undefined']],
  [{ 'a/b': { '~': [() => 1] } }, ['/a~1b/~0/0 a function']],
  [nested(501, () => ({ a: 1 })), [`${'/value'.repeat(500)} nested more than 500 levels deep`]],
  [nested(501, () => [1]), [`${'/value'.repeat(500)} nested more than 500 levels deep`]],
])('what is no plain JSON is found: %#', (value, found) => {
  expect(faultsIn(value)).toEqual(found);
});

test('a cycle is found where it closes, however long it is, and what else is wrong beside it', () => {
  const own: Record<string, unknown> = {};
  const list: unknown[] = [];
  list.push(list);
  Object.assign(own, { first: { second: { own } }, list, other: () => 1 });
  expect(faultsIn(own)).toEqual([
    '/first/second/own an object that it stands in itself',
    '/list/0 an object that it stands in itself',
    '/other a function',
  ]);
});

test('the first places are found, in the order in which they are written, and no more than are wanted', () => {
  const value = { a: [1n, { b: 2n }], c: 3n, d: 4n };
  expect([0, 1, 3].map((max) => faultsIn(value, max).map((one) => one.split(' ')[0]))).toEqual([
    [],
    ['/a/0'],
    ['/a/0', '/a/1/b', '/c'],
  ]);
});
