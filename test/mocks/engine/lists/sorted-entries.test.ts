import { expect, test } from 'vitest';
import { askedFields } from '../../../../mocks/engine/lists/filter/asked-fields.ts';
import { type Entry, sortedEntries } from '../../../../mocks/engine/lists/sorted-entries.ts';
import { anything, type Field, type Shape } from '../../../../spec/schema/shape.ts';

const entries: readonly Entry[] = [
  ['1', { name: 'b', size: 3, by: { name: 'y' } }],
  ['2', { name: 'a', size: 10, by: { name: 'z' } }],
  ['3', { name: 'c', size: 2, by: { name: 'x' } }],
];
const field: Field = {
  pointer: '#',
  required: false,
  readOnly: false,
  writeOnly: false,
  fallback: undefined,
  shape: () => anything,
};
const declared: Shape = {
  ...anything,
  fields: new Map(['name', 'size', 'by'].map((name) => [name, field])),
  open: false,
};
/** A record of which the document names no field, but lets any be there. */
const open: Shape = anything;
const closed: Shape = { ...anything, open: false };

test.each<[asked: unknown, direction: unknown, ids: string]>([
  ['name', undefined, '213'],
  ['-name', undefined, '312'],
  ['+name', 'desc', '213'],
  ['name', 'desc', '312'],
  ['name', 'DESCENDING', '312'],
  ['name', 'asc', '213'],
  ['name:desc', undefined, '312'],
  ['name desc', undefined, '312'],
  ['name_desc', undefined, '312'],
  ['name.descending', undefined, '312'],
  ['name:ASC', 'desc', '213'],
  ['name,desc', undefined, '312'],
  [['name,DESC', 'size'], undefined, '312'],
  ['desc,name', undefined, '213'],
  ['by.name', undefined, '312'],
  ['unknown', undefined, '123'],
  [' unknown , size', undefined, '312'],
  [['unknown', '-size'], undefined, '213'],
  ['', undefined, '123'],
])('sorted by %j, %j beside it: %s', (asked, direction, ids) => {
  expect(order(asked, direction, declared)).toBe(ids);
});

test('of records whose fields nobody names, any plain name sorts, and a path or an odd text does not', () => {
  expect(order('size', undefined, open)).toBe('312');
  expect(order('by.name', undefined, open)).toBe('123');
  expect(order('size', undefined, closed)).toBe('123');
});

function order(asked: unknown, direction: unknown, shape: Shape): string {
  return sortedEntries(entries, asked, direction, askedFields(shape))
    .map(([id]) => id)
    .join('');
}
