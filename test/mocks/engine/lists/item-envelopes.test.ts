import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

const customer = {
  type: 'object',
  required: ['name'],
  properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' } },
};
const secret = { ...customer, properties: { ...customer.properties, pin: { type: 'string', writeOnly: true } } };
const place = 'https://shop.example/customers.json';

function json(schema: object): object {
  return { content: { 'application/json': { schema } } };
}

function inside(schema: object, ...others: readonly string[]): object {
  return {
    type: 'object',
    required: ['customer', ...others],
    properties: { customer: schema, ...Object.fromEntries(others.map((name) => [name, { type: 'boolean' }])) },
  };
}

/** Customers of which each response has one in an envelope, and a list has the items that are given. */
function shop(items: object, list: (items: object) => object = (items) => ({ type: 'array', items })): string {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    paths: {
      '/customers.json': {
        get: { responses: { '200': { description: 'All', ...json(list(items)) } } },
        post: {
          requestBody: { required: true, ...json(inside(secret)) },
          responses: { '201': { description: 'Made', ...json(inside(customer)) } },
        },
      },
      '/customers/{id}.json': {
        parameters: [id],
        get: { responses: { '200': { description: 'One', ...json(inside(customer)) } } },
      },
    },
  });
}

async function listed(document: string): Promise<unknown> {
  const mock = createMock(document, { report: 'silent' });
  const headers = { 'content-type': 'application/json' };
  for (const name of ['Ada', 'Bob'])
    await mock.fetch(place, { method: 'POST', headers, body: JSON.stringify({ customer: { name, pin: '1234' } }) });
  return (await mock.fetch(place)).json();
}

test.each<[title: string, items: object, list: ((items: object) => object) | undefined, expected: unknown]>([
  [
    'each of the items is an envelope',
    inside(secret),
    undefined,
    [{ customer: { id: 1, name: 'Ada' } }, { customer: { id: 2, name: 'Bob' } }],
  ],
  [
    'an envelope has more than the record',
    inside(customer, 'isNew'),
    undefined,
    [
      { customer: { id: 1, name: 'Ada' }, isNew: expect.any(Boolean) },
      { customer: { id: 2, name: 'Bob' }, isNew: expect.any(Boolean) },
    ],
  ],
  [
    'the list is in an envelope too',
    inside(customer),
    (items) => ({ type: 'object', properties: { customers: { type: 'array', items } } }),
    { customers: [{ customer: { id: 1, name: 'Ada' } }, { customer: { id: 2, name: 'Bob' } }] },
  ],
  [
    'the items are the records',
    customer,
    undefined,
    [
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Bob' },
    ],
  ],
  [
    'a record has a customer of its own',
    { ...customer, properties: { ...customer.properties, customer } },
    undefined,
    [
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Bob' },
    ],
  ],
])('where %s, a list shows them so', async (_title, items, list, expected) => {
  expect(await listed(shop(items, list))).toEqual(expected);
});
