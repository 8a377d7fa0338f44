import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { bodyFlaw, outgoingBody } from '../../../../mocks/engine/webhooks/outgoing-body.ts';
import { readWebhooks } from '../../../../mocks/engine/webhooks/outgoing-requests.ts';

/** The body of a webhook whose request has this content. */
function bodyOf(content: object, record?: unknown): unknown {
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Shelter', version: '1' },
      paths: {},
      webhooks: { adopted: { post: { requestBody: { content }, responses: { '200': { description: 'Thanks' } } } } },
    }),
  );
  const [request] = readWebhooks(contract.document);
  if (request === undefined) throw new Error('The webhook is missing.');
  return outgoingBody(contract, request, record);
}

const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } };

test.each<[what: string, content: object, record: unknown, mediaType: string | undefined, body: unknown]>([
  ['without a body', {}, { name: 'Rex' }, undefined, undefined],
  [
    'without a schema: its example',
    { 'application/json': { example: { a: 1 } } },
    { name: 'Rex' },
    'application/json',
    { a: 1 },
  ],
  [
    'without schema and example: the record',
    { 'application/json': {} },
    { name: 'Rex' },
    'application/json',
    { name: 'Rex' },
  ],
  ['without anything', { 'application/json': {} }, undefined, 'application/json', {}],
  [
    'with a schema and a record',
    { 'application/json': { schema } },
    { name: 'Rex' },
    'application/json',
    { name: 'Rex' },
  ],
  [
    'with an example that keeps the schema',
    { 'application/json': { schema, example: { name: 'Ida' } } },
    undefined,
    'application/json',
    { name: 'Ida' },
  ],
  [
    'of two media types: the JSON',
    { 'text/plain': {}, 'application/vnd.a+json': { schema } },
    { name: 'Rex' },
    'application/vnd.a+json',
    { name: 'Rex' },
  ],
])('what is sent %s', (_what, content, record, mediaType, body) => {
  expect(bodyOf(content, record)).toEqual({ mediaType, body });
});

const text = { type: 'string' };
const pet = { type: 'object', required: ['name'], properties: { name: text, age: { type: 'integer' }, kind: text } };
const event = {
  type: 'object',
  required: ['type', 'data'],
  properties: { type: { const: 'adopted' }, data: { type: 'object', required: ['pet'], properties: { pet } } },
};

test.each<[schema: object, example: unknown, record: unknown, body: unknown]>([
  [pet, { name: 'A' }, { name: 'Rex', age: 3, owner: 'Ada' }, { name: 'Rex', age: 3 }],
  [pet, { name: 'A', kind: 'cat' }, { name: 'Rex' }, { name: 'Rex', kind: 'cat' }],
  [pet, { name: 'A' }, { name: 'Rex', age: 'three' }, { name: 'Rex' }],
  [pet, { name: 'A' }, { age: 'three', kind: 5 }, { name: 'A' }],
  [pet, { name: 'A' }, { owner: 'Ada' }, { name: 'A' }],
  [pet, { name: 'A' }, 'Rex', { name: 'A' }],
  [pet, { name: 'A' }, { pet: { name: 'Rex', age: 3 }, name: 'Wrapped' }, { name: 'Rex', age: 3 }],
  [
    event,
    { type: 'adopted', data: { pet: { name: 'A' } } },
    { name: 'Rex', age: 3 },
    { type: 'adopted', data: { pet: { name: 'Rex', age: 3 } } },
  ],
  [
    event,
    { type: 'adopted', data: { pet: { name: 'A' } } },
    { type: 'gone', name: 'Rex', age: 3 },
    { type: 'adopted', data: { pet: { name: 'Rex', age: 3 } } },
  ],
  [pet, { name: 5 }, { age: 3 }, { name: expect.any(String), age: 3 }],
  [{ type: 'array', items: pet }, [{ name: 'A' }], { name: 'Rex' }, [{ name: 'A' }]],
])(
  '%# a body of the schema %j and the example %j is filled with what %j has of its fields',
  (own, example, record, body) => {
    expect(bodyOf({ 'application/json': { schema: own, example } }, record)).toMatchObject({ body });
  },
);

test('an example that breaks its schema is not sent, and a body that is given must keep it', () => {
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Shelter', version: '1' },
      paths: {},
      webhooks: {
        one: { post: { requestBody: { content: { 'application/json': { schema: pet } } }, responses: {} } },
        bare: { post: { requestBody: { content: { 'application/json': {} } }, responses: {} } },
        none: { post: { responses: {} } },
      },
    }),
  );
  const flaws = readWebhooks(contract.document).map((request) => [
    request.name,
    bodyFlaw(contract, request, { name: 'Rex' }),
    bodyFlaw(contract, request, { name: 5 }),
  ]);
  expect(flaws).toEqual([
    ['one', undefined, expect.stringContaining('name')],
    ['bare', undefined, undefined],
    ['none', undefined, undefined],
  ]);
});
