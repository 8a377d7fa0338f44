import { expect, test } from 'vitest';
import { isUnmoved, movedFields } from '../../../../contracts/check/expect/settled-fields.ts';
import { notesDocument, smallSession } from '../small-session.ts';

const text = { type: 'string' };
const secret = { ...text, 'x-secret': true };
const properties = {
  id: { ...text, readOnly: true },
  name: text,
  at: { ...text, readOnly: true },
  key: { ...text, writeOnly: true },
  owner: { type: 'object', properties: { name: text } },
  parts: { type: 'array', items: { type: 'object', properties: { name: text } } },
  token: secret,
};
const note = { type: 'object', properties };
const ownerInList = { type: 'object', properties: { name: text, age: { type: 'integer' } } };
const listed = {
  type: 'object',
  properties: { ...properties, owner: ownerInList, parts: { type: 'array', items: ownerInList }, shared: text },
};

test.each<[one: unknown, other: unknown, plain: readonly string[], exact: readonly string[]]>([
  [{ id: '1', name: 'A' }, { id: '1', name: 'A' }, [], []],
  [{ id: '1', name: 'A' }, { name: 'A', id: '1' }, [], []],
  [{ id: '1', name: 'A' }, { id: '2', name: 'B' }, ['id', 'name'], ['id', 'name']],
  [{ name: 'A' }, {}, [], ['name']],
  [{ at: '1' }, { at: '2' }, [], ['at']],
  [{ key: '1' }, { key: '2' }, [], ['key']],
  [{ none: '1' }, { none: '2' }, [], ['none']],
  // Only lists show it.
  [{ shared: '1' }, { shared: '2' }, [], []],
  [{ shared: '1' }, {}, [], []],
  [{ owner: { name: 'A' } }, { owner: { name: 'A', age: 7 } }, [], ['owner']],
  [{ owner: { name: 'A' } }, { owner: { name: 'B', age: 7 } }, ['owner'], ['owner']],
  // A text is no owner, so that nothing can be said of it.
  [{ owner: 'A' }, { owner: { name: 'B' } }, [], ['owner']],
  [{ owner: { name: 'A' } }, { owner: 'B' }, [], ['owner']],
  [{ parts: [{ name: 'A' }] }, { parts: [{ name: 'A', age: 7 }] }, [], ['parts']],
  [{ parts: [{ name: 'A' }] }, { parts: [{ name: 'B', age: 7 }] }, ['parts'], ['parts']],
  [{ parts: [{ name: 'A' }] }, { parts: [] }, ['parts'], ['parts']],
  [{ parts: [] }, { parts: [{ age: 7 }] }, ['parts'], ['parts']],
  [{ token: 'A' }, { token: 'B' }, [], []],
  [{ name: 'A' }, null, ['everything'], ['everything']],
  [undefined, undefined, [], []],
  ['x', 'y', ['everything'], ['everything']],
  [['x'], ['x'], [], []],
])('between %j and %j, %j moved by the document alone, and %j by more', (one, other, plain, exact) => {
  const sessions = [false, true].map((isExact) =>
    smallSession(notesDocument(note, { listed }), { isExact, idField: 'id' }),
  );
  const moved = sessions.map(({ session, resource }) => movedFields(session, resource, one, other));
  expect(moved).toEqual([plain, exact]);
  expect(sessions.map(({ session, resource }) => isUnmoved(session, resource, one, other))).toEqual(
    moved.map((fields) => fields.length === 0),
  );
});
