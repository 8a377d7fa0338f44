import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { pactFromTraffic, type WrittenPact } from '../../../contracts/pact/pact-from-traffic.ts';
import { readHar } from '../../../contracts/traffic/read/read-har.ts';

const customer = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };
const order = { type: 'object', properties: { id: { type: 'string' }, customerId: { type: 'integer' } } };
const crud = (name: string, schema: object): object => {
  const content = { 'application/json': { schema } };
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const requestBody = { content: { ...content, 'text/csv': {}, 'image/png': {}, 'application/x-ndjson': {} } };
  const responses = { 201: { description: 'Made', content: { ...content, 'application/x-ndjson': {} } } };
  return {
    [`/${name}`]: { post: { operationId: name, requestBody, responses } },
    [`/${name}/{id}`]: { parameters: [id], get: { responses: { 200: { description: 'One', content } } } },
  };
};
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.example' }],
    paths: { ...crud('customers', customer), ...crud('orders', order) },
  }),
);

const json = 'application/json';
const entry = (method: string, path: string, type: string, postData: object | undefined, body: string): object => {
  const headers = [{ name: 'content-type', value: type }];
  const status = method === 'GET' ? 200 : 201;
  return {
    request: { method, url: `https://shop.example${path}`, headers, ...(postData && { postData }), bodySize: 0 },
    response: { status, headers: [{ name: 'content-type', value: json }], content: { text: body } },
  };
};
const written = (...entries: readonly object[]): WrittenPact =>
  pactFromTraffic(contract, readHar({ log: { entries } }), {
    consumer: 'a',
    provider: 'b',
    tool: { name: 'c', version: '1' },
  });
const encoding = 'base64';

test.each<[type: string, postData: object, body: object | string]>([
  [json, { text: '{"id":"a"}' }, { content: { id: 'a' }, contentType: json, encoded: false }],
  [json, { text: btoa('{"id":"a"}'), encoding }, { content: { id: 'a' }, contentType: json, encoded: false }],
  [json, { text: '"a"' }, { content: 'a', contentType: json, encoded: false }],
  [json, { text: '{"id"' }, { content: btoa('{"id"'), contentType: json, encoded: encoding }],
  ['text/csv', { text: 'a,b' }, { content: 'a,b', contentType: 'text/csv', encoded: false }],
  ['text/csv', { text: 'YSzDpA==', encoding }, { content: 'a,ä', contentType: 'text/csv', encoded: false }],
  [
    'application/x-ndjson',
    { text: '{"a":1}' },
    { content: '{"a":1}', contentType: 'application/x-ndjson', encoded: false },
  ],
  ['image/png', { text: '//8=', encoding }, 'the body of its request is no text, in which secrets could be found'],
])('what is sent as %s, recorded as %j, is written as %j', (type, postData, body) => {
  const { pact, leftOut } = written(entry('POST', '/orders', type, postData, '{"id":"a"}'));
  expect(pact.interactions[0]?.request.body ?? leftOut[0]?.why).toEqual(body);
});

test('the records that an interaction needs are found by escaped ids in its path, and by ids that are numbers', () => {
  const { pact } = written(
    entry('GET', '/customers/5', json, undefined, '{"id":5}'),
    entry('GET', '/orders/a%20b', json, undefined, '{"id":"a b","customerId":5}'),
    entry('POST', '/orders', json, { text: '{"customerId":5,"size":6}' }, '{"id":"n","customerId":5}'),
    entry('POST', '/orders', json, { text: '{"size":5}' }, '{"id":"m"}'),
  );
  expect(pact.interactions.map(({ providerStates }) => providerStates?.[0]?.params?.['records'])).toEqual([
    { customers: [{ id: 5 }] },
    { orders: [{ id: 'a b', customerId: 5 }] },
    { customers: [{ id: 5 }] },
    undefined,
  ]);
});
