import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { outgoingBody } from '../../../../mocks/engine/webhooks/outgoing-body.ts';
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
