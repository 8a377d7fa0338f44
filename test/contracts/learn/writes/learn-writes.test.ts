import { expect, test } from 'vitest';
import { lesson, petsWith, recordingOf, type Seen } from '../small-lesson.ts';

type Fields = Readonly<Record<string, unknown>>;

const made = (sent: Fields, id: unknown = 1, more: Fields = {}): Seen => [
  'POST /pets',
  sent,
  201,
  { id, ...more, ...sent },
];
const put = (sent: Fields, shown: Fields = {}): Seen => ['PUT /pets/1', sent, 200, { id: 1, ...shown, ...sent }];
const patch = (sent: Fields, shown: Fields = {}): Seen => ['PATCH /pets/1', sent, 200, { id: 1, ...shown, ...sent }];
const got = (shown: Fields): Seen => ['GET /pets/1', null, 200, { id: 1, ...shown }];
const both = { name: 'a', tag: 'b' };
const at = (method: string): string => `#/paths/~1pets~1{petId}/${method}`;

test.each<[title: string, seen: readonly Seen[], ofPut: unknown, ofPatch: unknown]>([
  ['a PUT leaves what is not sent', [made(both), put({ name: 'c' }, { tag: 'b' })], true, undefined],
  ['a PUT takes it away, as it is meant to', [made(both), put({ name: 'c' }, { tag: null })], undefined, undefined],
  ['a PATCH takes it away', [made(both), patch({ name: 'c' }, { tag: null })], undefined, false],
  ['a PATCH leaves it, as it is meant to', [made(both), patch({ name: 'c' }, { tag: 'b' })], undefined, undefined],
  [
    'what was read last counts',
    [made(both), got({ name: 'a', tag: 'x' }), put({ name: 'c' }, { tag: 'x' })],
    true,
    undefined,
  ],
  [
    'two writes contradict',
    [made(both), put({ name: 'c' }, { tag: 'b' }), put({ name: 'd' }, { tag: null })],
    undefined,
    undefined,
  ],
  ['two fields contradict', [made({ ...both, of: 1 }), put({ name: 'c' }, { tag: 'b', of: 2 })], undefined, undefined],
  [
    'a default is there again',
    [made({ name: 'a' }, 1, { tag: 'b' }), made(both, 2), put({ name: 'c' }, { tag: 'b' })],
    undefined,
    undefined,
  ],
  ['nobody saw the record before', [put({ name: 'c' }, { tag: 'b' }), made(both, 2)], undefined, undefined],
  ['another record was made', [made(both, 2), put({ name: 'c' }, { tag: 'b' })], undefined, undefined],
  ['nobody saw how it was made', [got(both), put({ name: 'c' }, { tag: 'b' }), made(both, 2)], undefined, undefined],
  ['all is sent', [made(both), put(both), patch(both)], undefined, undefined],
  [
    'a PATCH keeps the rest of an object',
    [
      made({ of: { a: 1, b: 2 } }),
      patch({}, { of: { a: 1, b: 2 } }),
      ['PATCH /pets/1', { of: { a: 3 } }, 200, { id: 1, of: { a: 3, b: 2 } }],
    ],
    undefined,
    'deep',
  ],
  [
    'a PUT keeps the rest of an object',
    [made({ of: { a: 1, b: 2 } }), ['PUT /pets/1', { of: { a: 3 } }, 200, { id: 1, of: { a: 3, b: 2 } }]],
    'deep',
    undefined,
  ],
  ['a PATCH replaces an object', [made({ of: { a: 1, b: 2 } }), patch({ of: { a: 3 } })], undefined, undefined],
  ['an object is new', [made({ of: 1 }), patch({ of: { a: 3, b: 2 } })], undefined, undefined],
  ['a list is replaced', [made({ of: [1, 2] }), patch({ of: [3] })], undefined, undefined],
])('what becomes of what is left out is learned: %s', (_title, seen, ofPut, ofPatch) => {
  const learned = lesson(petsWith(), recordingOf(seen));
  expect(learned.at(`${at('put')}/x-merges`)).toBe(ofPut);
  expect(learned.at(`${at('patch')}/x-merges`)).toBe(ofPatch);
});

const missing: Seen = ['GET /pets/1', null, 404, { error: 'no' }];
const gone: Seen = ['DELETE /pets/1', null, 204];

test.each<[title: string, seen: readonly Seen[], creates: true | undefined]>([
  ['it says so', [['PUT /pets/1', both, 201, { id: 1, ...both }]], true],
  ['there was none before', [missing, put(both)], true],
  ['it was deleted before', [made(both), gone, put(both)], true],
  ['nobody looked before', [put(both)], undefined],
  ['it was there before', [missing, made(both), got(both), put(both)], undefined],
  ['it could not be deleted before', [['DELETE /pets/1', null, 409, { error: 'no' }], put(both)], undefined],
  ['another was not there', [['GET /pets/2', null, 404, { error: 'no' }], put(both)], undefined],
  ['nobody looked but later', [put(both), missing], undefined],
  ['it is refused', [missing, ['PUT /pets/1', both, 404, { error: 'no' }]], undefined],
])('whether a PUT makes a record is learned: %s', (_title, seen, creates) => {
  expect(lesson(petsWith(), recordingOf(seen)).at(`${at('put')}/x-creates`)).toBe(creates);
});

test('what the document says of its writes stays', () => {
  const own = { responses: { 200: { description: 'Good' } }, 'x-merges': false, 'x-creates': true };
  const seen = [
    missing,
    put(both),
    made({ ...both, of: { a: 1, b: 2 } }),
    ['PUT /pets/1', { of: { a: 3 } }, 200, { id: 1, of: { a: 3, b: 2 } }] as const,
  ];
  const { lines } = lesson(petsWith({ 'put /pets/{petId}': own }), recordingOf(seen));
  expect(lines.filter((line) => /leaves|merges|makes a record/.test(line))).toEqual([]);
});

const taken = (sent: Fields): Seen => ['POST /pets', sent, 409, { error: 'taken' }];
const list: Seen = ['GET /pets', null, 200, [{ id: 7, name: 'q' }]];

test.each<[title: string, seen: readonly Seen[], field: string | undefined]>([
  ['what another has', [made({ name: 'a', n: 1 }), taken({ name: 'a', n: 2 })], 'name'],
  ['a number that another has', [made({ name: 'a', n: 1 }), taken({ name: 'b', n: 1 })], 'n'],
  ['what another has in a list', [made({ name: 'a' }), list, taken({ name: 'q' })], 'name'],
  ['nothing, where two may be to blame', [made(both), taken(both)], undefined],
  [
    'nothing, where another with it was taken',
    [made(both), made({ name: 'a', tag: 'c' }, 2), taken({ name: 'a' })],
    undefined,
  ],
  ['what each refusal has', [made(both), taken({ name: 'a', tag: 'b' }), taken({ name: 'c', tag: 'b' })], 'tag'],
  ['nothing, where nobody has it', [made(both), taken({ name: 'z' })], undefined],
  ['nothing, where somebody got it later', [taken({ name: 'a' }), made(both)], undefined],
  ['nothing of what is no word', [made({ of: true }), taken({ of: true })], undefined],
  ['nothing, where nothing was refused', [made(both)], undefined],
  [
    'nothing by a change that was refused',
    [made(both), ['PATCH /pets/1', { name: 'a' }, 409, { error: 'x' }]],
    undefined,
  ],
])('which field no two records share is learned: %s', (_title, seen, field) => {
  const { at: after } = lesson(petsWith(), recordingOf(seen));
  const properties: Fields = Object(after('#/components/schemas/Pet/properties'));
  expect(Object.keys(properties).filter((name) => Object(properties[name])['x-distinct'] === true)).toEqual(
    field === undefined ? [] : [field],
  );
});

const pathOf = (schema: Fields): Fields => {
  const document = petsWith();
  const paths = Object(document['paths']);
  const parameters = [{ name: 'petId', in: 'path', required: true, schema }];
  return { ...document, paths: { ...paths, '/pets/{petId}': { ...paths['/pets/{petId}'], parameters } } };
};
const uuid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const shown = (id: unknown): Seen => [`GET /pets/${id}`, null, 200, { id, name: 'a' }];

test.each<[title: string, schema: Fields, seen: readonly Seen[], after: Fields]>([
  ['what fits stays', { type: 'integer' }, [shown(1)], { type: 'integer' }],
  ['texts that are no integers', { type: 'integer' }, [shown('a_1')], { type: 'string', pattern: '^a_[0-9]+$' }],
  ['UUIDs that are no integers', { type: 'integer' }, [shown(uuid)], { type: 'string', format: 'uuid' }],
  [
    'ids of lists',
    { type: 'integer' },
    [['GET /pets', null, 200, [{ id: 'a_1' }]]],
    { type: 'string', pattern: '^a_[0-9]+$' },
  ],
  ['words', { type: 'integer' }, [shown('rex')], { type: 'string' }],
  [
    'what was not there',
    { type: 'integer' },
    [shown('a_1'), ['GET /pets/nobody', null, 404, { error: 'no' }]],
    { type: 'string' },
  ],
  [
    'integers that are no UUIDs',
    { type: 'string', format: 'uuid' },
    [shown(1)],
    { type: 'string', pattern: '^[0-9]+$' },
  ],
])('what stands in paths is learned: %s', (_title, schema, seen, after) => {
  expect(lesson(pathOf(schema), recordingOf(seen)).at('#/paths/~1pets~1{petId}/parameters/0/schema')).toEqual(after);
});
