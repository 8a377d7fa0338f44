import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const [text, whole] = [{ type: 'string' }, { type: 'integer' }];
const id = { ...whole, readOnly: true };
const read = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } };
const got = (record: Fields): Seen => [`GET /pets/${record['id'] ?? record['no']}`, null, 200, record];
const made = (sent: Fields, record: Fields): Seen => ['POST /pets', sent, 201, { ...record, ...sent }];
const three = [1, 2, 3].map((at) => got({ id: at, name: 'a' }));

/** The schema of pets that a document has, and what it is after the lesson. */
function refined(pet: Fields, seen: readonly Seen[]): unknown {
  const document = petsWith(
    { 'get /pets/{petId}': { responses: { 200: { description: 'One', ...read } } } },
    { components: { schemas: { Pet: { type: 'object', ...pet } } } },
  );
  return lesson(document, recordingOf(seen)).at('#/components/schemas/Pet');
}

test.each<[title: string, pet: Fields, seen: readonly Seen[], after: Fields]>([
  [
    'nothing, where all is there',
    { required: ['id'], properties: { id, name: text } },
    three,
    { required: ['id'], properties: { id, name: text } },
  ],
  [
    'a field more',
    { required: ['id'], properties: { id } },
    three,
    { required: ['id'], properties: { id, name: text } },
  ],
  [
    'the right type',
    { required: ['id'], properties: { id, name: whole } },
    three,
    { required: ['id'], properties: { id, name: text } },
  ],
  [
    'that each has its id',
    { properties: { id: whole, name: text } },
    three,
    { required: ['id'], properties: { id, name: text } },
  ],
  [
    'a default, over the one that it has',
    { required: ['id'], properties: { id, name: text, legs: { ...whole, default: 3 } } },
    [made({ name: 'a' }, { id: 1, legs: 4 }), got({ id: 1, name: 'a', legs: 4 })],
    { required: ['id'], properties: { id, name: text, legs: { ...whole, default: 4, 'x-made': 'default' } } },
  ],
  [
    'the shape of texts that the service makes, and not of others',
    { required: ['id', 'ref'], properties: { id, ref: text, own: text } },
    [made({ own: 'a1' }, { id: 1, ref: 'r_c3' }), made({ own: 'b2' }, { id: 2, ref: 'r_d4' })],
    {
      required: ['id', 'ref'],
      properties: { id, ref: { ...text, pattern: '^r_[0-9a-z]{2}$', readOnly: true }, own: text },
    },
  ],
  [
    'the field of the id, and that there is no other',
    { properties: { id: text, no: whole } },
    [1, 2, 3].map((no) => got({ no, name: 'a' })),
    { 'x-id-field': 'no', required: ['no'], properties: { no: id, name: text } },
  ],
  [
    'no other field of the id than the document has',
    { 'x-id-field': 'no', required: ['no'], properties: { no: id, name: text } },
    [got({ no: 1, name: 'a' })],
    { 'x-id-field': 'no', required: ['no'], properties: { no: id, name: text } },
  ],
  [
    'that none has a field with a default',
    { required: ['id'], properties: { id, name: text, legs: { ...whole, default: 4 } } },
    three,
    { required: ['id'], properties: { id, name: text } },
  ],
  [
    'nothing by two records without it',
    { required: ['id'], properties: { id, name: text, legs: { ...whole, default: 4 } } },
    three.slice(1),
    { required: ['id'], properties: { id, name: text, legs: { ...whole, default: 4 } } },
  ],
  [
    'nothing of a field without a default',
    { required: ['id'], properties: { id, name: text, legs: whole } },
    three,
    { required: ['id'], properties: { id, name: text, legs: whole } },
  ],
  [
    'that none has what is demanded',
    { required: ['id', 'tag'], properties: { id, name: text, tag: text } },
    three,
    { required: ['id'], properties: { id, name: text, tag: text } },
  ],
  [
    'nothing of what is only written',
    { required: ['id', 'tag'], properties: { id, name: text, tag: { ...text, writeOnly: true } } },
    three,
    { required: ['id', 'tag'], properties: { id, name: text, tag: { ...text, writeOnly: true } } },
  ],
])('of the records that a document has is learned: %s', (_title, pet, seen, after) => {
  expect(refined(pet, seen)).toEqual({ type: 'object', ...after });
});
