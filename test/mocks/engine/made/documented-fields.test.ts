import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { mergedWithin } from '../../../../mocks/engine/made/merged-within.ts';
import { json, type Words } from '../../../contracts/learn/service/json.ts';

/** A document of notes whose records have these fields beside an id and a name. */
function notes(fields: Words, words: { readonly put?: Words; readonly list?: Words; readonly patch?: Words } = {}) {
  const note = { $ref: '#/components/schemas/Note' };
  const one = { 200: { description: 'One', content: json(note) }, 404: { description: 'None' } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const requestBody = {
    required: true,
    content: json({ type: 'object', properties: { name: { type: 'string' }, price: { type: 'number' } } }),
  };
  return createMock(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Notes', version: '1' },
      paths: {
        '/notes': {
          get: {
            ...words.list,
            responses: { 200: { description: 'All', content: json({ type: 'array', items: note }) } },
          },
          post: { requestBody, responses: { 201: { description: 'Made', content: json(note) } } },
        },
        '/notes/{id}': {
          parameters: [id],
          get: { responses: one },
          put: { ...words.put, requestBody, responses: one },
          patch: { ...words.patch, requestBody, responses: one },
          delete: { responses: { 204: { description: 'Gone' } } },
        },
      },
      components: {
        schemas: {
          Note: {
            type: 'object',
            required: ['id'],
            properties: { id: { type: 'string' }, name: { type: 'string' }, price: { type: 'number' }, ...fields },
          },
        },
      },
    }),
    { report: 'silent' },
  );
}

type Notes = ReturnType<typeof notes>;

async function send(mock: Notes, method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const init =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await mock.fetch(`https://notes.example${path}`, { method, ...init });
  const text = await response.text();
  return { status: response.status, ...(text === '' ? {} : JSON.parse(text)) };
}

const text = { type: 'string', readOnly: true };

test.each([
  ['ISO 8601', { type: 'string', format: 'date-time' }, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/],
  ['seconds only', { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' }, /:\d\dZ$/],
  ['RFC 1123', { type: 'string', pattern: 'GMT$' }, /^\w{3}, \d\d \w{3} \d{4} .* GMT$/],
  ['a date', { type: 'string', format: 'date' }, /^\d{4}-\d\d-\d\d$/],
  ['seconds since 1970', { type: 'integer', maximum: 3_000_000_000 }, /^\d{10}$/],
  ['milliseconds since 1970', { type: 'integer', minimum: 1_000_000_000_000 }, /^\d{13}$/],
])('a moment is written as its schema has it: %s', async (_name, schema, pattern) => {
  const mock = notes({ at: { ...schema, 'x-made': 'created' } });
  expect(String((await send(mock, 'POST', '/notes', { name: 'A' }))['at'])).toMatch(pattern);
});

test('what the service makes is made when a record is, and renewed by a write where it says so', async () => {
  const mock = notes({
    at: { ...text, format: 'date-time', 'x-made': 'created' },
    changed: { type: ['string', 'null'], format: 'date-time', default: null, 'x-made': 'changed' },
    number: { type: 'integer', minimum: 100, 'x-made': 'number' },
    revision: { type: 'integer', minimum: 0, 'x-made': 'revision' },
    colour: { type: 'string', default: 'red', 'x-made': 'default' },
    slug: { ...text, 'x-made': '{slug:name}' },
    title: { ...text, 'x-made': 'changed {upper:name}' },
    code: { ...text, 'x-made': 'N-{number:007}' },
    links: { type: 'object', properties: { self: { ...text, 'x-made': '{origin}/notes/{id}' } } },
  });
  const made = await send(mock, 'POST', '/notes', { name: 'Red Shoes' });
  const fields = { number: 100, revision: 0, colour: 'red', slug: 'red-shoes', title: 'RED SHOES', code: 'N-007' };
  expect(made).toMatchObject({
    ...fields,
    changed: null,
    links: { self: `https://notes.example/notes/${made['id']}` },
  });
  expect(await send(mock, 'POST', '/notes', { name: 'B' })).toMatchObject({ number: 101, code: 'N-008' });
  const put = await send(mock, 'PUT', `/notes/${made['id']}`, { name: 'Blue' });
  expect(put).toMatchObject({ at: made['at'], number: 100, revision: 1, slug: 'red-shoes', title: 'BLUE' });
  expect(put['changed']).toMatch(/Z$/);
});

test('a number goes on within an object as well, and behind a text with fields in it', async () => {
  const count = { type: 'integer', 'x-made': 'number' };
  const mock = notes({
    meta: { type: 'object', properties: { place: count, code: { ...text, 'x-made': 'N{number:01}' } } },
    code: { ...text, 'x-made': '{upper:name}-{number:01}' },
  });
  const made: unknown[] = [];
  for (const name of ['a', 'b', 'a']) {
    const { meta, code } = await send(mock, 'POST', '/notes', { name });
    made.push([meta, code]);
  }
  expect(made).toEqual([
    [{ place: 1, code: 'N01' }, 'A-01'],
    [{ place: 2, code: 'N02' }, 'B-01'],
    [{ place: 3, code: 'N03' }, 'A-02'],
  ]);
});

test('what is no number among the others of its field counts for nothing', async () => {
  const mock = notes({ place: { 'x-made': 'number' } });
  mock.account().collection('/notes').set('old', { id: 'old', place: 'first' });
  mock.account().collection('/notes').set('older', { id: 'older', place: 4 });
  expect(await send(mock, 'POST', '/notes', { name: 'A' })).toMatchObject({ place: 5 });
});

test('what is made stays as it was before, unless its word says otherwise', async () => {
  const meta = {
    type: 'object',
    properties: {
      at: { ...text, format: 'date-time', 'x-made': 'created' },
      revision: { type: 'integer', 'x-made': 'revision' },
      path: { ...text, 'x-made': '/notes/{name}' },
      title: { ...text, 'x-made': 'changed {lower:name}' },
      note: { type: 'string', default: 'none', 'x-made': 'default' },
    },
  };
  const mock = notes({ meta });
  const first = await send(mock, 'POST', '/notes', { name: 'Red' });
  const second = await send(mock, 'PUT', `/notes/${first['id']}`, { name: 'Blue' });
  const made = { revision: 1, path: '/notes/Red', title: 'red', note: 'none' };
  expect(first['meta']).toEqual({ at: expect.any(String), ...made });
  expect(second['meta']).toEqual({ ...made, at: Object(first['meta']).at, revision: 2, title: 'blue' });
});

test('fields are made four objects deep, and no deeper', async () => {
  const within = (depth: number): Words =>
    depth === 0
      ? { ...text, 'x-made': 'created', format: 'date-time' }
      : { type: 'object', properties: { in: within(depth - 1) } };
  const deep = (depth: number): unknown => (depth === 0 ? expect.any(String) : { in: deep(depth - 1) });
  const made = await send(notes({ three: within(3), four: within(4) }), 'POST', '/notes', { name: 'A' });
  expect([made['three'], made['four']]).toEqual([deep(3), undefined]);
});

test('objects are merged within objects, and nothing else is', () => {
  const size = { width: 1, more: { unit: 'cm', by: 'Ada' } };
  const before = { id: 'n', size, tags: ['a', 'b'], left: { x: 1 }, kind: 'red', gone: 1 };
  const after = {
    id: 'n',
    size: { more: { unit: 'mm' }, height: 2 },
    tags: ['c'],
    left: null,
    kind: { a: 1 },
    new: {},
  };
  expect(mergedWithin(after, before)).toEqual({
    ...after,
    size: { width: 1, more: { unit: 'mm', by: 'Ada' }, height: 2 },
  });
});

test('x-list-order, x-creates and x-merges say what operations do', async () => {
  const mock = notes(
    {},
    { list: { 'x-list-order': 'newest' }, put: { 'x-creates': true, 'x-merges': true }, patch: { 'x-merges': false } },
  );
  const first = await send(mock, 'POST', '/notes', { name: 'A', price: 1 });
  await send(mock, 'POST', '/notes', { name: 'B' });
  const list = await (await mock.fetch('https://notes.example/notes')).json();
  expect(list.map(({ name }: { name: string }) => name)).toEqual(['B', 'A']);
  expect(await send(mock, 'PUT', `/notes/${first['id']}`, { name: 'C' })).toMatchObject({ name: 'C', price: 1 });
  expect(await send(mock, 'PATCH', `/notes/${first['id']}`, { name: 'D' })).not.toHaveProperty('price');
  expect(await send(mock, 'PUT', '/notes/own', { name: 'E' })).toMatchObject({ status: 200, id: 'own', name: 'E' });
});

test.each([
  ['x-made', () => notes({ at: { ...text, 'x-made': 'yesterday' } }), '"created", "changed", "default"'],
  ['x-list-order', () => notes({}, { list: { 'x-list-order': 5 } }), '"newest", or a field'],
])('a value of %s that means nothing is an error that says what there is', async (_name, make, sentence) => {
  const mock = (): Promise<unknown> => send(make(), 'POST', '/notes', { name: 'A' });
  const list = (): Promise<unknown> => send(make(), 'GET', '/notes');
  const failed = await Promise.all([mock(), list()]).then(
    (responses) => JSON.stringify(responses),
    (error: unknown) => String(error),
  );
  expect(failed).toContain(sentence);
});
