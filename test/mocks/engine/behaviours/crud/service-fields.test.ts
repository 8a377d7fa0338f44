import { expect, test } from 'vitest';
import type { RecordKind } from '../../../../../contracts/reading/records/record-kind.ts';
import type { Call } from '../../../../../mocks/engine/behaviours/behaviour.ts';
import {
  chosenId,
  kept,
  named,
  parents,
  slugOf,
  unknownKind,
  unseen,
  withUntouched,
} from '../../../../../mocks/engine/behaviours/crud/service-fields.ts';
import { defaultConventions } from '../../../../../mocks/engine/behaviours/default-conventions.ts';
import { anything, type Shape } from '../../../../../spec/schema/shape.ts';
import { contractOf } from '../../../../contracts/small-contract.ts';

/** The shape of an object with these fields. */
function shapeOf(properties: object, more: object = {}): Shape {
  const schemas = { One: { type: 'object', properties, ...more } };
  return contractOf({}, { components: { schemas } }).shapeAt('#/components/schemas/One');
}
const text = { type: 'string' };
const kindOf = (changes: Partial<RecordKind> = {}): RecordKind => ({ ...unknownKind(defaultConventions), ...changes });

test.each<[kind: Partial<RecordKind>, shape: Shape, body: unknown, id: object | undefined]>([
  [{}, shapeOf({ id: text }), { id: 'own' }, { id: 'own', isDemanded: false }],
  [{}, shapeOf({ id: { type: 'integer' } }), { id: 7 }, { id: 7, isDemanded: false }],
  [{}, shapeOf({ id: text }, { required: ['id'] }), { id: 'own' }, { id: 'own', isDemanded: true }],
  [{ isOfKinds: true }, shapeOf({ id: text }), { id: 'own' }, { id: 'own', isDemanded: true }],
  [{}, shapeOf({ id: { ...text, readOnly: true } }), { id: 'own' }, undefined],
  [{}, shapeOf({ name: text }), { id: 'own' }, undefined],
  [{}, anything, { id: 'own' }, undefined],
  [{}, shapeOf({ id: text }), {}, undefined],
  [{}, shapeOf({ id: text }), { id: null }, undefined],
  [{}, shapeOf({ id: text }), 'own', undefined],
  [{ idField: undefined }, shapeOf({ id: text }), { id: 'own' }, undefined],
  [{}, shapeOf({ id: text }), { id: '' }, undefined],
  [{}, shapeOf({ id: text }), { id: '00000000-0000-0000' }, undefined],
  [{}, shapeOf({ id: { type: 'integer' } }), { id: 0 }, undefined],
  [{}, shapeOf({ id: text }, { required: ['id'] }), { id: '0' }, { id: '0', isDemanded: true }],
  [{ carries: () => false }, shapeOf({ id: text }), { id: 'a/b' }, undefined],
  [
    { carries: () => false },
    shapeOf({ id: text }, { required: ['id'] }),
    { id: 'a/b' },
    { id: 'a/b', isDemanded: true },
  ],
])('%# the id that a client chooses, by the kind %j', (kind, shape, body, id) => {
  expect(chosenId(kindOf(kind), shape, body)).toEqual(id);
});

test.each<[idField: string, parameter: string, fields: readonly string[], body: object, id: object | undefined]>([
  ['username', 'username', ['username'], { username: 'ada' }, { id: 'ada', isDemanded: true }],
  ['username', 'user_Username', ['username'], { username: 'ada' }, { id: 'ada', isDemanded: true }],
  ['userId', 'userId', ['userId'], { userId: 'ada' }, { id: 'ada', isDemanded: false }],
  ['apiKey', 'apiKey', ['apiKey'], { apiKey: 'ada' }, { id: 'ada', isDemanded: false }],
  ['username', 'id', ['username'], { username: 'ada' }, { id: 'ada', isDemanded: false }],
  ['pool_name', 'pool_name', ['name'], { name: 'blue' }, { id: 'blue', isDemanded: true }],
  [
    'pool_name',
    'pool_name',
    ['name', 'pool_name'],
    { name: 'blue', pool_name: 'red' },
    { id: 'red', isDemanded: true },
  ],
  ['pool_name', 'id', ['name'], { name: 'blue' }, undefined],
  ['pool_id', 'pool_id', ['id'], { id: 'blue' }, undefined],
])('%# the id field %s of the path parameter %s, of %j sent as %j', (idField, parameter, fields, body, id) => {
  const kind = kindOf({ idField, names: { resource: 'pool', idParameters: [parameter] } });
  const shape = shapeOf(Object.fromEntries(fields.map((name) => [name, text])));
  expect(chosenId(kind, shape, body)).toEqual(id);
});

test.each<[idField: string, body: unknown, slug: string | undefined]>([
  ['slug', { title: 'Red Shoes!', name: 'Other' }, 'red-shoes'],
  ['slug', { title: 5, name: 'Ünder' }, 'under'],
  ['slug', { title: '!' }, undefined],
  ['slug', {}, undefined],
  ['slug', 'text', undefined],
  ['id', { title: 'Red' }, undefined],
])('where ids are called %s, that of %j is %s', (idField, body, slug) => {
  expect(slugOf(kindOf({ idField, idOf: (one) => one }), body)).toBe(slug);
});

test('what has not been done to a new record is said of it, unless it says so itself', () => {
  const record = { id: 'a', liked: true };
  expect(withUntouched(kindOf(), record)).toBe(record);
  expect(withUntouched(kindOf({ untouched: { liked: false } }), record)).toBe(record);
  expect(withUntouched(kindOf({ untouched: { liked: false, likes: 0 } }), record)).toEqual({ ...record, likes: 0 });
});

test.each<[path: object, body: unknown, fields: readonly string[], found: object]>([
  [{ userId: 7 }, {}, ['userId'], { userId: 7 }],
  [{ userId: 7 }, {}, ['user_id'], { user_id: 7 }],
  [{ user_id: 7 }, {}, ['userId'], { userId: 7 }],
  [{ 'user-id': 7 }, {}, ['userID'], { userID: 7 }],
  [{ userId: 7 }, { userId: 8 }, ['userId'], {}],
  [{ userId: 7 }, { user_id: 8 }, ['user_id'], {}],
  [{ userId: 7 }, 'text', ['userId'], { userId: 7 }],
  [{ user: 7 }, {}, ['User'], {}],
  [{ id: 7 }, {}, ['id'], {}],
  [{ userId: 7 }, {}, ['name'], {}],
])('%# of the path %j and the body %j, records with the fields %j have %j', (path, body, fields, found) => {
  const shape = shapeOf(Object.fromEntries(fields.map((name) => [name, text])));
  const parameters: Call['parameters'] = { path: { ...path }, query: {}, header: {}, cookie: {} };
  expect(parents({ parameters }, body, kindOf({ shape }))).toEqual(found);
});

test.each<[kind: Partial<RecordKind>, sent: Shape, fields: object, left: object]>([
  [{}, anything, { id: 1, createdAt: 2, '': 3 }, { id: 1, createdAt: 2 }],
  [{ shape: shapeOf({ id: text }) }, anything, { id: 1, createdAt: 2 }, { id: 1 }],
  [{ shape: shapeOf({ id: text, createdAt: text }) }, anything, { createdAt: 2 }, { createdAt: 2 }],
  [{ shape: shapeOf({ id: text }) }, shapeOf({ createdAt: text }), { createdAt: 2 }, { createdAt: 2 }],
  [{ shape: shapeOf({ a: text }, { additionalProperties: true }) }, anything, { createdAt: 2 }, { createdAt: 2 }],
  [{ idField: 'key' }, anything, { id: 1, key: 2 }, { key: 2 }],
  [{ idField: 'key', shape: shapeOf({ id: text }) }, anything, { id: 1, key: 2 }, { key: 2 }],
  [{ idField: undefined, shape: shapeOf({ id: text }) }, anything, { id: 1 }, { id: 1 }],
  [{ idField: undefined, shape: shapeOf({ name: text }) }, anything, { id: 1 }, {}],
])('%# of the fields of the service a document has a place for', (kind, sent, fields, left) => {
  expect(named(defaultConventions, kindOf(kind), sent, { ...fields })).toEqual(left);
});

test('what a client cannot write stays, and what is never shown is known', () => {
  const previous = { id: 1, made: 2, stamp: 3, name: 4, pin: 5, shownOnly: 6, strange: 7, code: 8 };
  const returned = shapeOf({
    id: text,
    made: { ...text, readOnly: true },
    stamp: text,
    name: text,
    shownOnly: text,
    code: { ...text, writeOnly: true },
  });
  const sent = shapeOf({
    stamp: { ...text, readOnly: true },
    made: text,
    name: text,
    pin: { ...text, writeOnly: true },
  });
  const kind = kindOf({ shape: returned });
  expect(kept(kind, sent, previous)).toEqual({ id: 1, made: 2, stamp: 3, shownOnly: 6, code: 8 });
  expect(kept(kind, anything, previous)).toEqual({ id: 1, made: 2 });
  expect(unseen(kind, sent, previous)).toEqual({ pin: 5, code: 8 });
  expect(unseen(kindOf(), anything, previous)).toEqual({});
});
