import { expect, test } from 'vitest';
import { inShort, jsonContract, judgeJson } from '../../one-body.ts';

const secret = { type: 'string', writeOnly: true };
const user = {
  type: 'object',
  required: ['id', 'pw'],
  properties: { id: { type: 'string', readOnly: true }, pw: secret },
};
const schemas = {
  User: user,
  Secret: secret,
  Base: { type: 'object', properties: { pw: { $ref: '#/components/schemas/Secret' } } },
  Node: {
    type: 'object',
    required: ['pw'],
    properties: { pw: secret, next: { $ref: '#/components/schemas/Node' }, n: { type: 'integer' } },
  },
};
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

test.each<[kind: string, schema: object, good: unknown, leak: unknown, at: string]>([
  ['at the top', ref('User'), { id: '1' }, { id: '1', pw: 'a' }, '/pw'],
  ['in a list', { type: 'array', items: ref('User') }, [{ id: '1' }], [{ id: '1', pw: 'a' }], '/0/pw'],
  ['in a map', { additionalProperties: ref('User') }, { a: { id: '1' } }, { a: { id: '1', pw: '' } }, '/a/pw'],
  ['required beside allOf', { allOf: [ref('Base'), { required: ['pw'] }] }, {}, { pw: 'a' }, '/pw'],
  ['in anyOf', { anyOf: [{ type: 'null' }, ref('User')] }, { id: '1' }, { id: '1', pw: 'a' }, '/pw'],
  [
    'required by one of two',
    { ...ref('Base'), oneOf: [{ required: ['pw'] }, { required: ['token'] }], properties: { token: secret } },
    {},
    { pw: 'a' },
    '/pw',
  ],
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
  ['in a conditional', { if: { required: ['id'] }, then: ref('User') }, { id: '1' }, { id: '1', pw: 'a' }, '/pw'],
  [
    'required because of another',
    { properties: { pw: secret, a: {} }, dependentRequired: { a: ['pw'] } },
    { a: 1 },
    { pw: 'a' },
    '/pw',
  ],
  ['by pattern', { patternProperties: { '^pw': secret } }, { id: '1' }, { pw2: 'a' }, '/pw2'],
  [
    'of any other name',
    { properties: { id: {} }, additionalProperties: secret },
    { id: '1' },
    { other: 'a' },
    '/other',
  ],
  ['in a ring', ref('Node'), { next: { next: { n: 1 } } }, { next: { next: { pw: 'a' } } }, '/next/next/pw'],
  [
    'beside additionalProperties: false',
    { ...user, additionalProperties: false },
    { id: '1' },
    { id: '1', pw: 'a' },
    '/pw',
  ],
  ['nullable by a branch', { properties: { pw: { oneOf: [secret, { type: 'integer' }] } } }, {}, { pw: 'a' }, '/pw'],
])('a write-only field need not come back, and must not: %s', async (_kind, schema, good, leak, at) => {
  const contract = jsonContract(schema, schemas);
  expect(inShort(await judgeJson(contract, 'response', good))[0]).toEqual([]);
  const { ok, violations } = await judgeJson(contract, 'response', leak);
  expect(ok).toBe(false);
  const reported = violations.filter(({ keyword }) => keyword === 'writeOnly');
  expect(reported.map(({ pointer }) => pointer)).toEqual([at]);
  expect(reported[0]?.message).toMatch(/is write-only and must not come back/);
  expect(JSON.stringify(violations)).not.toContain('"a"');
});

test('what else is wrong with a response is still reported', async () => {
  const contract = jsonContract(ref('User'), schemas);
  expect(inShort(await judgeJson(contract, 'response', {}))[0]).toEqual(['/id required']);
  const nested = jsonContract(ref('Node'), schemas);
  expect(inShort(await judgeJson(nested, 'response', { next: { n: 'x' } }))[0]).toEqual(['/next/n type']);
});

test('a write-only field is required of a request, and judged', async () => {
  const contract = jsonContract(ref('User'), schemas);
  expect(inShort(await judgeJson(contract, 'request', {}))[0]).toEqual(['/pw required']);
  expect(inShort(await judgeJson(contract, 'request', { pw: 1 }))[0]).toEqual(['/pw type']);
  expect((await judgeJson(contract, 'request', { pw: 'a' })).ok).toBe(true);
});

test.each<[kind: string, schema: object, value: unknown]>([
  ['at the top', ref('User'), { pw: 'a' }],
  ['in a list', { type: 'array', items: ref('User') }, [{ pw: 'a' }]],
  ['in one of several', { oneOf: [{ type: 'array' }, { allOf: [ref('User')] }] }, { pw: 'a' }],
  ['below another', { properties: { user: { anyOf: [ref('User'), { type: 'null' }] } } }, { user: { pw: 'a' } }],
])('a read-only field is not demanded of a request: %s', async (_kind, schema, value) => {
  const contract = jsonContract(schema, schemas);
  expect(inShort(await judgeJson(contract, 'request', value))[0]).toEqual([]);
  expect((await judgeJson(contract, 'response', value)).ok).toBe(false);
});

test('a value that travels neither way is judged by every word', () => {
  const contract = jsonContract(ref('User'), schemas);
  const check = (value: unknown, way?: 'request' | 'response'): string[] =>
    contract.checkValue('#/components/schemas/User', value, way).map(({ pointer }) => pointer);
  expect(check({})).toEqual(['/id', '/pw']);
  expect(check({}, 'request')).toEqual(['/pw']);
  expect(check({}, 'response')).toEqual(['/id']);
  expect(check({ id: '1', pw: 'a' })).toEqual([]);
});
