import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const good = { description: 'Good' };
const json = { 'content-type': 'application/json' };
const ref = { $ref: '#/components/schemas/Pet' };
const [text, whole] = [{ type: 'string' }, { type: 'integer' }];
const object = (properties: Fields, required?: readonly string[]): Fields => ({
  type: 'object',
  ...(required && { required }),
  properties,
});
const fixed = (value: unknown): Fields => ({ type: typeof value, enum: [value] });
const content = (schema: unknown, type = 'application/json'): Fields => ({ content: { [type]: { schema } } });
const listOf = (items: unknown): Fields => ({ type: 'array', items });
/** A document that has a schema for pets, to which the reading of one refers. */
const withPet = (more: Readonly<Record<string, Fields>>, read: unknown = ref): Fields =>
  petsWith(
    { 'get /pets/{petId}': { responses: { 200: { ...good, ...content(read) } } }, ...more },
    { components: { schemas: { Pet: object({ id: whole, name: text }) } } },
  );
const rex = { id: 1, name: 'Rex' };
const got = (body: unknown, headers: Readonly<Record<string, string>> = json): Seen => [
  'GET /pets/1',
  null,
  200,
  body,
  headers,
];
const listed = (body: unknown): Seen => ['GET /pets', null, 200, body];
const read = '#/paths/~1pets~1{petId}/get/responses/200';
const shown = (at: (pointer: string) => unknown, place: string): unknown =>
  at(`${place}/content/application~1json/schema`);

test.each<[title: string, document: Fields, seen: Seen, schema: unknown]>([
  ['as the document has it', withPet({}), got(rex), ref],
  ['not in the envelope that the document has', withPet({}, object({ pet: ref })), got(rex), ref],
  ['in an envelope', withPet({}), got({ pet: rex, ok: true }), object({ pet: ref, ok: fixed(true) }, ['pet', 'ok'])],
  [
    'in the envelope that the document has',
    withPet({}, object({ pet: ref, ok: { type: 'boolean' } })),
    got({ pet: rex, ok: true }),
    object({ pet: ref, ok: { type: 'boolean' } }),
  ],
  [
    'in an envelope of which the document has a part',
    withPet({}, object({ pet: ref })),
    got({ pet: rex, note: 'two words' }),
    object({ pet: ref, note: text }, ['pet', 'note']),
  ],
  [
    'under another name than the document has',
    withPet({}, object({ pet: ref })),
    got({ data: rex }),
    object({ data: ref }, ['data']),
  ],
])('a record is shown %s', (_title, document, seen, schema) => {
  expect(shown(lesson(document, recordingOf([seen])).at, read)).toEqual(schema);
});

test.each<[title: string, document: Fields, seen: readonly Seen[], schema: unknown]>([
  ['the list itself', petsWith(), [got(rex), listed([rex])], listOf(ref)],
  [
    'as the document has it',
    withPet({ 'get /pets': { responses: { 200: { ...good, ...content(listOf(ref)) } } } }),
    [listed([rex])],
    listOf(ref),
  ],
  [
    'in an envelope that the document has not',
    withPet({ 'get /pets': { responses: { 200: { ...good, ...content(listOf(ref)) } } } }),
    [listed({ data: [rex] })],
    object({ data: listOf(ref) }, ['data']),
  ],
  [
    'with words beside it',
    withPet({}),
    [
      listed({ data: [rex], object: 'list', ok: true, by: 'two words', links: { kind: 'x', self: '/pets' } }),
      listed({ data: [], object: 'list', ok: true, by: 'x2', links: { kind: 'x', self: '/pets' } }),
    ],
    object(
      {
        data: listOf(ref),
        object: fixed('list'),
        ok: fixed(true),
        by: text,
        links: object({ kind: fixed('x'), self: text }, ['kind', 'self']),
      },
      ['data', 'object', 'ok', 'by', 'links'],
    ),
  ],
  [
    'in an object of its envelope',
    withPet({}),
    [listed({ _embedded: { pets: [rex] }, ok: true })],
    object({ _embedded: object({ pets: listOf(ref) }, ['pets']), ok: fixed(true) }, ['_embedded', 'ok']),
  ],
  [
    'with less of each',
    withPet({}),
    [got(rex), listed([{ id: 1 }])],
    listOf({ $ref: '#/components/schemas/PetSummary' }),
  ],
  [
    'with all of each, where others have more',
    withPet({}),
    [got(rex), ['GET /pets/2', null, 200, { id: 2, name: 'Tom', nick: 'T' }], listed([rex])],
    listOf(ref),
  ],
  [
    'with less of the one that has more',
    withPet({}),
    [got(rex), ['GET /pets/2', null, 200, { id: 2, name: 'Tom', nick: 'T' }], listed([{ id: 2, name: 'Tom' }])],
    listOf({ $ref: '#/components/schemas/PetSummary' }),
  ],
  [
    'with all of each, beside XML',
    withPet({
      'get /pets': {
        responses: { 200: { ...good, content: { 'text/xml': {}, 'application/json; v=1': { schema: listOf(text) } } } },
      },
    }),
    [listed([rex])],
    listOf(ref),
  ],
  [
    'with less of each, as the document has it',
    withPet({ 'get /pets': { responses: { 200: { ...good, ...content(listOf(object({ id: whole }))) } } } }),
    [got(rex), listed([{ id: 1 }])],
    listOf(object({ id: whole })),
  ],
])('a list is shown: %s', (_title, document, seen, schema) => {
  expect(shown(lesson(document, recordingOf(seen)).at, '#/paths/~1pets/get/responses/200')).toEqual(schema);
});

test.each<[title: string, seen: Seen, content: unknown]>([
  ['nothing', listed(null), undefined],
  ['what was not recorded', ['GET /pets', null, 200], content(listOf(ref))['content']],
  [
    'what is no JSON',
    ['GET /pets', null, 200, 'id,name', { 'content-type': 'text/csv' }],
    content(listOf(ref))['content'],
  ],
  ['what was cut short', ['GET /pets', null, 200, '[{"id": 1, ...'], content(listOf(ref))['content']],
])('where the document has a body, and a recording has %s', (_title, seen, after) => {
  const document = withPet({ 'get /pets': { responses: { 200: { ...good, ...content(listOf(ref)) } } } });
  const { at, lines } = lesson(document, recordingOf([seen]));
  expect(at('#/paths/~1pets/get/responses/200/content')).toEqual(after);
  expect(lines).toHaveLength(after === undefined ? 1 : 0);
});

test.each<[title: string, seen: Seen, response: Fields]>([
  [
    'a further header',
    got(rex, { ...json, etag: '"1"' }),
    { headers: { 'X-A': { schema: text }, ETag: { schema: text } }, ...content(ref) },
  ],
  [
    'another body',
    got({ pet: rex }),
    { headers: { 'X-A': { schema: text } }, ...content(object({ pet: ref }, ['pet'])) },
  ],
  ['no body', got(null), { headers: { 'X-A': { schema: text } } }],
])('a response that is referred to keeps what it has where %s is seen', (_title, seen, response) => {
  const schemas = { Pet: object({ id: whole, name: text }) };
  const responses = { One: { description: 'One pet', headers: { 'X-A': { schema: text } }, ...content(ref) } };
  const document = petsWith(
    { 'get /pets/{petId}': { responses: { 200: { $ref: '#/components/responses/One' } } } },
    { components: { schemas, responses } },
  );
  const { at } = lesson(document, recordingOf([seen]));
  expect(at(read)).toEqual({ description: 'One pet', ...response });
  expect(at('#/components/responses')).toEqual(responses);
});

test.each<[title: string, seen: Seen, responses: readonly string[]]>([
  ['another status', ['POST /pets', { name: 'a' }, 202, rex], ['202', '400', '2XX']],
  ['the same', ['POST /pets', { name: 'a' }, 201, rex], ['201', '400', '2XX']],
])('of the statuses that the document has, %s leaves those that may be', (_title, seen, statuses) => {
  const responses = { 201: good, '2XX': good, 400: good };
  const { at } = lesson(withPet({ 'post /pets': { responses } }), recordingOf([seen]));
  expect(Object.keys(Object(at('#/paths/~1pets/post/responses')))).toEqual(statuses);
});

test('what would respond with a record does so as others do', () => {
  const own = { ...good, ...content(ref) };
  const other = { ...good, ...content(object({ pet: ref })) };
  const document = withPet({
    'put /pets/{petId}': { responses: { 200: own } },
    'patch /pets/{petId}': { responses: { 200: other } },
    'delete /pets/{petId}': { responses: { 200: own } },
  });
  const { at } = lesson(document, recordingOf([got({ pet: rex })]));
  const of = (method: string): unknown => shown(at, `#/paths/~1pets~1{petId}/${method}/responses/200`);
  expect([of('put'), of('patch'), of('delete')]).toEqual([object({ pet: ref }, ['pet']), object({ pet: ref }), ref]);
});

test.each<[title: string, body: unknown, schema: unknown]>([
  ['the record', rex, ref],
  [
    'words, but nothing of a record',
    { name: 'Rex', deleted: true, why: 'two words' },
    object({ name: text, deleted: fixed(true), why: text }, ['name', 'deleted', 'why']),
  ],
])('a deletion responds with %s', (_title, body, schema) => {
  const { at } = lesson(withPet({}), recordingOf([got(rex), ['DELETE /pets/1', null, 200, body]]));
  expect(shown(at, '#/paths/~1pets~1{petId}/delete/responses/200')).toEqual(schema);
  expect(at('#/paths/~1pets~1{petId}/delete/responses/204')).toBeUndefined();
});
