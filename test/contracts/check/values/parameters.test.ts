import { expect, test } from 'vitest';
import { parameterPairs, parameterText } from '../../../../contracts/check/values/parameter-text.ts';
import { completeDraft, hasRequiredQuery, madeUpPath } from '../../../../contracts/check/values/required-parameters.ts';
import { contractOf } from '../../small-contract.ts';

function onlyOperation(parameters: readonly object[], path = '/thing') {
  const contract = contractOf({ parameters }, { path });
  const [operation] = contract.operations;
  if (operation === undefined) throw new Error('The document has an operation.');
  return { contract, operation };
}

function parameterOf(parameter: object) {
  const [one] = onlyOperation([{ name: 'p', ...parameter }], '/thing/{p}').operation.parameters;
  if (one === undefined) throw new Error('The operation has a parameter.');
  return one;
}

const list = ['a', 'b'];
const object = { r: 1, g: 2 };
const content = { content: { 'application/json': { schema: {} } } };

test.each<[parameter: object, value: unknown, pairs: readonly (readonly string[])[]]>([
  [{}, 'a', [['p', 'a']]],
  [{}, list, list.map((one) => ['p', one])],
  [{ explode: false }, list, [['p', 'a,b']]],
  [{ style: 'spaceDelimited', explode: false }, list, [['p', 'a b']]],
  [{ style: 'pipeDelimited', explode: false }, list, [['p', 'a|b']]],
  [
    {},
    object,
    [
      ['r', '1'],
      ['g', '2'],
    ],
  ],
  [{ explode: false }, object, [['p', 'r,1,g,2']]],
  [
    { style: 'deepObject' },
    object,
    [
      ['p[r]', '1'],
      ['p[g]', '2'],
    ],
  ],
  [content, object, [['p', '{"r":1,"g":2}']]],
])('a parameter of a query, %j, writes %j as %j', (more, value, pairs) => {
  expect(parameterPairs(parameterOf({ in: 'query', schema: {}, ...more }), value)).toEqual(pairs);
});

test.each<[parameter: object, value: unknown, text: string]>([
  [{}, 'a', 'a'],
  [{}, list, 'a,b'],
  [{}, object, 'r,1,g,2'],
  [{ explode: true }, object, 'r=1,g=2'],
  [{ style: 'label' }, list, '.a,b'],
  [{ style: 'label', explode: true }, list, '.a.b'],
  [{ style: 'label', explode: true }, object, '.r=1.g=2'],
  [{ style: 'matrix' }, 'a', ';p=a'],
  [{ style: 'matrix' }, list, ';p=a,b'],
  [{ style: 'matrix', explode: true }, list, ';p=a;p=b'],
  [{ style: 'matrix' }, object, ';p=r,1,g,2'],
  [{ style: 'matrix', explode: true }, object, ';r=1;g=2'],
  [content, object, '{"r":1,"g":2}'],
])('a parameter of a path, %j, writes %j as %s', (more, value, text) => {
  expect(parameterText(parameterOf({ in: 'path', required: true, schema: {}, ...more }), value)).toBe(text);
});

const text = { type: 'string', enum: ['x y'] };
const required = (place: string, name: string, more: object = {}) => ({
  in: place,
  name,
  required: true,
  schema: text,
  ...more,
});

test('a request has all that is required, each in its place, and nothing else', () => {
  const { contract, operation } = onlyOperation(
    [
      required('path', 'id'),
      required('query', 'q'),
      required('query', 'left', { required: false }),
      required('header', 'X-Tenant'),
      required('header', 'X-Left', { required: false }),
      required('cookie', 'c'),
      required('cookie', 'd&'),
      required('header', 'If-Match'),
      required('header', 'X-If-Match'),
      required('query', 'any', { schema: { type: 'string', minLength: 2, maxLength: 1 } }),
      required('query', 'raw', { schema: undefined, content: { 'text/plain': {} } }),
    ],
    '/thing/{id}',
  );
  expect(completeDraft(contract, { operation })).toEqual({
    operation,
    query: [
      ['q', 'x y'],
      ['any', 'text'],
      ['raw', 'text'],
    ],
    headers: { 'x-tenant': 'x y', 'if-match': '*', 'x-if-match': 'x y', cookie: 'c=x%20y; d%26=x%20y' },
  });
  expect(madeUpPath(contract, operation)).toEqual({ id: 'x y' });
  expect(hasRequiredQuery(operation)).toBe(true);
});

test('what a request has already stays as it is', () => {
  const deep = { style: 'deepObject', schema: { type: 'object', properties: { a: text } } };
  const { contract, operation } = onlyOperation([
    required('query', 'q'),
    required('query', 'f', deep),
    required('header', 'If-Match'),
  ]);
  const query = [
    ['q', 'mine'],
    ['f[b]', 'mine'],
  ] as const;
  const headers = { 'if-match': '"1"' };
  expect(completeDraft(contract, { operation, query, headers })).toEqual({ operation, query, headers });
});

test('a request of which nothing is required is left alone', () => {
  const { contract, operation } = onlyOperation([required('query', 'q', { required: false })]);
  const draft = { operation };
  expect(completeDraft(contract, draft)).toBe(draft);
  expect(hasRequiredQuery(operation)).toBe(false);
});

test('what a path or a header requires is nothing of the query', () => {
  const { operation } = onlyOperation([required('path', 'id'), required('header', 'X-Tenant')], '/thing/{id}');
  expect(hasRequiredQuery(operation)).toBe(false);
});

test.each<[name: string, schema: object]>([
  ['Idempotency-Key', { type: 'string', format: 'uuid' }],
  ['Idempotency-Key', { type: 'string' }],
  ['X-Request-Id', { type: 'string', pattern: '^[0-9a-f]{32}$' }],
  ['X-Correlation-ID', { type: 'string', minLength: 8, maxLength: 8 }],
  ['X-Nonce', { type: 'integer', minimum: 100000 }],
])('each request has a %s of its own that %j lets through', (name, schema) => {
  const { contract, operation } = onlyOperation([required('header', name, { schema })]);
  const [pointer = ''] = operation.parameters.map((one) => one.schema);
  const key = name.toLowerCase();
  const values = Array.from({ length: 12 }, () => completeDraft(contract, { operation }).headers?.[key] ?? '');
  expect(new Set(values).size).toBe(12);
  const read = (value: string): unknown => (key === 'x-nonce' ? Number(value) : value);
  expect(values.flatMap((value) => contract.checkValue(pointer, read(value)))).toEqual([]);
  const mine = { operation, headers: { [key]: 'mine' } };
  expect(completeDraft(contract, mine)).toEqual({ ...mine, query: [] });
});
