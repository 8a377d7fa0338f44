import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { collectionOf } from '../../../contracts/postman/collection-of.ts';
import type { PostmanRequest } from '../../../contracts/postman/format/collection.ts';
import { type ExampleRecords, exampleBody } from '../../../contracts/postman/values/example-values.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const pet = {
  type: 'object',
  required: ['name'],
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    at: { type: 'string', readOnly: true },
    size: { type: 'integer' },
  },
};
const fine = { 200: { description: 'Fine', ...json(pet) } };
const records: ExampleRecords = {
  pets: [
    { id: 'rex', name: 'Rex', at: 'now', size: 7, more: 1 },
    { id: 'bo', name: 'Bo' },
  ],
};

/** The requests of a document with pets and with these paths, by their names. */
function requests(
  paths: object,
  parts: object = {},
  given: ExampleRecords = records,
): Map<string, PostmanRequest['request']> {
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      paths: {
        '/pets': {
          get: {
            operationId: 'listPets',
            responses: { 200: { description: 'Fine', ...json({ type: 'array', items: pet }) } },
          },
          post: {
            operationId: 'addPet',
            requestBody: json(pet),
            responses: { 201: { description: 'Made', ...json(pet) } },
          },
        },
        '/pets/{petId}': {
          parameters: [inPath('petId')],
          get: { operationId: 'getPet', responses: fine },
          put: { operationId: 'putPet', requestBody: json(pet), responses: fine },
        },
        ...paths,
      },
      ...parts,
    }),
  );
  const { item } = collectionOf(contract, { origin: 'https://a.example', token: 't', records: given });
  return new Map(item.flatMap((folder) => folder.item).map(({ name, request }) => [name, request]));
}

const inPath = (name: string, schema: object = { type: 'string', example: 'shown' }): object => ({
  name,
  in: 'path',
  required: true,
  schema,
});
const operation = (...names: readonly string[]): object => ({
  get: {
    operationId: 'one',
    parameters: names.map((name) => inPath(name)),
    responses: { 200: { description: 'Fine' } },
  },
});

test.each<[path: string, names: readonly string[], raw: string, value: string | undefined]>([
  ['/pets/{petId}/visits', ['petId'], '{{baseUrl}}/pets/:petId/visits', 'rex'],
  ['/pets/{id}/visits', ['id'], '{{baseUrl}}/pets/:id/visits', 'rex'],
  ['/visits/{petId}/all', ['petId'], '{{baseUrl}}/visits/:petId/all', 'rex'],
  ['/visits/{_petId}/all', ['_petId'], '{{baseUrl}}/visits/:_petId/all', 'rex'],
  ['/visits/{PETID}/all', ['PETID'], '{{baseUrl}}/visits/:PETID/all', 'rex'],
  ['/visits/{other}/all', ['other'], '{{baseUrl}}/visits/:other/all', 'shown'],
  ['/visits/{petId}.json/all', ['petId'], '{{baseUrl}}/visits/rex.json/all', 'rex'],
])('an id in the path %s is that of a record that it means', (path, names, raw, value) => {
  const url = requests({ [path]: operation(...names) }).get('one')?.url;
  expect([url?.raw, url?.variable?.[0]?.value]).toEqual([raw, value]);
});

test('an id is that of a record whose name has several words, too', () => {
  const orders = {
    '/salesOrders': {
      get: { operationId: 'all', responses: { 200: { description: 'Fine', ...json({ type: 'array', items: pet }) } } },
    },
    '/salesOrders/{id}': { parameters: [inPath('id')], get: { operationId: 'get', responses: fine } },
    '/visits/{salesOrderId}/all': operation('salesOrderId'),
  };
  const given = { salesOrders: [{ id: 'so-1' }] };
  expect(requests(orders, {}, given).get('one')?.url.variable?.[0]?.value).toBe('so-1');
});

test('where there is no record, an id is what the document shows, or a sample', () => {
  const of = (schema: object): unknown =>
    requests(
      { '/visits/{petId}': { get: { operationId: 'one', parameters: [inPath('petId', schema)], responses: fine } } },
      {},
      {},
    ).get('one')?.url.variable;
  expect([of({ type: 'string', example: 'shown' }), of({ type: 'integer', minimum: 3 }), of({ not: {} })]).toEqual([
    [{ key: 'petId', value: 'shown' }],
    [{ key: 'petId', value: '3' }],
    [{ key: 'petId', value: '' }],
  ]);
});

test('what is sent is a record as a client sends it, or a sample where that may not be sent', () => {
  const sent = (given: ExampleRecords, name: string): unknown => {
    const body = requests({}, {}, given).get(name)?.body;
    return body?.mode === 'raw' ? JSON.parse(body.raw) : undefined;
  };
  expect([sent(records, 'addPet'), sent(records, 'putPet')]).toEqual([
    { name: 'Rex', size: 7 },
    { name: 'Rex', size: 7 },
  ]);
  expect(sent({ pets: [{ id: 'rex', name: 7 }] }, 'addPet')).toEqual({ name: 'text' });
  expect(sent({}, 'addPet')).toEqual({ name: 'text' });
});

test('a body of which nothing is said is an object, and one that is not there is none', () => {
  const post = (requestBody: object | undefined): object => ({
    '/visits': { post: { operationId: 'one', ...(requestBody && { requestBody }), responses: fine } },
  });
  const of = (requestBody: object | undefined): unknown => requests(post(requestBody)).get('one')?.body;
  expect(of({ content: { 'application/json': {} } })).toMatchObject({ mode: 'raw', raw: '{}' });
  expect(of(json({ not: {} }))).toMatchObject({ raw: '{}' });
  expect(of({ content: { 'text/plain': { example: 'a' }, 'application/json': { example: 1 } } })).toMatchObject({
    raw: '1',
  });
  expect(of({ content: { 'text/plain': { example: 'a' } } })).toMatchObject({
    raw: 'a',
    options: { raw: { language: 'text' } },
  });
  expect([of(undefined), of({ content: {} })]).toEqual([undefined, undefined]);
});

test('a request says what it is for, with what it must have, and what it may have is off', () => {
  const one = requests({
    '/visits': {
      get: {
        operationId: 'one',
        summary: 'Lists',
        parameters: [
          { name: 'X-A', in: 'header', required: true, schema: { type: 'string', example: 'a' } },
          { name: 'X-B', in: 'header', schema: { type: 'string', example: 'b' } },
          { name: 'q', in: 'query', schema: { type: 'string', example: 'c' } },
        ],
        responses: fine,
      },
    },
  }).get('one');
  expect(one).toEqual({
    method: 'GET',
    header: [
      { key: 'X-A', value: 'a' },
      { key: 'X-B', value: 'b', disabled: true },
    ],
    url: {
      raw: '{{baseUrl}}/visits',
      host: ['{{baseUrl}}'],
      path: ['visits'],
      query: [{ key: 'q', value: 'c', disabled: true }],
    },
    description: 'Lists',
  });
});

test('an API key stands where the document says, of the first way to be let in', () => {
  const scheme = (place: string): object => ({ type: 'apiKey', in: place, name: 'key' });
  const of = (security: readonly object[]): unknown => {
    const one = requests(operationAt(security), {
      components: {
        securitySchemes: {
          query: scheme('query'),
          header: scheme('header'),
          cookie: scheme('cookie'),
          bearer: { type: 'http', scheme: 'bearer' },
        },
      },
    }).get('one');
    return [one?.header, one?.url.query, one?.url.raw];
  };
  const key = [{ key: 'key', value: '{{token}}' }];
  expect(of([{ query: [] }])).toEqual([[], key, '{{baseUrl}}/visits?key={{token}}']);
  expect(of([{ header: [] }, { query: [] }])).toEqual([key, undefined, '{{baseUrl}}/visits']);
  for (const name of ['cookie', 'bearer']) expect(of([{ [name]: [] }])).toEqual([[], undefined, '{{baseUrl}}/visits']);
});

const operationAt = (security: readonly object[]): object => ({
  '/visits': { get: { operationId: 'one', security, responses: fine } },
});

test('requests stand in the folders of their first tags, or of the first part of their paths', () => {
  const get = (id: string, tags?: unknown): object => ({
    get: { operationId: id, ...(tags !== undefined && { tags }), responses: fine },
  });
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      paths: {
        '/a/b': get('one'),
        '/a/c': get('two', ['x', 'y']),
        '/d': get('three', ['x']),
        '/e': get('four', []),
        '/': get('five'),
      },
    }),
  );
  const { item, info, variable } = collectionOf(contract, { origin: 'https://a.example', token: 't', records });
  expect(item.map(({ name, item: inside }) => [name, inside.map((one) => one.name)])).toEqual([
    ['a', ['one']],
    ['x', ['two', 'three']],
    ['e', ['four']],
    ['', ['five']],
  ]);
  expect([info.name, variable]).toEqual([
    'Pets',
    [
      { key: 'baseUrl', value: 'https://a.example' },
      { key: 'token', value: 't' },
    ],
  ]);
  const [first] = contract.operations;
  expect(first && exampleBody(contract, first, records)).toBeUndefined();
});
