import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';

const mockOf = (paths: object): Mock =>
  createMock(JSON.stringify({ openapi: '3.1.0', info: { title: 'Odd', version: '1' }, paths }), { report: 'silent' });

async function ask(mock: Mock, method: string, path: string, body?: unknown): Promise<[number, unknown]> {
  const response = await mock.fetch(`https://odd.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

const responds = (schema: object, status = 200): object => ({
  responses: {
    [status]: { description: 'Fine', content: { 'application/json': { schema } } },
    404: { description: 'No' },
  },
});
const sends = (schema: object): object => ({ requestBody: { content: { 'application/json': { schema } } } });
const object = (properties: Record<string, object>, ...required: string[]): object => ({
  type: 'object',
  properties,
  required,
});
const at = (name: string): object => ({
  parameters: [{ name, in: 'path', required: true, schema: { type: 'string' } }],
});
const text = { type: 'string' };

const shelf = object({ id: text, label: text, room: text }, 'id');

const shelves = (listed: object, single: object = shelf): object => ({
  '/shelves': {
    get: responds(listed),
    post: { ...sends(object({ label: text, room: text }, 'label')), ...responds(single, 201) },
  },
  '/shelves/{shelfId}': {
    ...at('shelfId'),
    get: responds(single),
    delete: { responses: { 204: { description: '' } } },
  },
});

test.each([
  ['the very schema of a record', shelf],
  ['a record and what belongs to a list', { allOf: [shelf, object({ page: object({ next: text }) })] }],
  ['a record with texts in it', object({ id: text, label: text, room: text, tags: { type: 'array', items: text } })],
])(
  'a list that is documented as %s shows the first record, and what the document has while there is none',
  async (_, listed) => {
    const mock = mockOf(shelves(listed));
    const [status, sample] = await ask(mock, 'GET', '/shelves');
    expect([status, typeof Object(sample).id]).toEqual([200, 'string']);

    const [, first] = await ask(mock, 'POST', '/shelves', { label: 'A', room: 'hall' });
    const [, second] = await ask(mock, 'POST', '/shelves', { label: 'B' });
    expect(await ask(mock, 'GET', '/shelves')).toMatchObject([200, { id: Object(first).id, label: 'A', room: 'hall' }]);
    await ask(mock, 'DELETE', `/shelves/${Object(first).id}`);
    expect(await ask(mock, 'GET', '/shelves')).toMatchObject([200, { id: Object(second).id, label: 'B' }]);
  },
);

test('what the document shows of such a list is marked as a sample, and what was made is not', async () => {
  const mock = mockOf(shelves(shelf));
  await ask(mock, 'GET', '/shelves');
  await ask(mock, 'POST', '/shelves', { label: 'A' });
  await ask(mock, 'GET', '/shelves');
  const marks = mock.account().journal.entries.map(({ sampled }) => sampled);
  expect(marks).toEqual(['sample', undefined, undefined]);
});

test('an envelope with a list of records stays one, also where it has fields of a record', async () => {
  const listed = object({ id: text, label: text, shelves: { type: 'array', items: shelf } }, 'shelves');
  const mock = mockOf(shelves(listed));
  await ask(mock, 'POST', '/shelves', { label: 'A' });
  expect(await ask(mock, 'GET', '/shelves')).toMatchObject([200, { shelves: [{ label: 'A' }] }]);
});

test('what has few fields of a record is none: a summary is served from the document', async () => {
  const mock = mockOf(shelves(object({ count: { type: 'integer', examples: [7] } })));
  await ask(mock, 'POST', '/shelves', { label: 'A' });
  expect(await ask(mock, 'GET', '/shelves')).toEqual([200, { count: 7 }]);
});

test.each([
  ['pool_name', 'name', '/pools/{pool_name}'],
  ['poolCode', 'code', '/pools/{poolCode}'],
])('a record whose path and reads say %s is named by the %s that is sent', async (long, short, item) => {
  const mock = mockOf({
    '/pools': {
      get: responds({ type: 'array', items: object({ [short]: text }) }),
      post: { ...sends(object({ [short]: text }, short)), ...responds(object({ [short]: text })) },
    },
    [item]: { ...at(long), get: responds(object({ [long]: text, depth: text })), delete: responds({}) },
  });
  expect(await ask(mock, 'POST', '/pools', { [short]: 'deep' })).toEqual([200, { [short]: 'deep' }]);
  expect(await ask(mock, 'GET', '/pools/deep')).toEqual([200, { [long]: 'deep' }]);
  expect(await ask(mock, 'GET', '/pools')).toEqual([200, [{ [short]: 'deep' }]]);
  expect((await ask(mock, 'POST', '/pools', { [short]: 'deep' }))[0]).toBe(409);
  expect((await ask(mock, 'DELETE', '/pools/deep'))[0]).toBe(200);
  expect((await ask(mock, 'GET', '/pools/deep'))[0]).toBe(404);
});

test('the id of another kind is never taken from what is sent', async () => {
  const mock = mockOf({
    '/pools': {
      post: {
        ...sends(object({ id: text, name: text }, 'name')),
        ...responds(object({ pool_id: text, name: text }, 'pool_id')),
      },
    },
    '/pools/{pool_id}': { ...at('pool_id'), get: responds(object({ pool_id: text, name: text }, 'pool_id')) },
  });
  const [, pool] = await ask(mock, 'POST', '/pools', { id: 'mine', name: 'deep' });
  expect(Object(pool).pool_id).not.toBe('mine');
});
