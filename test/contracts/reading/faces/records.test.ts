import { expect, test } from 'vitest';
import type { Reply } from '../../../../contracts/reading/basis/basis.ts';
import { at, gives, listOf, mute, object, readingOf, takes, text, whole } from '../reading-of.ts';
import { ada, type Given, pet, shown } from './faces-of.ts';

const read = (schema: unknown, given: Given = {}): unknown => shown('PATCH /pets/{petId}', gives(schema), given).body;

test.each<[meaning: string, schema: unknown, body: unknown]>([
  ['alone', pet, ada],
  ['without a schema', undefined, ada],
  ['without what it has no place for', object({ id: text }), { id: '7' }],
  ['with its id under another name', object({ pet_id: text, name: text }), { pet_id: '7', name: 'Ada' }],
  ['with its id as a number', object({ id: whole, name: text }), { id: 7, name: 'Ada' }],
  [
    'with what only this response has',
    object({ id: text, name: text, read: { const: true } }, 'read'),
    { ...ada, read: true },
  ],
  [
    'with the moment',
    object({ id: text, name: text, at: { ...text, format: 'date' } }, 'at'),
    { ...ada, at: '2026-01-02' },
  ],
  ['in an envelope', object({ data: pet }), { data: ada }],
  ['in an envelope with more', object({ data: pet, ok: { const: true }, note: text }, 'ok'), { ok: true, data: ada }],
  [
    'in an envelope with its id',
    object({ id: text, result: object({ name: text }) }),
    { result: { name: 'Ada' }, id: '7' },
  ],
  [
    'in an envelope with its id as a number',
    object({ id: whole, result: object({ name: text }) }),
    { result: { name: 'Ada' }, id: 7 },
  ],
  [
    'in an object of an envelope',
    object({ data: object({ pet, at: { const: 1 } }, 'at'), ok: { const: true } }, 'ok'),
    { ok: true, data: { at: 1, pet: ada } },
  ],
  ['as a text', text, 'text'],
])('a record is responded with as the document has it: %s', (_meaning, schema, body) => {
  expect(read(schema)).toEqual(body);
});

test('a record that is shown as a list is one of one', () => {
  const { reading, operation, part, kind } = readingOf({
    '/pets': { post: { ...takes(pet), ...gives(pet, 201) } },
    '/pets/{petId}': {
      ...at('petId'),
      get: gives(listOf(pet)),
      delete: gives(object({ deleted: { const: 1 } }, 'deleted')),
    },
  });
  const asked = { id: '7', now: 0, pathname: '/pets/7' };
  const faceOf = (call: string): Reply => reading.recordFace(operation(call), part(call), kind('/pets'))(ada, asked);
  expect(faceOf('GET /pets/{petId}')).toEqual({ status: 200, body: [ada] });
});

test('what is sent and never shown is in no response, and neither is what other responses show', () => {
  const secret = object({ id: text, name: { ...text, writeOnly: true } });
  expect(read(secret, { one: secret, sent: secret })).toEqual({ id: '7' });
  const more = object({ id: text, name: text, owner: text });
  expect(read(pet, { one: more, record: { ...ada, owner: 'Bo' } })).toEqual(ada);
});

test('a field that is called as the id of one response is no id where records have it, too', () => {
  const two = object({ id: text, petId: text });
  expect(read(two, { one: two, record: { id: '7', petId: 'x' } })).toEqual({ id: '7', petId: 'x' });
});

test('what a schema demands and does not describe is shown where records have it', () => {
  const demanding = { ...object({ id: text }, 'id', 'code'), additionalProperties: true };
  expect(read(demanding, { record: { id: '7', code: 'c' }, one: object({ id: text, code: text }) })).toEqual({
    id: '7',
    code: 'c',
  });
});

test.each<[meaning: string, call: string, given: object, reply: Reply]>([
  ['a deletion', 'DELETE /pets/{petId}', mute, { status: 204 }],
  ['a deletion with the record', 'DELETE /pets/{petId}', gives(pet), { status: 200, body: ada }],
  [
    'a deletion with another thing',
    'DELETE /pets/{petId}',
    gives(object({ deleted: { const: true } }, 'deleted')),
    { status: 200, body: { deleted: true } },
  ],
  [
    'a deletion with a list',
    'DELETE /pets/{petId}',
    gives(object({ ids: listOf(whole) }, 'ids')),
    { status: 200, body: { ids: [0] } },
  ],
  [
    'a deletion of which nothing is said',
    'DELETE /pets/{petId}',
    { responses: { 404: { description: 'None' } } },
    { status: 204 },
  ],
  [
    'a creation of which nothing is said',
    'POST /pets',
    { responses: { 400: { description: 'No' } } },
    { status: 201, body: ada },
  ],
  [
    'a read of which nothing is said',
    'GET /pets/{petId}',
    { responses: { 404: { description: 'None' } } },
    { status: 200, body: ada },
  ],
  [
    'a creation by default',
    'POST /pets',
    { responses: { default: { description: 'Fine', content: { 'application/json': { schema: pet } } } } },
    { status: 201, body: ada },
  ],
  ['its headers', 'HEAD /pets/{petId}', gives(pet), { status: 200 }],
  [
    'another type of JSON',
    'GET /pets/{petId}',
    { responses: { 200: { description: 'Fine', content: { 'application/hal+json': { schema: pet } } } } },
    { status: 200, headers: { 'content-type': 'application/hal+json' }, body: ada },
  ],
  [
    'no JSON',
    'GET /pets/{petId}',
    { responses: { 200: { description: 'Fine', content: { 'text/csv': { schema: text, example: 'id\n7' } } } } },
    { status: 200, headers: { 'content-type': 'text/csv' }, body: 'id\n7' },
  ],
])('what is done to a record is responded to as the document has it: %s', (_meaning, call, given, reply) => {
  expect(shown(call, given)).toEqual(reply);
});
