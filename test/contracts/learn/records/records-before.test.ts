import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { recordsBefore } from '../../../../contracts/learn/records/records-before.ts';
import { petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const text = { type: 'string' };
const pet = { type: 'object', required: ['name'], properties: { id: { type: 'integer' }, name: text, tag: text } };
const content = { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } };
const contract = createContract(
  JSON.stringify(
    petsWith(
      { 'get /pets/{petId}': { responses: { 200: { description: 'One', content } } } },
      { components: { schemas: { Pet: pet } } },
    ),
  ),
  { tolerant: true },
);

const rex = { id: 1, name: 'Rex', tag: 'a' };
const got = (record: Fields): Seen => [`GET /pets/${record['id']}`, null, 200, record];
const list = (...records: readonly Fields[]): Seen => ['GET /pets', null, 200, records];

test.each<[title: string, seen: readonly Seen[], records: readonly Fields[] | undefined]>([
  ['what was read', [got(rex)], [rex]],
  ['what was listed, with what a read shows more', [list({ id: 1, name: 'Rex' }), got(rex)], [rex]],
  ['what was read, though a list shows less of it', [got(rex), list({ id: 1, name: 'Rex' })], [rex]],
  [
    'as it was before a write',
    [got(rex), ['PUT /pets/1', { name: 'Tom' }, 200, { ...rex, name: 'Tom' }], got({ ...rex, name: 'Tom' })],
    [rex],
  ],
  [
    'as it was before a change',
    [got(rex), ['PATCH /pets/1', { name: 'Tom' }, 200, { ...rex, name: 'Tom' }], got({ ...rex, name: 'Tom' })],
    [rex],
  ],
  ['nothing of what was made meanwhile', [['POST /pets', { name: 'Rex' }, 201, rex], got(rex), list(rex)], undefined],
  ['nothing of what a PUT made', [['PUT /pets/1', { name: 'Rex' }, 201, rex], got(rex)], undefined],
  ['nothing that was written before it was seen', [['PATCH /pets/1', { name: 'Tom' }, 200, rex], got(rex)], undefined],
  ['what was deleted later', [got(rex), ['DELETE /pets/1', null, 204]], [rex]],
  [
    'what the document takes once it is mended',
    [got({ id: 1, name: 7 }), got({ id: 2, name: 'Tom' })],
    [
      { id: 1, name: '7' },
      { id: 2, name: 'Tom' },
    ],
  ],
  ['nothing without a name', [list({ name: 'Rex' })], undefined],
  ['nothing of a refusal', [['GET /pets/1', null, 404, rex]], undefined],
])('a fake starts with the records that a service had before: %s', (_title, seen, records) => {
  const { '/pets': before, ...others } = recordsBefore(contract, recordingOf(seen));
  expect(before?.map((record) => ({ ...record }))).toEqual(records);
  expect(others).toEqual({});
});
