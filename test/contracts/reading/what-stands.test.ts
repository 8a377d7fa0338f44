import { expect, test } from 'vitest';
import { at, gives, listOf, mute, object, readingOf, takes, text } from './reading-of.ts';

const pet = object({ id: text, name: text }, 'id');
const list = gives(listOf(pet));
const one = gives(pet);
const write = { ...takes(pet), ...one };
const knows = (given: object): object => ({ responses: { ...Object(given).responses, 404: { description: 'None' } } });

test.each<[meaning: string, collection: object, item: object, standing: object]>([
  ['all that is only read', { get: list }, { get: one }, { 'GET /pets': false, 'GET /pets/{id}': true }],
  [
    'a list with an example',
    {
      get: {
        responses: {
          200: { description: 'Fine', content: { 'application/json': { schema: listOf(pet), example: [] } } },
        },
      },
    },
    {},
    { 'GET /pets': true },
  ],
  ['a list that may not be empty', { get: gives({ ...listOf(pet), minItems: 1 }) }, {}, { 'GET /pets': true }],
  [
    'a list without a body',
    { get: mute, post: undefined },
    { get: one },
    { 'GET /pets': false, 'GET /pets/{id}': true },
  ],
  [
    'nothing where records are made',
    { get: list, post: write },
    { get: one, delete: mute },
    { 'GET /pets': false, 'POST /pets': false, 'GET /pets/{id}': false, 'DELETE /pets/{id}': false },
  ],
  [
    'a list that may not be empty, where records are made',
    { get: gives({ ...listOf(pet), minItems: 1 }), post: write },
    {},
    { 'GET /pets': true, 'POST /pets': false },
  ],
  [
    'what can be put and is always there',
    { get: list },
    { get: one, put: write },
    { 'GET /pets/{id}': true, 'PUT /pets/{id}': false },
  ],
  [
    'nothing of what can be put and may be missing',
    { get: list },
    { get: knows(one), put: write },
    { 'GET /pets/{id}': false, 'PUT /pets/{id}': false },
  ],
  [
    'nothing of what can be put and removed',
    { get: list },
    { get: one, put: write, delete: mute },
    { 'GET /pets/{id}': false, 'DELETE /pets/{id}': false },
  ],
  [
    'what can be read and changed',
    { get: list },
    { get: knows(one), patch: write },
    { 'GET /pets/{id}': true, 'PATCH /pets/{id}': true },
  ],
  ['a removal of what is not read', { get: list }, { delete: mute }, { 'DELETE /pets/{id}': true }],
  [
    'no removal of what is put and not read',
    { get: list },
    { put: write, delete: mute },
    { 'DELETE /pets/{id}': false },
  ],
])('served from the document as long as there is no record: %s', (_meaning, collection, item, standing) => {
  const { reading, operation, part } = readingOf({ '/pets': collection, '/pets/{id}': { ...at('id'), ...item } });
  const found = Object.keys(standing).map((call) => [call, reading.stands(operation(call), part(call))]);
  expect(Object.fromEntries(found)).toEqual(standing);
});

test.each<[meaning: string, schema: object | undefined, never: boolean]>([
  ['a list', listOf(pet), false],
  ['a list of some', { ...listOf(pet), minItems: 1 }, true],
  ['an envelope of a list', object({ data: listOf(pet) }), false],
  ['an envelope of a list of some', object({ data: { ...listOf(pet), minItems: 2 } }), true],
  ['no list', pet, false],
  ['no schema at all', undefined, false],
  ['an envelope of two lists', object({ a: { ...listOf(pet), minItems: 1 }, b: listOf(pet) }), false],
])('a list that may never be empty is known: %s', (_meaning, schema, never) => {
  const { reading, operation } = readingOf({ '/pets': { get: gives(schema) } });
  expect(reading.isNeverEmpty(operation('GET /pets'))).toBe(never);
});

test.each<[responses: readonly string[], twice: boolean]>([
  [['204'], true],
  [['204', '404'], false],
  [['204', '410'], false],
  [['204', '4XX'], false],
  [['204', 'default'], false],
  [['204', '400'], true],
  [['400'], false],
])('what may be deleted twice has no word for what is not there: %j', (statuses, twice) => {
  const responses = Object.fromEntries(statuses.map((status) => [status, { description: 'x' }]));
  const { reading, operation } = readingOf({ '/pets/{id}': { ...at('id'), delete: { responses } } });
  expect(reading.deletesTwice(operation('DELETE /pets/{id}'))).toBe(twice);
});

test.each<[meaning: string, collection: object, put: object, makes: boolean]>([
  ['nothing else does', { get: list }, write, true],
  ['another path does', { get: list, post: write }, write, false],
  ['the document says so', { get: list, post: write }, { ...write, 'x-creates': true }, true],
  ['the document says so, and not quite', { get: list, post: write }, { ...write, 'x-creates': 'yes' }, false],
])('a record that is put where none is makes one, where %s', (_meaning, collection, put, makes) => {
  const { reading, operation, part } = readingOf({ '/pets': collection, '/pets/{id}': { ...at('id'), get: one, put } });
  const call = 'PUT /pets/{id}';
  expect(reading.putMakes(part(call), operation(call))).toBe(makes);
});

test.each<[method: 'put' | 'patch', merges: unknown, role: string]>([
  ['put', true, 'merge'],
  ['put', 'deep', 'merge'],
  ['put', false, 'replace'],
  ['put', undefined, 'replace'],
  ['put', 'other', 'replace'],
  ['patch', false, 'replace'],
  ['patch', true, 'merge'],
])('a %s that says of merging %j is to %s', (method, merges, role) => {
  const given = { ...write, ...(merges !== undefined && { 'x-merges': merges }) };
  const { part } = readingOf({ '/pets': { get: list }, '/pets/{id}': { ...at('id'), get: one, [method]: given } });
  expect(part(`${method.toUpperCase()} /pets/{id}`).role).toBe(role);
});

test('a creation has a face of its own, where the document has a status for that', () => {
  const made = (responses: object): unknown => {
    const { reading, operation, part, kind } = readingOf({
      '/pets': { get: list },
      '/pets/{id}': { ...at('id'), get: one, put: { ...takes(pet), responses } },
    });
    const call = 'PUT /pets/{id}';
    return reading.madeFace(
      operation(call),
      part(call),
      kind('/pets'),
    )?.({ id: '7' }, { id: '7', now: 0, pathname: '/pets/7' });
  };
  const [ok, created] = [{ description: 'Fine' }, { description: 'Made', headers: { Location: { schema: text } } }];
  expect([made({ 200: ok, 201: created }), made({ 200: ok })]).toEqual([
    { status: 201, headers: { location: '/pets/7' } },
    undefined,
  ]);
});

test('what is sent in another spelling than it is shown in is kept as it is shown', () => {
  const shown = object({ id: text, friendly_name: text, size: text });
  const sent = object({ FriendlyName: text, size: text });
  const { reading, operation, kind } = readingOf({
    '/pets': { post: { ...takes(sent), ...gives(shown, 201) } },
    '/pets/{id}': { ...at('id'), get: gives(shown) },
  });
  const { shape, renamed } = reading.sentPlace(operation('POST /pets').requestBody, kind('/pets'));
  expect([...(shape.fields?.keys() ?? [])]).toEqual(['friendly_name', 'size']);
  expect([renamed?.({ FriendlyName: 'Ada', size: 'x', more: 1 }), renamed?.('text')]).toEqual([
    { friendly_name: 'Ada', size: 'x', more: 1 },
    'text',
  ]);
  const same = readingOf({
    '/pets': { post: { ...takes(shown), ...gives(shown, 201) } },
    '/pets/{id}': { ...at('id'), get: gives(shown) },
  });
  expect(same.reading.sentPlace(same.operation('POST /pets').requestBody, same.kind('/pets')).renamed).toBeUndefined();
});
