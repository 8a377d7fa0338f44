import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { fittingMasking } from '../../../../mocks/engine/secrets/fitting-mask.ts';
import { judgeAny } from '../../../contracts/check/any-api/judge-any.ts';
import { soakRows } from '../../../soak/soaking.ts';
import { ask, made, openWorkshop } from '../workshop.ts';

/** A document of accounts that have one secret. */
function accountsWith(secret: object, isRequired: boolean): string {
  const schema = {
    type: 'object',
    required: ['id', 'name', ...(isRequired ? ['secret'] : [])],
    properties: {
      id: { type: 'string', readOnly: true },
      name: { type: 'string', minLength: 1 },
      secret: { ...secret, 'x-secret': true },
    },
  };
  const content = { 'application/json': { schema } };
  const one = { description: 'One', content };
  const error = { description: 'Wrong', content: { 'application/json': { schema: { type: 'object' } } } };
  const requestBody = { required: true, content };
  const list = { 'application/json': { schema: { type: 'array', items: schema } } };
  const wrong = { 400: error, 404: error, 415: error, 422: error };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Accounts', version: '1' },
    servers: [{ url: 'https://workshop.example/v1' }],
    paths: {
      '/accounts': {
        get: { operationId: 'listAccounts', responses: { 200: { description: 'All', content: list } } },
        post: { operationId: 'createAccount', requestBody, responses: { 201: one, ...wrong } },
      },
      '/accounts/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'getAccount', responses: { 200: one, ...wrong } },
        put: { operationId: 'replaceAccount', requestBody, responses: { 200: one, ...wrong } },
        patch: {
          operationId: 'patchAccount',
          requestBody: { content: { 'application/json-patch+json': { schema: { type: 'array', items: {} } } } },
          responses: { 200: one, 409: error, ...wrong },
        },
        delete: { operationId: 'deleteAccount', responses: { 204: { description: 'Gone' }, ...wrong } },
      },
    },
  });
}

const config = { type: 'object', properties: { host: { type: 'string' }, port: { type: 'integer' } } };
const cases: readonly (readonly [what: string, schema: object, secret: unknown, shown: unknown])[] = [
  ['a text', { type: 'string' }, 'hunter22', '******'],
  ['a long text', { type: 'string', minLength: 8 }, 'hunter2222', '********'],
  ['a short text', { type: 'string', maxLength: 4 }, '4711', '****'],
  ['hexadecimal digits', { type: 'string', pattern: '^[0-9a-f]{24}$', minLength: 24 }, 'a'.repeat(24), '0'.repeat(24)],
  [
    'a uuid',
    { type: 'string', format: 'uuid' },
    'e2371299-b0e0-46d3-b1f1-c8439929bee6',
    '00000000-0000-0000-0000-000000000000',
  ],
  ['one of few', { type: 'string', enum: ['red', 'blue'] }, 'red', undefined],
  ['a number', { type: 'integer' }, 4711, undefined],
  ['true or false', { type: 'boolean' }, true, undefined],
  ['an object with numbers', config, { host: 'db.example', port: 5432 }, { host: '******' }],
  ['a list of texts', { type: 'array', items: { type: 'string', minLength: 1 } }, ['one', 'two'], ['******', '******']],
];

test.each(cases)(
  'a secret that is %s is shown as its schema allows, and kept when that is sent back',
  async (_what, schema, secret, shown) => {
    const mock = openWorkshop({}, accountsWith(schema, false));
    const stored = (id: string): unknown => mock.account().collection('/accounts').get(id)?.['secret'];
    const [status, body] = await ask(mock, 'POST', '/accounts', { name: 'Ada', secret });
    const { id } = Object(body);
    expect([status, Object(body).secret, stored(id)]).toEqual([201, shown, secret]);
    const [read, record] = await ask(mock, 'GET', `/accounts/${id}`);
    expect([read, Object(record).secret]).toEqual([200, shown]);
    const [replaced] = await ask(mock, 'PUT', `/accounts/${id}`, { ...Object(record), name: 'Ada L.' });
    expect([replaced, stored(id)]).toEqual([200, secret]);
  },
);

test('what a patch sees of a secret is what is shown of it', async () => {
  const mock = openWorkshop({}, accountsWith({ type: 'string', minLength: 8 }, true));
  const id = await made(mock, '/accounts', { name: 'Ada', secret: 'hunter2222' });
  const seen = (value: string): object[] => [{ op: 'test', path: '/secret', value }];
  const type = 'application/json-patch+json';
  expect((await ask(mock, 'PATCH', `/accounts/${id}`, seen('********'), type))[0]).toBe(200);
  expect((await ask(mock, 'PATCH', `/accounts/${id}`, seen('hunter2222'), type))[0]).toBe(409);
});

test.each(soakRows(cases))(
  'the kit finds nothing wrong where a secret is %s, and finds it where it is shown',
  async (_what, schema, secret) => {
    const contract = createContract(accountsWith(schema, false));
    const options = { phases: ['stateful'], runs: 1 } as const;
    const mock = openWorkshop({}, contract);
    expect((await judgeAny(contract, mock.fetch, options)).failures).toEqual([]);
    const plain = openWorkshop({}, accountsWith(schema, false).replaceAll('"x-secret":true', '"description":"."'));
    const { failures } = await judgeAny(contract, plain.fetch, options);
    expect([secret, failures.map(({ rule }) => rule)]).toEqual([secret, expect.arrayContaining(['secret secret'])]);
  },
);

test('a contract that is compiled beforehand has no check of a single field: the mask has the length that is wanted', () => {
  const document = createContract(accountsWith({ type: 'string', minLength: 8 }, true)).document;
  const pointer = '#/paths/~1accounts/post/requestBody/content/application~1json/schema/properties/secret';
  const checkValue = (): never => {
    throw new Error('Failed to judge a value: there is no compiled schema.');
  };
  const masking = fittingMasking({ document, checkValue });
  expect(masking({ path: ['secret'], pointer }, 'hunter2222')).toBe('********');
});

test.each<[schema: object, secret: unknown, masked: unknown]>([
  [{ type: 'string' }, 'hunter2', '******'],
  [{ type: ['string', 'null'], description: 'A key' }, 'hunter2', '******'],
  [{ type: 'array', items: { type: 'string' } }, ['hunter2', 'b'], ['******', '******']],
  [{ type: 'object', properties: { a: { type: 'string' } } }, { a: 'hunter2' }, { a: '******' }],
  [{ type: 'object', additionalProperties: { type: 'string' } }, { a: 'hunter2' }, { a: '******' }],
])('what %j lets through takes any text, and needs no check', (schema, secret, masked) => {
  const document = createContract(accountsWith(schema, true)).document;
  const pointer = '#/paths/~1accounts/post/requestBody/content/application~1json/schema/properties/secret';
  let checks = 0;
  const checkValue = (): never[] => {
    checks += 1;
    return [];
  };
  expect(fittingMasking({ document, checkValue })({ path: ['secret'], pointer }, secret)).toEqual(masked);
  expect(checks).toBe(0);
});
