import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../../mocks/engine/mock-options.ts';
import { petRequest, petShop, shopUrl } from '../../pet-shop.ts';

const rex = { id: 'rex', createdAt: '2020-01-01T00:00:00.000Z', name: 'Rex', kind: 'dog', age: 3 };

function shop(options: MockOptions = {}): Mock {
  return createMock(petShop, { records: { '/pets': [rex] }, ...options });
}

async function ask(mock: Mock, method: string, path: string, body?: unknown): Promise<[status: number, body: unknown]> {
  const response = await mock.fetch(petRequest(method, path, body, { authorization: 'Bearer a' }));
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

test('a list holds every record, oldest first', async () => {
  const mock = shop();
  expect(await ask(mock, 'GET', '/pets')).toEqual([200, [rex]]);
  const [, tom] = await ask(mock, 'POST', '/pets', { name: 'Tom' });
  expect(await ask(mock, 'GET', '/pets')).toEqual([200, [rex, tom]]);
});

test('a record that is created has an id, a stamp and its defaults, in the order of the document', async () => {
  const [status, tom] = await ask(shop(), 'POST', '/pets', { age: 1, name: 'Tom' });
  expect(status).toBe(201);
  expect(tom).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{24}$/),
    createdAt: '2026-01-01T00:00:00.000Z',
    name: 'Tom',
    kind: 'cat',
    age: 1,
  });
  expect(Object.keys(Object(tom))).toEqual(['id', 'createdAt', 'name', 'kind', 'age']);
});

test('what was created can be read, and what was removed cannot', async () => {
  const mock = shop();
  const [, tom] = await ask(mock, 'POST', '/pets', { name: 'Tom' });
  const path = `/pets/${String(Reflect.get(Object(tom), 'id'))}`;
  expect(await ask(mock, 'GET', path)).toEqual([200, tom]);
  expect(await ask(mock, 'DELETE', path)).toEqual([204, undefined]);
  for (const method of ['GET', 'DELETE']) expect((await ask(mock, method, path))[0]).toBe(404);
  expect(await ask(mock, 'GET', '/pets/rex')).toEqual([200, rex]);
});

test('PUT replaces: read-only fields stay, what was left out is erased and reported', async () => {
  const mock = shop();
  const replaced = { id: 'rex', createdAt: rex.createdAt, name: 'Max' };
  expect(await ask(mock, 'PUT', '/pets/rex', { id: 'mine', createdAt: 'x', name: 'Max' })).toEqual([200, replaced]);
  expect(await ask(mock, 'GET', '/pets/rex')).toEqual([200, replaced]);
  const notes = mock.account().journal.entries[0]?.notes.map(({ rule, pointer }) => [rule, pointer]);
  expect(notes).toEqual([
    ['read-only-field', '/id'],
    ['read-only-field', '/createdAt'],
    ['erased-field', '/kind'],
    ['erased-field', '/age'],
  ]);
  expect(mock.account().journal.entries[0]?.notes[2]).toMatchObject({
    operation: 'replacePet',
    documentPointer: '#/components/schemas/Pet/properties/kind',
    expected: '`kind` to be sent again',
    message:
      '`kind` was left out, so it is erased: PUT replaces the whole record. Read it, change it, and send it whole.',
  });
});

test('a whole record that was read and is sent back loses nothing', async () => {
  const mock = shop();
  expect(await ask(mock, 'PUT', '/pets/rex', rex)).toEqual([200, rex]);
  expect(mock.account().journal.entries[0]?.notes.filter(({ rule }) => rule === 'erased-field')).toEqual([]);
});

test('PATCH changes what is sent and nothing else', async () => {
  const mock = shop();
  const merged = { ...rex, age: 4 };
  expect(await ask(mock, 'PATCH', '/pets/rex', { age: 4, id: 'mine' })).toEqual([200, merged]);
  expect(await ask(mock, 'GET', '/pets/rex')).toEqual([200, merged]);
});

test.each(['GET', 'PUT', 'PATCH', 'DELETE'])(
  '%s of a record that is not there is a 404 in a sentence',
  async (method) => {
    const mock = shop();
    const body = method === 'PUT' || method === 'PATCH' ? { name: 'Max' } : undefined;
    expect(await ask(mock, method, '/pets/tom', body)).toEqual([
      404,
      { error: 'unknown-record', message: 'There is no pet with the id "tom".' },
    ]);
    expect(await ask(mock, 'GET', '/pets')).toEqual([200, [rex]]);
  },
);

test('the records of one nested collection are not those of another', async () => {
  const mock = shop({ records: { '/pets/rex/visits': [{ id: 'first', why: 'flu' }] } });
  const [status, visit] = await ask(mock, 'POST', '/pets/a%2Fb/visits', { why: 'teeth' });
  expect(status).toBe(201);
  expect(await ask(mock, 'GET', '/pets/rex/visits')).toEqual([200, [{ id: 'first', why: 'flu' }]]);
  expect(await ask(mock, 'GET', '/pets/a%2Fb/visits')).toEqual([200, [visit]]);
  expect(await ask(mock, 'GET', '/pets/a/visits')).toEqual([200, []]);
  expect(await ask(mock, 'GET', '/pets/rex/visits/first')).toEqual([200, { id: 'first', why: 'flu' }]);
  expect((await ask(mock, 'GET', '/pets/tom/visits/first'))[0]).toBe(404);
});

test('HEAD responds as GET does, without the body', async () => {
  const mock = shop();
  for (const path of ['/pets', '/pets/rex', '/pets/tom']) {
    const [get, head] = [await mock.fetch(shopUrl + path), await mock.fetch(shopUrl + path, { method: 'HEAD' })];
    expect([head.status, [...head.headers]]).toEqual([get.status, [...get.headers]]);
    expect([await head.text(), (await get.text()).length > 0]).toEqual(['', true]);
  }
});

test.each<[promise: string, request: () => Request, status: number, error: string]>([
  ['an unknown path', () => petRequest('GET', '/cats'), 404, 'unknown-path'],
  ['a path outside the base path', () => new Request('https://pets.example/pets'), 404, 'unknown-path'],
  ['an unknown method', () => petRequest('PUT', '/pets', {}), 405, 'unknown-method'],
  ['no credentials', () => petRequest('DELETE', '/pets/rex'), 401, 'missing-credentials'],
  [
    'half of the credentials',
    () => petRequest('DELETE', '/pets/rex', undefined, { 'x-key': 'a' }),
    401,
    'missing-credentials',
  ],
  ['a bad query parameter', () => petRequest('GET', '/pets?limit=0'), 422, 'invalid-parameters'],
  ['a bad path parameter', () => petRequest('GET', `/pets/${'x'.repeat(31)}`), 422, 'invalid-parameters'],
  ['no body', () => petRequest('POST', '/pets'), 400, 'malformed-body'],
  [
    'another media type',
    () => new Request(`${shopUrl}/pets`, { method: 'POST', body: 'x' }),
    415,
    'unsupported-media-type',
  ],
  ['a body that breaks its schema', () => petRequest('POST', '/pets', { name: '' }), 422, 'invalid-body'],
])('%s is refused, with a sentence that says why', async (_promise, request, status, error) => {
  const response = await shop().fetch(request());
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json; charset=utf-8']);
  expect(await response.json()).toEqual({ error, message: expect.stringMatching(/\.$/) });
});

test('an unknown method learns which ones there are', async () => {
  const response = await shop().fetch(petRequest('DELETE', '/pets'));
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
});

test('a key and a shop are credentials as good as a token', async () => {
  const response = await shop().fetch(petRequest('DELETE', '/pets/rex?shop=1', undefined, { 'x-key': 'a' }));
  expect(response.status).toBe(204);
});

test('where only responses name a field, a client can neither set nor lose it', async () => {
  const fields = { id: { type: 'string' }, name: { type: 'string' }, createdAt: { type: 'string' } };
  const pet = { required: Object.keys(fields), properties: fields };
  const content = (schema: object): object => ({ content: { 'application/json': { schema } } });
  const write = content({ required: ['name'], properties: { name: fields.name } });
  const responses = (status: string): object => ({ [status]: { description: 'A pet', ...content(pet) } });
  const mock = createMock(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      paths: {
        '/pets': { post: { requestBody: write, responses: responses('201') } },
        '/pets/{id}': { put: { requestBody: write, responses: responses('200') } },
      },
    }),
  );
  const send = async (method: string, path: string, body: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    return (await mock.fetch(`https://a.example${path}`, { method, headers, body: JSON.stringify(body) })).json();
  };
  const created = await send('POST', '/pets', { name: 'Rex', id: 'mine', createdAt: 'mine' });
  expect(created).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{24}$/),
    createdAt: '2026-01-01T00:00:00.000Z',
    name: 'Rex',
  });
  const path = `/pets/${String(Reflect.get(Object(created), 'id'))}`;
  expect(await send('PUT', path, { name: 'Max', id: 'mine' })).toEqual({ ...Object(created), name: 'Max' });
});

test('a record is stamped only with fields that its document names', async () => {
  const schema = { required: ['id'], properties: { id: {} }, additionalProperties: false };
  const content = { 'application/json': { schema } };
  const mock = createMock(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      paths: {
        '/pets': { post: { responses: { '201': { description: 'A pet', content } } } },
        '/pets/{id}': { get: { responses: { '200': { description: 'A pet', content } } } },
      },
    }),
  );
  const response = await mock.fetch('https://a.example/pets', { method: 'POST' });
  expect(response.status).toBe(201);
  expect(Object.keys(await response.json())).toEqual(['id']);
});
