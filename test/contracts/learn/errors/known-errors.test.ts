import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const good = { description: 'Good' };
const json = (schema: unknown): Fields => ({ description: 'No', content: { 'application/json': { schema } } });
const word = { type: 'string' };
const telling = json({ type: 'object', required: ['code'], properties: { code: word } });
const responses = (own: Fields): Fields => petsWith({ 'get /pets/{petId}': { responses: { 200: good, ...own } } });
const missing = (body: unknown, headers?: Readonly<Record<string, string>>): Seen => [
  'GET /pets/a',
  null,
  404,
  body,
  headers,
];
const at404 = '#/paths/~1pets~1{petId}/get/responses/404';

test.each<[title: string, own: Fields, seen: Seen, isKept: boolean]>([
  ['the same words', telling, missing({ code: 'x' }), true],
  ['other words', telling, missing({ error: 'x' }), false],
  ['a body that it says nothing of', json({}), missing({ code: 'x' }), false],
  ['words that may be any', json({ type: 'object', properties: { code: word } }), missing({ code: 'x' }), false],
  ['none', { description: 'No' }, missing({ code: 'x' }), false],
  ['none, and none comes', { description: 'No' }, missing(null, {}), true],
  ['a body, and none comes', telling, missing(null, {}), false],
  [
    'a text, and one comes',
    { description: 'No', content: { 'text/plain': {} } },
    missing('x', { 'content-type': 'text/plain' }),
    true,
  ],
  ['JSON, and a text comes', telling, missing('x', { 'content-type': 'text/plain' }), false],
  ['a body, and none was recorded', telling, missing(undefined, {}), true],
])('of a refusal the document has %s', (_title, own, seen, isKept) => {
  const after = lesson(responses({ 404: own }), recordingOf([seen])).at(at404);
  expect(after).toEqual(isKept ? own : { $ref: '#/components/responses/NotFound' });
});

const refused = (status: number): Seen => ['POST /pets', { a: 1 }, status, { error: 'no' }];

test.each<[title: string, seen: readonly Seen[], statuses: readonly string[]]>([
  ['400 in its place', [refused(400)], ['201', '400']],
  ['both', [refused(400), refused(422)], ['201', '400', '422']],
  ['402, which is about something else', [refused(402)], ['201', '402', '422']],
  ['400 of what was no body', [['POST /pets', '{', 400, { error: 'no' }]], ['201', '400', '422']],
])('a 422 of the document stays, but where the service refuses with %s', (_title, seen, statuses) => {
  const document = petsWith({ 'post /pets': { responses: { 201: good, 422: { description: 'No' } } } });
  const after = lesson(document, recordingOf(seen)).at('#/paths/~1pets/post/responses');
  expect(Object.keys(Object(after))).toEqual(statuses);
});

test.each<[seen: readonly Seen[], statuses: readonly string[]]>([
  [
    [
      ['DELETE /pets/b', null, 204],
      ['DELETE /pets/b', null, 204],
    ],
    ['204'],
  ],
  [
    [
      ['DELETE /pets/b', null, 204],
      ['DELETE /pets/c', null, 204],
    ],
    ['204', '404'],
  ],
])('what can be deleted again is never missing: %j', (seen, statuses) => {
  const document = petsWith({ 'delete /pets/{petId}': { responses: { 204: good, 404: { description: 'No' } } } });
  const after = lesson(document, recordingOf(seen)).at('#/paths/~1pets~1{petId}/delete/responses');
  expect(Object.keys(Object(after))).toEqual(statuses);
});

test('operations that refuse in other words have a response each, and others are like those nearest to them', () => {
  const owned = {
    get: { operationId: 'getOwner', responses: { 200: good } },
    put: { operationId: 'putOwner', responses: { 200: good } },
  };
  const { paths, ...others } = petsWith();
  const document = {
    ...others,
    paths: {
      ...Object(paths),
      '/owners/{id}': { parameters: [{ name: 'id', in: 'path', required: true, schema: word }], ...owned },
    },
  };
  const { at } = lesson(
    document,
    recordingOf([missing({ code: 'no_pet' }), ['GET /owners/a', null, 404, { code: 'no_owner' }]]),
  );
  const of = (path: string, method: string): unknown => at(`#/paths/${path}/${method}/responses/404/$ref`);
  const [pet, owner] = ['#/components/responses/NotFound', '#/components/responses/NotFound2'];
  expect([of('~1pets~1{petId}', 'get'), of('~1pets~1{petId}', 'put')]).toEqual([pet, pet]);
  expect([of('~1owners~1{id}', 'get'), of('~1owners~1{id}', 'put')]).toEqual([owner, owner]);
});
