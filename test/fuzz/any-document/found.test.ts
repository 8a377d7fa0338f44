import { expect, test } from 'vitest';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { faultsOf } from './faults-of.ts';

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
const get = (response: string, more = ''): string =>
  `${head}paths:\n  /a:\n    get:\n      ${more}\n      responses: { '200': { description: A, ${response} } }\n`;
const json = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;

/** Documents in which fuzzing found a fault, and their likes. */
const found: Readonly<Record<string, string>> = {
  'a header called constructor': get('headers: { constructor: { schema: { type: array } } }'),
  'a header called toString that must be there': get(
    'headers: { toString: { required: true, schema: { type: array } } }',
  ),
  'a header of a response with a blank in its name': get(
    'headers: { a b: { required: true, schema: { type: string } } }',
  ),
  'a header of a response without a name': get('headers: { "": { required: true, schema: { type: string } } }'),
  'a parameter with a blank in its name': get('', 'parameters: [{ name: a b, in: header, schema: { type: string } }]'),
  'a parameter with an umlaut in its name': get('', 'parameters: [{ name: größe, in: header, required: true }]'),
  'a $ref to itself': `${get(json("{ $ref: '#/components/schemas/A' }"))}components: { schemas: { A: { $ref: '#/components/schemas/A' } } }`,
  'two $refs to each other': `${get(json("{ items: { $ref: '#/components/schemas/A' } }"))}components: { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } }`,
  'a $ref to itself below a field': `${get(json("{ properties: { a: { oneOf: [{ $ref: '#/components/schemas/A' }] } } }"))}components: { schemas: { A: { $ref: '#/components/schemas/A', type: string } } }`,
  'a body of XML without a schema': get('content: { application/xml: {} }'),
  'a list of XML without a schema': `${head}paths:\n  /pets: { get: { responses: { '200': { description: A, content: { application/xml: {} } } } } }\n`,
  'an error of XML that may be anything': `${head}paths:\n  /pets:\n    delete: { parameters: [{ name: q, in: query, required: true }], responses: { default: { description: A, content: { application/xml: { schema: {} } } } } }\n`,
  'a text in XML': get("content: { text/xml: { schema: { type: string }, example: '' } }"),
  'a body of parts': get('content: { multipart/form-data: { schema: { type: object } } }'),
  'a default of parts, for errors too': `${head}paths:\n  /pets:\n    post: { requestBody: { content: {} }, responses: { default: { description: D, content: { multipart/form-data: {} } } } }\n    get: { responses: { default: { description: D, content: { multipart/mixed: {} } } } }\n`,
  'schemes that are elsewhere': `${get('')}components: { securitySchemes: { $ref: 'https://a.example/b' } }\n`,
  'a webhook that is none': `${get('')}webhooks: { a: 5, b: { $ref: '#/nowhere' } }\n`,
  'a callback that is none': get('', 'callbacks: { a: 5, b: { $ref: "#/nowhere" }, c: { "{$url}": 5 } }'),
  'a scheme that there is not': get('', 'security: [{ nowhere: [] }]'),
  'a scheme with the name of a prototype': get('', 'security: [{ __proto__: [] }]'),
  'a response that there is not': `${head}paths:\n  /a:\n    get: { responses: { '200': { $ref: '#/nowhere/at/all' } } }\n`,
  'a body of mixed parts': get('content: { multipart/mixed: { example: a } }'),
  'a record whose id may not be there': `${head}paths:\n  /pets: { patch: {}, get: { responses: { '200': { description: A, ${json('{ properties: { id: false, name: false } }')} } } } }\n`,
  'a redirect that no value can be': `${head}paths:\n  /pets: { patch: {}, get: { responses: { '302': { description: A, ${json('{ type: string, const: false }')} } } } }\n`,
  'a choice among nothing': `${head}paths:\n  /pets: { patch: {}, get: { responses: { '302': { description: A, ${json('{ enum: [], const: false }')} } } } }\n`,
  'a list that no value can be': `${head}paths:\n  /pets: { put: {}, get: { responses: { '201': { description: A, ${json('{ properties: {}, not: {} }')} } } } }\n`,
}; // prettier-ignore

test.each(Object.entries(found))('%s makes a fake that responds', async (_what, text) => {
  expect(await faultsOf(text)).toEqual([]);
});

test.each([
  ['servers that are none', `${get('')}servers: 5\n`],
  ['a response in another file', get('', '').replace("'200': {", "'200': { $ref: 'b.yaml#/c',")],
])('%s is an error with a line', (_what, text) => {
  expect(() => createMock(text)).toThrow(/\(line \d+\)/);
}); // prettier-ignore

const pets = `${head}paths:
  /pets:
    get: { responses: { '404': { description: No } } }
    post:
      requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
      responses: { '422': { description: No } }
  /pets/{id}:
    get: { responses: {} }
    patch: { requestBody: { content: { application/json: { schema: { type: object } } } } }
    delete: { responses: { '404': { description: No } } }
`;

test('what a document does not say of a success is done all the same, and marked', async () => {
  const mock = createMock(pets, { report: 'silent' });
  const ask = async (method: string, path: string, body?: object): Promise<[number, unknown, string[]]> => {
    const response = await mock.fetch(`https://a.example${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await response.text();
    const { notes = [] } = mock.account().journal.entries.at(-1) ?? {};
    return [response.status, text === '' ? undefined : JSON.parse(text), notes.map(({ rule }) => rule)];
  };
  const mark = ['undocumented-success'];
  const [status, made, notes] = await ask('POST', '/pets', { name: 'Tom' });
  expect([status, notes]).toEqual([201, mark]);
  const path = `/pets/${Reflect.get(Object(made), 'id')}`;
  expect(await ask('GET', '/pets')).toEqual([200, [made], mark]);
  expect(await ask('GET', path)).toEqual([200, made, mark]);
  expect((await ask('PATCH', path, { name: 'Ada' }))[1]).toMatchObject({ name: 'Ada' });
  expect(await ask('DELETE', path)).toEqual([204, undefined, mark]);
  expect((await ask('GET', path))[0]).toBe(404);
});

test('a mock that is strict minds a success that the document does not know, and stores nothing', async () => {
  const mock = createMock(pets, { report: 'silent', strict: ['undocumented-success'] });
  const sent = { method: 'POST', body: '{"name":"Tom"}', headers: { 'content-type': 'application/json' } };
  const response = await mock.fetch('https://a.example/pets', sent);
  expect(response.headers.get('x-contract-violation')).toBe('undocumented-success');
  expect(mock.account().collection('/pets').size).toBe(0);
});

test('a behaviour of the user is held to the document as ever', async () => {
  const behaviours = new Map([['get /pets', () => ({ status: 200, body: [] })]]);
  const mock = createMock(pets, { report: 'silent', behaviours });
  expect((await mock.fetch('https://a.example/pets')).status).toBe(500);
});
