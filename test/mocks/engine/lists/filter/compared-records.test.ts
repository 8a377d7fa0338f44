import { expect, test } from 'vitest';
import { comparedRecords } from '../../../../../mocks/engine/lists/filter/compared-records.ts';
import type { Comparison } from '../../../../../mocks/engine/lists/filter/comparison-words.ts';
import { RecordCollection } from '../../../../../mocks/engine/store/collection.ts';

const records = [
  { id: 'a', price: 9, name: 'Assam', tags: ['hot', 'black'] },
  { id: 'b', price: 10, name: 'Oolong', tags: ['blue'] },
  { id: 'c', price: 100, name: 'assam two', tags: [] },
  { id: 'd', price: null, name: 'Mate' },
];
const teas = new RecordCollection(new Map(records.map((one) => [one.id, one])), undefined, undefined, '/teas');

const chosen = (field: string, comparison: Comparison | undefined, asked: unknown): string =>
  [
    ...comparedRecords(teas, [{ parameter: 'asked', path: [field], comparison }], { asked })
      .snapshot()
      .keys(),
  ].join('');

test.each<[field: string, comparison: Comparison, asked: unknown, ids: string]>([
  ['price', 'gt', '9', 'bc'],
  ['price', 'gt', ['9', 10], 'c'],
  ['price', 'gte', 10, 'bc'],
  ['price', 'gte', [9, 100], 'c'],
  ['price', 'lt', 100, 'ab'],
  ['price', 'lt', [100, 10], 'a'],
  ['price', 'lte', '10', 'ab'],
  ['price', 'lte', [10, 9], 'a'],
  ['price', 'in', '9,100', 'ac'],
  ['price', 'in', ['9', '10'], 'ab'],
  ['price', 'not', 9, 'bcd'],
  ['price', 'notin', '9,100', 'bd'],
  ['name', 'contains', 'ASS', 'ac'],
  ['name', 'contains', ['two', 'oo'], 'bc'],
  ['name', 'starts', 'Ass', 'a'],
  ['name', 'starts', ['x', 'O'], 'b'],
  ['name', 'ends', 'e', 'd'],
  ['name', 'ends', ['am', 'two'], 'ac'],
  ['tags', 'in', 'black', 'a'],
  ['tags', 'not', 'black', 'bcd'],
  ['tags', 'contains', 'bl', 'ab'],
  ['weight', 'gt', 0, ''],
  ['weight', 'not', 0, 'abcd'],
])('%s %s %j chooses "%s"', (field, comparison, asked, ids) => {
  expect(chosen(field, comparison, asked)).toBe(ids);
});

test.each<[asked: unknown, ids: string]>([
  [{ gte: 9, lt: 100 }, 'ab'],
  [{ $gt: '9' }, 'bc'],
  [{ eq: 9 }, 'a'],
  [{ is: '9,10' }, 'ab'],
  [{ equals: 100 }, 'c'],
  [{ equal: 100 }, 'abcd'],
  [{ seq: 100 }, 'abcd'],
  [{}, 'abcd'],
  ['9', 'abcd'],
  [undefined, 'abcd'],
])('a parameter that holds the words, %j, chooses "%s"', (asked, ids) => {
  expect(chosen('price', undefined, asked)).toBe(ids);
});

test('several parameters choose together, and what nobody asks for leaves the collection itself', () => {
  const compared = [
    { parameter: 'min', path: ['price'], comparison: 'gte' },
    { parameter: 'like', path: ['name'], comparison: 'contains' },
  ] as const;
  const found = comparedRecords(teas, compared, { min: 10, like: 'a' });
  expect([found.path, ...found.snapshot().keys()]).toEqual(['/teas', 'c']);
  expect(comparedRecords(teas, compared, {})).toBe(teas);
});
