import { expect, test } from 'vitest';
import { isRecord } from '../../../../spec/document/document.ts';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const good = { description: 'Good' };
const one = '/pets/{petId}';
const missing = (id: string): Seen => [`GET /pets/${id}`, null, 404, { error: 'not_found' }];
const post = (sent: unknown, status: number): Seen => ['POST /pets', sent, status, { error: 'no' }];

/** The operations of a document that refer to what was learned of a status. */
const refusing = (document: Fields, seen: readonly Seen[], status: number): readonly string[] => {
  const paths = Object(lesson(document, recordingOf(seen)).at('#/paths'));
  return Object.values(paths)
    .flatMap((item) => Object.values(Object(item)))
    .filter((operation) => isRecord(operation) && Object(Object(operation['responses'])[status]).$ref !== undefined)
    .map((operation) => Object(operation).operationId);
};
const body = { requestBody: { content: { 'application/json': { schema: {} } } }, responses: { 200: good } };

test.each<[title: string, document: Fields, seen: readonly Seen[], status: number, operations: readonly string[]]>([
  ['a record that is not there', petsWith(), [missing('a')], 404, ['getPet', 'putPet', 'dropPet', 'patchPet']],
  [
    'a record that a PUT makes',
    petsWith(),
    [missing('a'), ['PUT /pets/b', { a: 1 }, 201, { id: 'b' }]],
    404,
    ['getPet', 'dropPet', 'patchPet'],
  ],
  [
    'a record that is deleted twice',
    petsWith(),
    [missing('a'), ['DELETE /pets/b', null, 204], ['DELETE /pets/b', null, 204]],
    404,
    ['getPet', 'putPet', 'patchPet'],
  ],
  [
    'two records that are deleted',
    petsWith(),
    [missing('a'), ['DELETE /pets/b', null, 204], ['DELETE /pets/c', null, 204]],
    404,
    ['getPet', 'putPet', 'dropPet', 'patchPet'],
  ],
  [
    'what the document has',
    petsWith({ [`put ${one}`]: { responses: { 200: good, 404: good } } }),
    [missing('a')],
    404,
    ['getPet', 'dropPet', 'patchPet'],
  ],
  ['a body', petsWith({ [`put ${one}`]: body }), [post({ a: 1 }, 422)], 422, ['addPet', 'putPet']],
  [
    'a body, where others were sent',
    petsWith(),
    [post({ a: 1 }, 400), ['PATCH /pets/a', { a: 1 }, 200, { id: 'a' }]],
    400,
    ['addPet', 'patchPet'],
  ],
  [
    'missing credentials',
    petsWith(),
    [['GET /pets', null, 401, { e: 1 }]],
    401,
    ['listPets', 'addPet', 'getPet', 'putPet', 'dropPet', 'patchPet', 'status'],
  ],
  [
    'credentials, where the document asks for them',
    petsWith(
      { 'get /status': { security: [{ own: [] }], responses: { 200: good } } },
      { components: { securitySchemes: { own: { type: 'http', scheme: 'bearer' } } } },
    ),
    [['GET /pets', null, 401, { e: 1 }]],
    401,
    ['listPets', 'status'],
  ],
  ['what nobody else would', petsWith(), [post({ a: 1 }, 409)], 409, ['addPet']],
])('who else refuses %s is learned too', (_title, document, seen, status, operations) => {
  expect([...refusing(document, seen, status)].sort()).toEqual([...operations].sort());
});
