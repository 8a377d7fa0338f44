import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';

const Pet = { $ref: '#/components/schemas/Pet' };
const Pets = { type: 'array', items: Pet };
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const of = (properties: object): object => ({ type: 'object', required: Object.keys(properties), properties });

interface Creation {
  readonly sent?: object;
  /** The responses, by their status. */
  readonly responses?: object;
  readonly path?: string;
  readonly pet?: object;
  /** What the path of one is called. */
  readonly id?: string;
}

const shown = (schema: object, status = 201): object => ({ [status]: { description: 'Made.', ...json(schema) } });

/** Sends a body to what makes pets, and then asks for all of them. */
async function made(
  body: unknown,
  { sent = Pets, responses = shown(Pets), path = '/pets', pet = {}, id = 'id' }: Creation,
  before: readonly unknown[] = [],
): Promise<{ readonly status: number; readonly response: unknown; readonly pets: unknown }> {
  const refused = { 400: { description: 'Wrong.' }, 409: { description: 'Taken.' } };
  const create = {
    operationId: 'create',
    requestBody: { required: true, ...json(sent) },
    responses: { ...responses, ...refused },
  };
  const one = { requestBody: json(Pet), responses: { ...shown(Pet), ...refused } };
  const parameters = [{ name: id, in: 'path', required: true, schema: { type: id === 'id' ? 'integer' : 'string' } }];
  const document = {
    openapi: '3.0.3',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example' }],
    paths: {
      '/pets': { get: { responses: shown(Pets, 200) }, post: one },
      [path]: { ...(path === '/pets' && { get: { responses: shown(Pets, 200) } }), post: create },
      [`/pets/{${id}}`]: { parameters, get: { responses: { ...shown(Pet, 200), 404: { description: 'None.' } } } },
    },
    components: {
      schemas: {
        Pet: {
          ...of({ name: { type: 'string' } }),
          properties: {
            ...(id === 'id' && { id: { type: 'integer', readOnly: true } }),
            name: { type: 'string' },
            ...pet,
          },
        },
      },
    },
  };
  const mock = createMock(JSON.stringify(document), { report: 'silent' });
  const post = (value: unknown, at = '/pets'): Promise<Response> =>
    mock.fetch(`https://pets.example${at}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });
  for (const each of before) await post(each);
  const response = await post(body, path);
  const text = await response.text();
  const pets: unknown = await (await mock.fetch('https://pets.example/pets')).json();
  return { status: response.status, response: text === '' ? undefined : JSON.parse(text), pets };
}

const two = [{ name: 'Ada' }, { name: 'Bob' }];
const both = [
  { id: 1, name: 'Ada' },
  { id: 2, name: 'Bob' },
];

test.each<[how: string, creation: Creation, body: unknown, status: number, response: unknown]>([
  ['with all of them', {}, two, 201, both],
  ['with all of them, in an envelope', { responses: shown(of({ pets: Pets })) }, two, 201, { pets: both }],
  ['with all of them, as 200', { responses: shown(Pets, 200) }, two, 200, both],
  ['with their ids', { responses: shown({ type: 'array', items: { type: 'integer' } }) }, two, 201, [1, 2]],
  ['with the last of them', { responses: shown(Pet) }, two, 201, both[1]],
  ['with no body', { responses: { 204: { description: 'Made.' } } }, two, 204, undefined],
  ['to a list in an envelope', { sent: of({ pets: Pets }) }, { pets: two }, 201, both],
  ['to one or several', { sent: { oneOf: [Pet, Pets] } }, two, 201, both],
  ['by a path of its own', { path: '/pets/createWithList' }, two, 201, both],
  ['by another path of its own', { path: '/pets/bulk', responses: shown(Pet, 200) }, two, 200, both[1]],
])(
  'records that are sent at a time are all made, and responded to %s',
  async (_how, creation, body, status, response) => {
    expect(await made(body, creation)).toEqual({ status, response, pets: both });
  },
);

test('one of what may be several is one', async () => {
  const creation = { sent: { oneOf: [Pet, Pets] }, responses: shown({ oneOf: [Pet, Pets] }) };
  expect(await made(two[0], creation)).toEqual({ status: 201, response: both[0], pets: [both[0]] });
});

test('of no records, none is made', async () => {
  expect(await made([], {})).toEqual({ status: 201, response: [], pets: [] });
  expect(await made([], { responses: shown(Pet) })).toMatchObject({ status: 201, pets: [] });
});

test('each has its own id, its own default, and not the fields that are not for clients', async () => {
  const pet = { kind: { type: 'string', default: 'cat' } };
  const { pets } = await made([{ name: 'Ada', kind: 'dog', id: 7 }, { name: 'Bob' }], { pet });
  expect(pets).toEqual([
    { id: 1, name: 'Ada', kind: 'dog' },
    { id: 2, name: 'Bob', kind: 'cat' },
  ]);
});

test('where one of them is not valid, none is made', async () => {
  expect(await made([...two, { name: 1 }], {})).toMatchObject({ status: 400, pets: [] });
});

test('where the id of one is taken, by another of them or before, none is made', async () => {
  const creation: Creation = { id: 'name' };
  expect(await made(two, creation)).toMatchObject({ status: 201, pets: two });
  expect(await made([...two, two[0]], creation)).toMatchObject({ status: 409, pets: [] });
  const ofItsOwn = { ...creation, path: '/pets/bulk' };
  expect(await made(two, ofItsOwn, [two[1]])).toMatchObject({ status: 409, pets: [two[1]] });
});

test.each([
  '/pets/search',
  '/pets/bulkDelete',
  '/pets/bulk-delete',
  '/pets/validate',
  '/pets/updateMany',
  '/pets/batch_get',
  '/dogs/bulk',
  '/pets/{id}/bulk',
])('what is sent to %s makes nothing', async (path) => {
  expect(await made(two, { path })).toMatchObject({ pets: [] });
});

test('another kind of record that is sent below a collection makes none of it', async () => {
  const sent = { type: 'array', items: of({ owner: { type: 'string' } }) };
  expect(await made([{ owner: 'Ada' }], { sent, path: '/pets/bulk' })).toMatchObject({ pets: [] });
});

test.each(['/widgets', '/accounts', '/credits', '/checkouts', '/exports'])(
  'a POST of a list to %s makes each, whatever the word begins or ends like',
  async (path) => {
    const Thing = of({ name: { type: 'string' } });
    const list = json({ type: 'array', items: Thing });
    const mock = createMock(
      JSON.stringify({
        openapi: '3.0.3',
        info: { title: 'Things', version: '1' },
        servers: [{ url: 'https://things.example' }],
        paths: {
          [path]: {
            get: { responses: { 200: { description: 'All.', ...list } } },
            post: { requestBody: list, responses: { 201: { description: 'Made.', ...list } } },
          },
        },
      }),
      { report: 'silent' },
    );
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(two);
    const response = await mock.fetch(`https://things.example${path}`, { method: 'POST', headers, body });
    expect([response.status, await response.json()]).toMatchObject([201, two]);
    expect(await (await mock.fetch(`https://things.example${path}`)).json()).toMatchObject(two);
  },
);

test('a POST that searches makes nothing, though there is a path for one search', async () => {
  const Hit = of({ id: { type: 'integer' } });
  const shownHits = { 200: { description: 'Found.', ...json(of({ data: { type: 'array', items: Hit } })) } };
  const search = json({ type: 'array', items: of({ query: { type: 'string' } }) });
  const parameters = [{ name: 'query', in: 'path', required: true, schema: { type: 'string' } }];
  const mock = createMock(
    JSON.stringify({
      openapi: '3.0.3',
      info: { title: 'Searches', version: '1' },
      paths: {
        '/pets/search': { post: { requestBody: search, responses: shownHits } },
        '/pets/search/{query}': { get: { parameters, responses: shownHits } },
      },
    }),
    { report: 'silent' },
  );
  const body = JSON.stringify([{ query: 'Ada' }]);
  const headers = { 'content-type': 'application/json' };
  expect((await mock.fetch('http://localhost/pets/search', { method: 'POST', headers, body })).status).toBe(200);
});

test('what no two records may have, no two of a list have, and none that is there already', async () => {
  const Boat = { $ref: '#/components/schemas/Boat' };
  const one = json(Boat);
  const all = json({ type: 'array', items: Boat });
  const refused = { 409: { description: 'Taken.' }, 404: { description: 'None.' } };
  const mock = createMock(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Boats', version: '1' },
      servers: [{ url: 'https://boats.example' }],
      paths: {
        '/boats': {
          get: { responses: { 200: { description: 'All.', ...all } } },
          post: { requestBody: one, responses: { 201: { description: 'Made.', ...one }, ...refused } },
          put: { requestBody: one, responses: { 200: { description: 'Changed.', ...one }, ...refused } },
        },
        '/boats/bulk': { post: { requestBody: all, responses: { 201: { description: 'Made.', ...all }, ...refused } } },
        '/boats/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
          get: { responses: { 200: { description: 'One.', ...one }, ...refused } },
        },
      },
      components: {
        schemas: {
          Boat: {
            type: 'object',
            'x-resource': { name: 'boat', collection: '/boats' },
            properties: { id: { type: 'integer' }, name: { type: 'string', 'x-distinct': true } },
          },
        },
      },
    }),
    { report: 'silent' },
  );
  const statusOf = async (method: string, path: string, body: unknown): Promise<number> => {
    const headers = { 'content-type': 'application/json' };
    const asked = { method, headers, body: JSON.stringify(body) };
    return (await mock.fetch(`https://boats.example${path}`, asked)).status;
  };
  expect(await statusOf('POST', '/boats', { id: 1, name: 'Ada' })).toBe(201);
  expect(await statusOf('PUT', '/boats', { id: 1, name: 'Ada' })).toBe(200);
  expect(await statusOf('PUT', '/boats', { id: 2, name: 'Ada' })).toBe(409);
  expect(await statusOf('POST', '/boats/bulk', [{ name: 'Bob' }, { name: 'Ada' }])).toBe(409);
  expect(await statusOf('POST', '/boats/bulk', [{ name: 'Bob' }, { name: 'Bob' }])).toBe(409);
  expect(await statusOf('POST', '/boats/bulk', [{ name: 'Bob' }, { name: 'Cyd' }, {}, {}])).toBe(201);
});
