import { expect, test } from 'vitest';
import { at, flag, gives, listOf, object, readingOf, takes, text, whole } from '../reading-of.ts';
import { listed, page, pet, two } from './faces-of.ts';

test.each<[meaning: string, schema: unknown, body: unknown]>([
  ['alone', listOf(pet), two],
  ['without what the schema has no place for', listOf(object({ id: text })), [{ id: '1' }, { id: '2' }]],
  [
    'with its id under another name',
    listOf(object({ pet_id: text, name: text })),
    [
      { pet_id: '1', name: 'Ada' },
      { pet_id: '2', name: 'Bo' },
    ],
  ],
  [
    'with its id as a number',
    listOf(object({ id: whole, name: text })),
    [
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Bo' },
    ],
  ],
  ['in an envelope', object({ data: listOf(pet) }), { data: two }],
  [
    'in an envelope that tells how many there are',
    object({ data: listOf(pet), total: whole }),
    { data: two, total: 5 },
  ],
  ['in an envelope that wants that as a text', object({ data: listOf(pet), total: text }), { data: two, total: '5' }],
  ['in an envelope that wants it otherwise', object({ data: listOf(pet), total: flag }), { data: two }],
  [
    'in an envelope with more that must be there',
    object({ data: listOf(pet), ok: { const: true } }, 'ok'),
    { data: two, ok: true },
  ],
  [
    'in an envelope that says where the next page is',
    object({ data: listOf(pet), next: text, prev: { type: ['string', 'null'] } }),
    { data: two, next: '/pets?page=2', prev: null },
  ],
  [
    'in an envelope that says no more of it than must be',
    object({ data: listOf(pet), prev_url: text, prev: whole }),
    { data: two },
  ],
  [
    'in an envelope that must say where a page is that is none',
    object({ data: listOf(pet), prev_url: text }, 'prev_url'),
    { data: two, prev_url: '' },
  ],
  [
    'in an envelope whose cursor may be empty',
    object({ data: listOf(pet), prevCursor: text }),
    { data: two, prevCursor: '' },
  ],
  [
    'in an envelope that says no to more',
    object({ data: listOf(pet), more_before: flag }),
    { data: two, more_before: false },
  ],
  [
    'in an envelope with an object of the page',
    object({ data: listOf(pet), meta: object({ page: object({ total: whole, size: whole }) }) }),
    { data: two, meta: { page: { total: 5, size: 2 } } },
  ],
  [
    'in an envelope with links',
    object({
      data: listOf(pet),
      _links: object({ self: object({ href: text }, 'href'), next: object({ href: text }, 'href') }),
    }),
    { data: two, _links: { self: { href: '/pets' }, next: { href: '/pets?page=2' } } },
  ],
  [
    'in an envelope with an object too deep',
    object({ data: listOf(pet), meta: object({ meta: object({ meta: object({ total: whole }) }) }) }),
    { data: two },
  ],
  ['in an envelope with another object', object({ data: listOf(pet), other: object({ total: whole }) }), { data: two }],
  [
    'in an object of an envelope',
    object({ result: object({ pets: listOf(pet), total: whole }), count: whole }),
    { result: { pets: two, total: 5 }, count: 5 },
  ],
  ['without a schema', undefined, two],
])('a list is responded with as the document has it: %s', (_meaning, schema, body) => {
  const reply = listed(gives(schema));
  expect([reply?.status, reply?.body]).toEqual([200, body]);
});

test('the envelope of one page says nothing of it on another', () => {
  const envelope = object({ data: listOf(pet), next: text, ok: { const: true } }, 'ok');
  const { reading, operation, part, kind } = readingOf({
    '/pets': { get: gives(envelope), post: { ...takes(pet), ...gives(pet, 201) } },
    '/pets/{petId}': { ...at('petId'), get: gives(pet) },
  });
  const face = reading.listFace(operation('GET /pets'), part('GET /pets'), kind('/pets'));
  const last = { ...page, next: undefined, isLast: true };
  expect([page, last, page].map((one) => face?.({ status: 200, body: two, page: one }).body)).toEqual([
    { data: two, next: '/pets?page=2', ok: true },
    { data: two, next: '', ok: true },
    { data: two, next: '/pets?page=2', ok: true },
  ]);
});

test('a status that the document has for a list is its status, and what is no success stays what it is', () => {
  expect([listed(gives(listOf(pet), 206))?.status, listed(gives(listOf(pet), 206), { status: 404 })?.status]).toEqual([
    206, 404,
  ]);
  expect(listed(gives(object({ data: listOf(pet) })), { status: 400, body: { error: 'no' } })).toEqual({
    status: 400,
    body: { error: 'no' },
  });
  const none = { responses: { 200: { description: 'Fine' } } };
  expect([listed(none), listed({ responses: { 404: { description: 'None' } } })]).toEqual([
    { status: 200 },
    { status: 200, body: two, page },
  ]);
});

test('another media type of JSON is written down, and one that is no JSON is no list', () => {
  const as = (type: string): object => ({
    responses: { 200: { description: 'Fine', content: { [type]: { schema: listOf(pet) } } } },
  });
  expect([listed(as('application/json'))?.headers, listed(as('application/hal+json'))?.headers]).toEqual([
    undefined,
    { 'content-type': 'application/hal+json' },
  ]);
  const csv = readingOf({ '/pets': { get: as('text/csv') }, '/pets/{id}': { ...at('id'), get: gives(pet) } });
  const text = csv.reading.partOf(csv.operation('GET /pets'));
  expect(text).toBeUndefined();
});

test('what is sent and never shown is in no list', () => {
  const secret = object({ id: text, name: { ...text, writeOnly: true } });
  expect(listed(gives(listOf(secret)), {}, secret)?.body).toEqual([{ id: '1' }, { id: '2' }]);
  expect(listed(gives(listOf(secret)), { body: ['a', 'b'] }, secret)?.body).toEqual(['a', 'b']);
});

test('a list of which the document has one record is the first of it, or what the document shows', () => {
  const one = { ...object({ id: text, name: text }, 'id', 'name'), example: { id: '9', name: 'Zoe' } };
  expect([
    listed(gives(one))?.body,
    listed(gives(one), { body: [] }),
    listed(gives(one), { body: 'no' })?.body,
  ]).toEqual([two[0], { status: 200, body: { id: '9', name: 'Zoe' }, sampled: 'sample' }, 'no']);
});

test('what was made at one time is shown as a list of records, or of their ids', () => {
  const many = (schema: unknown): unknown => {
    const { reading, operation, part, kind } = readingOf({
      '/pets': { get: gives(listOf(pet)), post: { ...takes(listOf(object({ name: text }))), ...gives(schema, 201) } },
      '/pets/{petId}': { ...at('petId'), get: gives(pet) },
    });
    const face = reading.manyFace(operation('POST /pets'), part('POST /pets'), kind('/pets'));
    return face?.(two.map((record) => ({ id: record.id, record })));
  };
  expect([many(listOf(pet)), many(listOf(text)), many(object({ ids: listOf(text) })), many(pet)]).toEqual([
    { status: 201, body: two },
    { status: 201, body: ['1', '2'] },
    { status: 201, body: { ids: ['1', '2'] } },
    undefined,
  ]);
});
