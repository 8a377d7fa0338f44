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
  ['by.name.asc', 'desc', '312'],
  ['by.name.desc', undefined, '213'],
  ['by.name:desc', undefined, '213'],
  ['by.name desc', undefined, '213'],
  ['by.name_desc', undefined, '213'],
  ['-by.name', undefined, '213'],
  ['name  desc', undefined, '312'],
  ['na-me', 'desc', '312'],
  ['NAME', undefined, '213'],
  ['-name:asc', undefined, '312'],
  ['name,ascending', 'desc', '213'],
  ['name,size', 'desc', '312'],
  ['name', 'my desc', '213'],
  ['.name', undefined, '123'],
  [5, undefined, '123'],
  ['unknown', undefined, '123'],
  [' unknown , size', undefined, '312'],
  [['unknown', '-size'], undefined, '213'],
  ['', undefined, '123'],
])('sorted by %j, %j beside it: %s', (asked, direction, ids) => {
  expect(order(asked, direction, declared)).toBe(ids);
});

test('a field whose name ends as a direction does is that field', () => {
  const named = { ...declared, fields: new Map([...(declared.fields ?? []), ['size_desc', field], ['desc', field]]) };
  const all: readonly Entry[] = [
    ['1', { size: 1, size_desc: 2, desc: 3 }],
    ['2', { size: 2, size_desc: 3, desc: 1 }],
    ['3', { size: 2, size_desc: 1, desc: 2 }],
  ];
  const sorted = (asked: string, direction?: string): string =>
    sortedEntries(all, asked, direction, askedFields(named))
      .map(([id]) => id)
      .join('');
  expect([sorted('size_desc'), sorted('size_desc', 'desc')]).toEqual(['312', '213']);
  expect([sorted('size,desc'), sorted('size:desc'), sorted('size desc')]).toEqual(['123', '231', '231']);
});

test('of records whose fields nobody names, any plain name sorts, and a path or an odd text does not', () => {
  expect(order('size', undefined, open)).toBe('312');
  expect(['size_desc', 'size:desc', '-size'].map((asked) => order(asked, undefined, open))).toEqual([
    '213',
    '213',
    '213',
  ]);
  expect(order('by.name', undefined, open)).toBe('123');
  expect(order('size', undefined, closed)).toBe('123');
});

function order(asked: unknown, direction: unknown, shape: Shape): string {
  return sortedEntries(entries, asked, direction, askedFields(shape))
    .map(([id]) => id)
    .join('');
}
