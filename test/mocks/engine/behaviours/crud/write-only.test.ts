import { expect, test } from 'vitest';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../../mocks/engine/mock.ts';

/** Users whose responses are of the schema `User`, and who are sent as `Sent`. */
function users(user: string, sent = "{ $ref: '#/components/schemas/User' }", list = ''): Mock {
  const one = "content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }";
  const many = list || "{ type: array, items: { $ref: '#/components/schemas/User' } }";
  return createMock(`
openapi: 3.1.0
info: { title: Users, version: '1' }
paths:
  /users:
    get: { responses: { '200': { description: All, content: { application/json: { schema: ${many} } } } } }
    post: { requestBody: { content: { application/json: { schema: ${sent} } } }, responses: { '201': { description: Made, ${one} } } }
  /users/{id}:
    get: { responses: { '200': { description: One, ${one} } } }
    put: { requestBody: { content: { application/json: { schema: ${sent} } } }, responses: { '200': { description: One, ${one} } } }
    patch: { requestBody: { content: { application/json: { schema: { type: object } } } }, responses: { '200': { description: One, ${one} } } }
    delete: { responses: { '200': { description: Gone, ${one} } } }
components: { schemas: { User: ${user} } }
`);
}

async function send(mock: Mock, method: string, path: string, body?: object): Promise<string> {
  const response = await mock.fetch(`https://users.example${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBeLessThan(300);
  return response.text();
}

const id = 'id: { type: string, readOnly: true }';
const secret = 'secret: { type: string, writeOnly: true }';

test.each<[promise: string, mock: () => Mock, stored: object]>([
  ['a field', () => users(`{ properties: { ${id}, name: {}, ${secret} } }`), { secret: 'hidden' }],
  [
    'a field of a schema that another takes in',
    () => users(`{ allOf: [{ properties: { ${id}, name: {} } }, { properties: { ${secret} } }] }`),
    { secret: 'hidden' },
  ],
  [
    'a field in a list and in an object',
    () =>
      users(
        `{ properties: { ${id}, ${secret}, keys: { type: array, items: { properties: { of: {}, ${secret} } } }, bank: { properties: { ${secret} } } } }`,
      ),
    { keys: [{ of: 'surface', secret: 'hidden' }], bank: { iban: 'DE', secret: 'hidden' } },
  ],
  [
    'what only the request says',
    () => users(`{ properties: { ${id}, name: {} } }`, `{ properties: { name: {}, ${secret} } }`),
    { secret: 'hidden' },
  ],
  [
    'what the response has no place for',
    () => users(`{ properties: { ${id}, name: {} } }`, '{ properties: { name: {}, secret: {} } }'),
    { secret: 'hidden' },
  ],
  [
    'a list in an envelope',
    () =>
      users(
        `{ properties: { ${id}, name: {}, ${secret} } }`,
        undefined,
        "{ required: [items, total], properties: { items: { type: array, items: { $ref: '#/components/schemas/User' } }, total: { type: integer } } }",
      ),
    { secret: 'hidden' },
  ],
])('%s that is writeOnly is stored and never shown', async (_promise, make, stored) => {
  const mock = make();
  const body = { name: 'Ann', secret: 'hidden', ...stored };
  const made = await send(mock, 'POST', '/users', body);
  const { id: key } = JSON.parse(made);
  const collection = mock.account().collection('/users');
  expect(collection.get(key)).toMatchObject(stored);
  const texts = [made];
  for (const [method, path, change] of [
    ['GET', `/users/${key}`],
    ['GET', '/users'],
    ['PUT', `/users/${key}`, body],
    ['PATCH', `/users/${key}`, body],
    ['GET', `/users/${key}`],
    ['DELETE', `/users/${key}`],
  ] as const) {
    texts.push(await send(mock, method, path, change));
  }
  for (const text of texts) expect(text).not.toContain('hidden');
  for (const text of texts) expect(text).toContain('Ann');
});

test('a PUT without the secret keeps it, and one with a new one changes it', async () => {
  const mock = users(`{ properties: { ${id}, name: {}, ${secret} } }`);
  const { id: key } = JSON.parse(await send(mock, 'POST', '/users', { name: 'Ann', secret: 'first' }));
  const stored = (): unknown => mock.account().collection('/users').get(key);
  await send(mock, 'PUT', `/users/${key}`, { name: 'Bea' });
  expect(stored()).toMatchObject({ name: 'Bea', secret: 'first' });
  expect(mock.account().journal.entries.at(-1)?.notes).toEqual([]);
  await send(mock, 'PUT', `/users/${key}`, { name: 'Bea', secret: 'second' });
  expect(stored()).toMatchObject({ secret: 'second' });
  await send(mock, 'PATCH', `/users/${key}`, { secret: 'third' });
  expect(stored()).toMatchObject({ name: 'Bea', secret: 'third' });
});
