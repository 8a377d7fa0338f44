import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../mocks/engine/mock-options.ts';
import { objectId } from '../../../../mocks/engine/store/ids.ts';
import type { JsonRecord } from '../../../../mocks/engine/store/record.ts';

interface Shop {
  /** The schema of the id, in the path and in the record. */
  readonly id?: string;
  readonly inPath?: string;
  readonly field?: string;
  readonly parameter?: string;
  /** What a record has, beside its id. */
  readonly more?: string;
  readonly body?: string;
}

/** A shop of cars whose ids are what a test says. */
function cars(shop: Shop, options: MockOptions = {}): Mock {
  const {
    id = '{ type: string }',
    inPath = id,
    field = 'id',
    parameter = 'id',
    more = 'model: { type: string }',
  } = shop;
  return createMock(
    `
openapi: 3.1.0
info: { title: Cars, version: '1' }
paths:
  /cars:
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Car' } } } } } } }
    post:
      requestBody: { content: { application/json: { schema: ${shop.body ?? '{ type: object, properties: { model: { type: string } } }'} } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Car' } } } }, 4XX: { description: Wrong } }
  /cars/{${parameter}}:
    parameters: [{ name: ${parameter}, in: path, required: true, schema: ${inPath} }]
    get: { responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Car' } } } }, 4XX: { description: Wrong } } }
    put: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Car' } } } }, 4XX: { description: Wrong } } }
components: { schemas: { Car: { type: object, required: [${field}], properties: { ${field}: ${id}, ${more} } } } }
`,
    options,
  );
}

async function send(
  mock: Mock,
  method: string,
  path: string,
  body?: object,
  token = '',
): Promise<[number, JsonRecord]> {
  const response = await mock.fetch(`https://cars.example${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: token },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? {} : JSON.parse(text)];
}

async function make(mock: Mock, count: number, field = 'id'): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (let index = 0; index < count; index++) {
    const [status, car] = await send(mock, 'POST', '/cars', { model: `car ${index}` });
    expect(status).toBe(201);
    expect(await send(mock, 'GET', `/cars/${encodeURIComponent(String(car[field]))}`)).toEqual([200, car]);
    ids.push(car[field]);
  }
  expect((await send(mock, 'GET', '/cars'))[0]).toBe(200);
  return ids;
}

const hex = /^[0-9a-f]{24}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test.each<[schema: string, id: RegExp | readonly unknown[]]>([
  ['{ type: integer }', [1, 2, 3]],
  ['{ type: integer, format: int32, minimum: 1000 }', [1000, 1001, 1002]],
  ['{ type: integer, format: int64, exclusiveMinimum: 7, multipleOf: 5 }', [10, 15, 20]],
  ['{ type: number, maximum: 100 }', [1, 2, 3]],
  ['{ type: string, format: int64 }', ['1', '2', '3']],
  ['{ type: string, format: uuid }', uuid],
  ["{ type: string, pattern: '^car_[a-z0-9]+$' }", /^car_[a-z0-9]+$/],
  ["{ type: string, pattern: '^[A-Z]{2}-[0-9]{4}$' }", /^[A-Z]{2}-\d{4}$/],
  ["{ type: string, pattern: '^[a-f0-9]{24}$' }", hex],
  ['{ type: string, maxLength: 6 }', /^.{1,6}$/],
  ['{ type: string, minLength: 30 }', /^.{30,}$/],
  ['{ type: string, format: email }', /^[^@]+@[^@]+$/],
  ['{ type: string, format: date }', /^\d{4}-\d\d-\d\d$/],
  ['{ type: [string, integer] }', hex],
  ['{ type: string }', hex],
  ['{}', hex],
])('an id of the schema %s is one', async (id, wanted) => {
  const ids = await make(cars({ id }), 3);
  if (wanted instanceof RegExp) for (const one of ids) expect(one).toMatch(wanted);
  else expect(ids).toEqual(wanted);
  expect(new Set(ids).size).toBe(3);
  expect(await make(cars({ id }), 3)).toEqual(ids);
});

test.each([
  ['petId', 'petId'],
  ['carId', 'id'],
  ['carId', 'car_id'],
  ['car-id', 'carId'],
  ['id', 'carID'],
  ['carUuid', 'uuid'],
  ['key', 'key'],
])('a path that names %s finds the record by its field %s', async (parameter, field) => {
  expect(await make(cars({ parameter, field }), 2, field)).toEqual([
    expect.stringMatching(hex),
    expect.stringMatching(hex),
  ]);
});

test('where path and record differ in type, the record has its own, and the path finds it', async () => {
  expect(await make(cars({ id: '{ type: integer }', inPath: '{ type: string }' }), 2)).toEqual([1, 2]);
  expect(await make(cars({ id: "{ type: string, pattern: '^[0-9]+$' }", inPath: '{ type: integer }' }), 1)).toEqual([
    expect.stringMatching(/^\d+$/),
  ]);
});

test('a path is compared as its schema reads it', async () => {
  const mock = cars({ id: '{ type: integer }' }, { records: { '/cars': [{ id: 7, model: 'old' }] } });
  expect(await send(mock, 'GET', '/cars/7')).toEqual([200, { id: 7, model: 'old' }]);
  expect((await send(mock, 'GET', '/cars/seven'))[0]).toBe(422);
  expect((await send(mock, 'GET', '/cars/8'))[0]).toBe(404);
  expect(await send(mock, 'PUT', '/cars/7', { id: 9, model: 'new' })).toEqual([200, { id: 7, model: 'new' }]);
});

test('a number that is taken is passed over, each account counts for itself, and a restore goes on', async () => {
  const mock = cars(
    { id: '{ type: integer }' },
    {
      records: { '/cars': [{ id: 1 }, { id: 3 }] },
      conventions: { identify: (request) => ({ account: request.headers.get('authorization') ?? 'default' }) },
    },
  );
  const ids = async (token: string, count: number): Promise<unknown[]> => {
    const made: unknown[] = [];
    for (let index = 0; index < count; index++) made.push((await send(mock, 'POST', '/cars', {}, token))[1]['id']);
    return made;
  };
  expect(await ids('one', 2)).toEqual([2, 4]);
  expect(await ids('two', 3)).toEqual([2, 4, 5]);
  const snapshot = mock.snapshot();
  expect(await ids('one', 1)).toEqual([5]);
  mock.restore(snapshot);
  expect(await ids('one', 2)).toEqual([5, 6]);
  mock.reset();
  expect(await ids('one', 1)).toEqual([2]);
});

test('ids of a test are taken as they are, numbers too', async () => {
  let next = 40;
  const newId = (): number => next++;
  expect(await make(cars({ id: '{ type: integer }' }, { conventions: { newId } }), 2)).toEqual([40, 41]);
  const mock = cars({ id: '{ type: integer }' }, { conventions: { newId: objectId } });
  expect((await send(mock, 'POST', '/cars', {}))[0]).toBe(500);
  expect(await send(mock, 'GET', '/cars')).toEqual([200, []]);
});

test('a document that allows no more ids says so, and nothing is stored', async () => {
  const mock = cars({ id: '{ type: integer, minimum: 1, maximum: 2 }' });
  await make(mock, 2);
  await expect(send(mock, 'POST', '/cars', {})).rejects.toThrow(/give a new id under \/cars/);
  expect((await send(mock, 'GET', '/cars'))[1]).toHaveLength(2);
});

test('an id that the document demands of the client is the one, and it is not given twice', async () => {
  const plate = 'plate: { type: string, minLength: 3 }';
  const body = `{ type: object, required: [plate], properties: { ${plate} } }`;
  const mock = cars({ parameter: 'plate', field: 'plate', id: '{ type: string, minLength: 3 }', body });
  expect(await send(mock, 'POST', '/cars', { plate: 'B-XY 1' })).toEqual([201, { plate: 'B-XY 1' }]);
  expect(await send(mock, 'GET', '/cars/B-XY%201')).toEqual([200, { plate: 'B-XY 1' }]);
  expect((await send(mock, 'POST', '/cars', { plate: 'B-XY 1' }))[0]).toBe(409);
});

test('a record that may not show its id is found by it all the same', async () => {
  const mock = cars({
    field: 'model',
    more: 'surfaces: { type: integer } }, additionalProperties: false, x-rest: { a: 1',
  });
  const [status, car] = await send(mock, 'POST', '/cars', { model: 'van' });
  expect([status, car]).toEqual([201, { model: 'van' }]);
  const [id] = [...mock.account().collection('/cars').snapshot().keys()];
  expect(await send(mock, 'GET', `/cars/${id}`)).toEqual([200, { model: 'van' }]);
});

test('an id that is a text in the record and a number in the path is one of digits', async () => {
  const mock = cars({ id: '{ type: string }', inPath: '{ type: integer }' });
  const made = await mock.fetch('https://cars.example/cars', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  expect([made.status, await made.json()]).toEqual([201, { id: '1' }]);
});
