import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../../mocks/engine/mock-options.ts';

const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;
const record = { $ref: "{ $ref: '#/components/schemas/Ticket' }" };

interface Office {
  readonly sent?: string;
  readonly ticket: string;
  /** The key under which a success is documented. */
  readonly key?: string;
  readonly removed?: string;
  readonly headers?: string;
}

/** A ticket office: what is sent, and what is returned, are what a test says. */
function office({ sent = record.$ref, ticket, key, removed, headers = '' }: Office, options: MockOptions = {}): Mock {
  const one = json(record.$ref);
  return createMock(
    `
openapi: 3.1.0
info: { title: Tickets, version: '1' }
paths:
  /tickets:
    get: { operationId: list, responses: { '${key ?? 200}': { description: All, ${json(`{ type: array, items: ${record.$ref} }`)} } } }
    post: { operationId: make, requestBody: { ${json(sent)} }, responses: { '${key ?? 201}': { description: Made, ${headers} ${one} } } }
  /tickets/{id}:
    get: { operationId: read, responses: { '${key ?? 200}': { description: One, ${one} } } }
    put: { operationId: put, requestBody: { ${json(sent)} }, responses: { '${key ?? 200}': { description: One, ${one} } } }
    patch: { operationId: patch, requestBody: { ${json('{ type: object }')} }, responses: { '${key ?? 200}': { description: One, ${one} } } }
    delete: { operationId: remove, responses: { '${key ?? 200}': { description: Gone${removed === undefined ? '' : `, ${json(removed)}`} } } }
components: { schemas: { Ticket: ${ticket} } }
`,
    options,
  );
}

async function send(mock: Mock, method: string, path: string, body?: object): Promise<[number, unknown]> {
  const response = await mock.fetch(`https://tickets.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return [response.status, text === '' ? undefined : JSON.parse(text)];
}

const readOnly = (schema: string): string => `{ ${schema}, readOnly: true }`;

test.each<[promise: string, schema: string, value: unknown]>([
  ['its default', readOnly('type: string, default: open'), 'open'],
  ['an example', readOnly("type: string, examples: ['https://x.example/1']"), 'https://x.example/1'],
  ['the first of its choices', readOnly('enum: [open, closed]'), 'open'],
  ['the moment', readOnly('type: string, format: date-time'), '2026-01-01T00:00:00.000Z'],
  ['the day', readOnly('type: string, format: date'), '2026-01-01'],
  ['the smallest number', readOnly('type: integer, minimum: 3'), 3],
  ['a text of its pattern', readOnly("type: string, pattern: '^T-[0-9]+$'"), expect.stringMatching(/^T-\d+$/)],
  [
    'an object with what it must have',
    '{ type: object, required: [at], properties: { at: { const: home } } }',
    { at: 'home' },
  ],
])('a field that must be returned and is not sent is filled with %s, and stays', async (_promise, schema, value) => {
  const sent = '{ type: object, required: [seat], properties: { seat: { type: integer } } }';
  const ticket = `{ type: object, required: [id, seat, made], properties: { id: { type: string }, seat: { type: integer }, made: ${schema} } }`;
  const mock = office({ sent, ticket });
  const [status, made] = await send(mock, 'POST', '/tickets', { seat: 1 });
  expect([status, made]).toEqual([201, { id: expect.any(String), seat: 1, made: value }]);
  const path = `/tickets/${Reflect.get(Object(made), 'id')}`;
  for (const [method, body] of [['GET'], ['PUT', { seat: 1 }], ['PATCH', {}], ['GET']] as const) {
    expect(await send(mock, method, path, body)).toEqual([200, made]);
  }
  expect(await send(mock, 'GET', '/tickets')).toEqual([200, [made]]);
});

test('what is missing deep within a record is filled in, and what was sent stays', async () => {
  const owner = (required: string): string =>
    `{ type: object, required: [${required}], properties: { name: { type: string }, member: { type: boolean, default: true } } }`;
  const seats = (required: string): string =>
    `{ type: array, items: { type: object, required: [${required}], properties: { row: { type: integer }, price: { type: number, minimum: 5 } } } }`;
  const shape = (one: string, other: string): string =>
    `{ type: object, properties: { id: { type: string }, owner: ${owner(one)}, seats: ${seats(other)} } }`;
  const mock = office({ sent: shape('name', 'row'), ticket: shape('name, member', 'row, price') });
  const [status, made] = await send(mock, 'POST', '/tickets', {
    owner: { name: 'Ann' },
    seats: [{ row: 1 }, { row: 2, price: 9 }],
  });
  expect([status, made]).toEqual([
    201,
    {
      id: expect.any(String),
      owner: { name: 'Ann', member: true },
      seats: [
        { row: 1, price: 5 },
        { row: 2, price: 9 },
      ],
    },
  ]);
});

test('where one of several schemas must fit, the record is filled to fit one', async () => {
  const ticket =
    '{ type: object, required: [id], properties: { id: { type: string } }, oneOf: [{ required: [gate], properties: { gate: { const: 7 } } }, { required: [bus], properties: { bus: { type: string }, gate: false } }] }';
  const mock = office({ sent: '{ type: object, properties: { bus: { type: string } } }', ticket });
  expect((await send(mock, 'POST', '/tickets', {}))[1]).toEqual({ id: expect.any(String), gate: 7 });
  expect((await send(mock, 'POST', '/tickets', { bus: 'X9' }))[1]).toEqual({ id: expect.any(String), bus: 'X9' });
});

test('a record of which nothing was sent is filled in whole', async () => {
  const ticket =
    '{ type: object, required: [id, seat], properties: { id: { type: string, readOnly: true }, seat: { type: integer, minimum: 4 } } }';
  const mock = office({ ticket });
  const made = await send(mock, 'POST', '/tickets');
  expect(made).toEqual([201, { id: expect.any(String), seat: 4 }]);
  expect(await send(mock, 'GET', '/tickets')).toEqual([200, [made[1]]]);
});

test('a record of a test is not filled in: that it breaks the document is found', async () => {
  const ticket =
    '{ type: object, required: [id, made], properties: { id: { type: string }, made: { type: string, readOnly: true } } }';
  const mock = office({ ticket }, { records: { '/tickets': [{ id: '1' }] } });
  expect((await send(mock, 'GET', '/tickets/1'))[0]).toBe(500);
});

const plain =
  '{ type: object, required: [id, state], properties: { id: { type: string, readOnly: true }, state: { type: string, readOnly: true } } }';

test.each(['2XX', 'default'])('a success that is documented as %s is returned as one', async (key) => {
  const mock = office({ ticket: plain, key });
  const [status, made] = await send(mock, 'POST', '/tickets', {});
  expect([status, made]).toEqual([201, { id: expect.any(String), state: 'text' }]);
  const path = `/tickets/${Reflect.get(Object(made), 'id')}`;
  expect(await send(mock, 'GET', path)).toEqual([200, made]);
  expect(await send(mock, 'GET', '/tickets')).toEqual([200, [made]]);
  expect((await send(mock, 'DELETE', path))[0]).toBe(200);
  expect(await send(mock, 'GET', '/tickets')).toEqual([200, []]);
});

test('a deletion is served as the document has it: with what is left of the record, and what is new', async () => {
  const removed =
    '{ type: object, additionalProperties: false, required: [id, deleted], properties: { id: { type: string }, deleted: { const: true } } }';
  const mock = office({ ticket: plain, removed }, { records: { '/tickets': [{ id: '1', state: 'open' }] } });
  expect(await send(mock, 'DELETE', '/tickets/1')).toEqual([200, { id: '1', deleted: true }]);
  const other = office(
    { ticket: plain, removed: '{ type: object, required: [ok], properties: { ok: { const: true } } }' },
    { records: { '/tickets': [{ id: '1', state: 'open' }] } },
  );
  expect(await send(other, 'DELETE', '/tickets/1')).toEqual([200, { ok: true }]);
  expect((await send(other, 'GET', '/tickets'))[1]).toEqual([]);
});

test('a header that must be there is, and Location leads to the new record', async () => {
  const headers =
    'headers: { Location: { required: true, schema: { type: string } }, X-Left: { required: true, schema: { type: integer, minimum: 5 } } },';
  const response = await office({ ticket: plain, headers }).fetch('https://tickets.example/tickets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { id } = await response.json();
  expect([response.status, response.headers.get('location'), response.headers.get('x-left')]).toEqual([
    201,
    `/tickets/${id}`,
    '5',
  ]);
});
