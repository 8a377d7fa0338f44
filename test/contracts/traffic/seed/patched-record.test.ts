import { expect, test } from 'vitest';
import { patchedRecord } from '../../../../contracts/traffic/seed/patched-record.ts';

const record = { id: 1, tags: ['a', 'b'], of: { x: 1, list: [{ n: 1 }, { n: 2 }] } };

test.each<[patch: unknown, after: object | undefined]>([
  [[], record],
  [[{ op: 'test', path: '/id', value: 1 }], record],
  [[{ op: 'replace', path: '/id', value: 2 }], { ...record, id: 2 }],
  [[{ op: 'replace', path: '/of/x', value: null }], { ...record, of: { ...record.of, x: null } }],
  [[{ op: 'add', path: '/of/y', value: [1] }], { ...record, of: { ...record.of, y: [1] } }],
  [[{ op: 'remove', path: '/of/x' }], { ...record, of: { list: record.of.list } }],
  [[{ op: 'remove', path: '/of' }], { id: 1, tags: ['a', 'b'] }],
  [[{ op: 'replace', path: '/tags/1', value: 'c' }], { ...record, tags: ['a', 'c'] }],
  [[{ op: 'add', path: '/tags/0', value: 'c' }], { ...record, tags: ['c', 'a', 'b'] }],
  [[{ op: 'add', path: '/tags/2', value: 'c' }], { ...record, tags: ['a', 'b', 'c'] }],
  [[{ op: 'add', path: '/tags/-', value: 'c' }], { ...record, tags: ['a', 'b', 'c'] }],
  [[{ op: 'remove', path: '/tags/0' }], { ...record, tags: ['b'] }],
  [[{ op: 'add', path: '/of/list/1/m', value: 3 }], { ...record, of: { x: 1, list: [{ n: 1 }, { n: 2, m: 3 }] } }],
  [
    [
      { op: 'add', path: '/tags/0', value: 'c' },
      { op: 'remove', path: '/tags/1' },
    ],
    { ...record, tags: ['c', 'b'] },
  ],
  [[{ op: 'replace', path: '', value: { id: 3 } }], { id: 3 }],
  [[{ op: 'replace', path: '', value: 3 }], undefined],
  [[{ op: 'replace', path: '/tags/2', value: 'c' }], undefined],
  [[{ op: 'add', path: '/tags/3', value: 'c' }], undefined],
  [[{ op: 'remove', path: '/tags/2' }], undefined],
  [[{ op: 'replace', path: '/tags/-', value: 'c' }], undefined],
  [[{ op: 'replace', path: '/tags/x', value: 'c' }], undefined],
  [[{ op: 'replace', path: '/tags/', value: 'c' }], undefined],
  [[{ op: 'replace', path: '/of/list/1/n/deep', value: 3 }], undefined],
  [[{ op: 'replace', path: '/id/deep', value: 3 }], undefined],
  [[{ op: 'replace', path: '/none/deep', value: 3 }], undefined],
  [[{ op: 'replace', path: '/id' }], undefined],
  [[{ op: 'move', from: '/id', path: '/x' }], undefined],
  [[{ op: 'copy', path: '/x', value: 1 }], undefined],
  [[{ op: 'replace', value: 2 }], undefined],
  [['replace'], undefined],
  [{ id: 2 }, undefined],
  [undefined, undefined],
])('after the JSON Patch %j a record is %j', (patch, after) => {
  const before = structuredClone(record);
  expect(patchedRecord(record, patch, 'json-patch')).toEqual(after);
  expect(record).toEqual(before);
});

test.each<[patch: unknown, after: object | undefined]>([
  [{}, record],
  [{ id: 2 }, { ...record, id: 2 }],
  [{ tags: null }, { id: 1, of: record.of }],
  [{ of: { x: null, y: { z: null } } }, { ...record, of: { list: record.of.list, y: {} } }],
  [{ id: { a: 1 } }, { ...record, id: { a: 1 } }],
  [{ tags: ['c'] }, { ...record, tags: ['c'] }],
  ['text', undefined],
  [[1], undefined],
])('after the merge patch %j a record is %j', (patch, after) => {
  expect(patchedRecord(record, patch, 'merge-patch')).toEqual(after);
});
