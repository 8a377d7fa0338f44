import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const got = (id: string | number, body: unknown): Seen => [`GET /pets/${id}`, null, 200, body];
const list = (...items: readonly Fields[]): Seen => ['GET /pets', null, 200, items];
const uuid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';

test.each<[title: string, seen: readonly Seen[], field: string, mark: string | undefined, schema: Fields]>([
  ['the one that is called so', [got(1, { id: 1, name: 'x' })], 'id', undefined, { type: 'integer' }],
  [
    'not the one that has the same number in every record',
    [list({ stock: 1, id: 1 }, { stock: 1, id: 2 }, { stock: 1, id: 3 }), got(1, { stock: 1, id: 1 })],
    'id',
    undefined,
    { type: 'integer' },
  ],
  [
    'the one with the most of the ids, where records were only listed',
    [list({ rank: 7, no: 7 }, { rank: 7, no: 8 }), ['DELETE /pets/7', null, 204], ['DELETE /pets/8', null, 204]],
    'no',
    'no',
    { type: 'integer' },
  ],
  [
    'the one of the path, though another has more of the ids',
    [list({ rank: 1, no: 8 }, { rank: 2, no: 9 }), got(1, { rank: 5, no: 1 }), got(2, { rank: 5, no: 2 })],
    'no',
    'no',
    { type: 'integer' },
  ],
  [
    'one of its own name',
    [got(uuid, { ident: uuid, name: 'x' })],
    'ident',
    'ident',
    { type: 'string', format: 'uuid' },
  ],
  [
    'one with words in it',
    [got('rex', { handle: 'rex', age: 3 }), got('tom', { handle: 'tom', age: 3 })],
    'handle',
    'handle',
    { type: 'string' },
  ],
  ['one that is called after the record', [got('a', { pet_id: 'a', age: 3 })], 'pet_id', undefined, { type: 'string' }],
  [
    'one that is called after the parameter',
    [got('a', { PetId: 'a', age: 3 })],
    'PetId',
    undefined,
    { type: 'string' },
  ],
  [
    'by its name alone, where no path names one',
    [['POST /pets', { name: 'x' }, 201, { guid: 'a1b2', uuid: 'b2c3', name: 'x' }]],
    'uuid',
    undefined,
    { type: 'string', pattern: '^[0-9a-z]{4}$' },
  ],
  [
    'within an envelope',
    [
      ['POST /pets', { pet: { name: 'x' } }, 201, { ok: true, pet: { id: 1, name: 'x' } }],
      got(1, { pet: { id: 1, name: 'x' } }),
    ],
    'id',
    undefined,
    { type: 'integer' },
  ],
])('the field of the id is found: %s', (_title, seen, field, mark, schema) => {
  const { at } = lesson(petsWith(), recordingOf(seen));
  expect(at(`#/components/schemas/Pet/properties/${field}`)).toEqual({ ...schema, readOnly: true });
  expect(at('#/components/schemas/Pet/x-id-field')).toBe(mark);
  expect(at('#/components/schemas/Pet/required')).toContain(field);
});
