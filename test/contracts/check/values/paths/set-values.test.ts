import { expect, test } from 'vitest';
import { type Change, setValues } from '../../../../../contracts/check/values/paths/set-values.ts';
import { triedFields } from '../../../../../contracts/check/values/paths/tried-fields.ts';
import { wishAt } from '../../../../../contracts/check/values/paths/wish-at.ts';
import { ringStep } from '../../../../../spec/resource/ring/ring.ts';
import { contractOf, jsonContent } from '../../../small-contract.ts';

const value = { a: 1, list: [{ b: 1, c: 2 }, { b: 2 }, 'x'], map: { one: { b: 1 }, two: { b: 2 } } };
const more = (old: unknown): Change => ({ value: [old] });

test.each<[path: readonly string[], change: (old: unknown) => Change, changed: unknown]>([
  [['a'], more, { ...value, a: [1] }],
  [['a'], () => 'remove', { list: value.list, map: value.map }],
  [['list', '*', 'b'], more, { ...value, list: [{ b: [1], c: 2 }, { b: [2] }, 'x'] }],
  [['list', '*', 'b'], () => 'remove', { ...value, list: [{ c: 2 }, {}, 'x'] }],
  [['list', '*'], (old) => (old === 'x' ? 'remove' : 'keep'), { ...value, list: value.list.slice(0, 2) }],
  [['list', '*', 'c'], more, { ...value, list: [{ b: 1, c: [2] }, { b: 2 }, 'x'] }],
  [['map', '*', 'b'], more, { ...value, map: { one: { b: [1] }, two: { b: [2] } } }],
  [['map', '*'], () => 'remove', { ...value, map: {} }],
  [[], more, [value]],
])('what stands at %j is changed, and nothing else', (path, change, changed) => {
  expect(setValues(value, path, change)).toEqual(changed);
});

test.each<[path: readonly string[], change: (old: unknown) => Change]>([
  [['none'], more],
  [['a', 'b'], more],
  [['list', 'b'], more],
  [['map', 'b'], more],
  [['toString'], more],
  [['list', '*', 'b'], () => 'keep'],
  [[], () => 'remove'],
])('where nothing is changed at %j, it is the same value', (path, change) => {
  expect(setValues(value, path, change)).toBe(value);
});

const text = { type: 'string' };
const fields = {
  name: text,
  at: { ...text, readOnly: true },
  owner: { type: 'object', properties: { name: text, at: { ...text, readOnly: true } } },
  list: { type: 'array', items: { type: 'object', properties: { name: text } } },
  map: { type: 'object', additionalProperties: true },
};

test.each<[path: readonly string[], wish: unknown]>([
  [['name'], { name: 'x' }],
  [['owner', 'name'], { owner: { name: 'x' } }],
  [['list', '*', 'name'], { list: [{ name: 'x' }] }],
  [['map', '*'], { map: { one: 'x' } }],
  [['at'], undefined],
  [['owner', 'at'], undefined],
  [['none'], undefined],
])('a body that is to have a value at %j is %j', (path, wish) => {
  const requestBody = jsonContent({ type: 'object', properties: fields });
  const contract = contractOf({ requestBody }, { method: 'post' });
  expect(wishAt(contract, contract.operations[0], path, 'x')).toEqual(wish);
  expect(wishAt(contract, undefined, path, 'x')).toBeUndefined();
});

test('a field that leads through no ring is tried where it is', () => {
  const field = { path: ['list', '*', 'name'], kind: 'a' };
  expect(triedFields([field])).toEqual([field]);
});

/** Around notes that hold notes, as lists. */
const within = ringStep({
  start: [0],
  exit: 0,
  moves: [
    [0, 'notes', 1],
    [1, '*', 0],
  ],
});
const tree = { name: 'a', notes: [{ name: 'b', notes: [{ name: 'c' }] }, 'x', { other: 1 }], more: { name: 'd' } };

test.each<[path: readonly string[], change: (old: unknown) => Change, changed: unknown]>([
  [
    [within, 'name'],
    more,
    { name: ['a'], notes: [{ name: ['b'], notes: [{ name: ['c'] }] }, 'x', { other: 1 }], more: { name: 'd' } },
  ],
  [
    [within, 'name'],
    (old) => (old === 'c' ? 'remove' : 'keep'),
    { ...tree, notes: [{ name: 'b', notes: [{}] }, 'x', { other: 1 }] },
  ],
  // What is below is changed before what is above.
  [[within], (old) => ({ value: old === 'x' ? 'y' : old }), { ...tree, notes: [tree.notes[0], 'y', { other: 1 }] }],
  [[within], (old) => (old === 'x' ? 'remove' : 'keep'), { ...tree, notes: [tree.notes[0], { other: 1 }] }],
  [[within], () => 'remove', tree],
])('what stands around a ring, at %j, is changed wherever it is', (path, change, changed) => {
  expect(setValues(tree, path, change)).toEqual(changed);
});

test('a field that leads around a ring is tried where it is, and one turn deeper', () => {
  expect(triedFields([{ path: [within, 'name'], kind: 'a' }])).toEqual([
    { path: ['name'], kind: 'a' },
    { path: ['notes', '*', 'name'], kind: 'a' },
  ]);
});
