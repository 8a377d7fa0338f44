import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Verdict } from '../../../contracts/contract/verdict.ts';
import { rowsOf, soaking } from '../../soak/soaking.ts';
import { contractFor, jsonContract, judgeGiven, judgeJson, judgeSent } from '../one-body.ts';
import { contractOf } from '../small-contract.ts';

/** More than a page of a list. */
const n = soaking ? 5000 : 1100;
const many = <T>(make: (index: number) => T, count = n): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const fields = (value: (index: number) => unknown, count = n): object =>
  Object.fromEntries(many((index) => [`field${index}`, value(index)], count));
const text = { type: 'string' };
const node = { $ref: '#/components/schemas/Node' };

/** The most bytes that a verdict has as JSON. */
const defaultMaxBytes = 1_000_000;

function expectBounded({ ok, violations, notes, omitted }: Verdict, broken: number): void {
  expect(ok).toBe(broken === 0);
  expect(violations.length + (omitted?.violations ?? 0)).toBe(broken);
  expect([violations.length <= 100, notes.length <= 100]).toEqual([true, true]);
  expect(JSON.stringify({ violations, notes }).length).toBeLessThan(defaultMaxBytes);
}

test.each<[kind: string, schema: object, value: unknown, broken: number]>(
  rowsOf(
    [
      ['wrong items', { type: 'array', items: text }, many(() => 1), n],
      ['objects that lack fields', { items: { type: 'object', required: ['a', 'b'] } }, many(() => ({})), 2 * n],
      ['nested lists', { items: { items: { items: text } } }, [many(() => [1])], n],
      ['lists behind a reference', { items: node }, many(() => ({ next: { next: 1 } })), n],
      ['forbidden fields', { additionalProperties: false }, fields(() => 1), n],
      ['fields of another type', { additionalProperties: text }, fields(() => 1), n],
      ['names', { propertyNames: { maxLength: 3 } }, fields(() => 1), 2 * n],
      ['fields by pattern', { patternProperties: { '^field': text } }, fields(() => 1), n],
      ['unevaluated fields', { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, fields(() => 1), n],
      ['unevaluated items', { prefixItems: [{}], unevaluatedItems: false }, many(() => 1), 1],
      ['dependent schemas', { dependentSchemas: { field0: { additionalProperties: text } } }, fields(() => 1), n],
      ['branches', { items: { oneOf: [text, { type: 'boolean' }] } }, many(() => 1), 3 * n],
      ['a discriminator', { items: { oneOf: [node], discriminator: { propertyName: 'kind' } } }, many(() => 1), 2 * n],
      ['unique objects', { uniqueItems: true }, [...many((a) => ({ a, b: [a] }))], 0],
      ['equal objects', { uniqueItems: true }, [...many((a) => ({ a, b: [a] })), { b: [3], a: 3 }], 1],
      ['a long text', { maxLength: 3, pattern: '^a', format: 'email' }, '𝒳'.repeat(100_000), 3],
      ['a long name', { additionalProperties: { items: text } }, { ['long/~'.repeat(10_000)]: many(() => 1) }, n],
      ['long names within each other', { additionalProperties: node }, { ['a'.repeat(9999)]: { next: 1 } }, 1],
    ],
    3,
  ),
)('a verdict on very many is short, and counts exactly: %s', async (_kind, schema, value, broken) => {
  const contract = jsonContract(schema, { Node: { type: 'object', properties: { next: node } } });
  expectBounded(await judgeJson(contract, 'request', value), broken);
  expectBounded(await judgeJson(contract, 'response', value), broken);
});

test('what branches lead to is judged once, however deep: not twice as often with each level', async () => {
  const branch = (op: string): object => ({
    type: 'object',
    required: ['op', 'left'],
    properties: { op: { const: op }, left: node },
  });
  const contract = jsonContract(node, { Node: { oneOf: [text, branch('and'), branch('or')] } });
  const nested = (leaf: unknown): unknown => many((at) => at, 90).reduce((left) => ({ op: 'or', left }), leaf);
  expect((await judgeJson(contract, 'request', nested('x'))).ok).toBe(true);
  const { ok, violations } = await judgeJson(contract, 'request', nested(1));
  expect([ok, violations.length]).toEqual([false, 100]);
});

test.each<[way: 'sent' | 'given', path: string, method: string, body: unknown, violations: number, notes: number]>([
  ['sent', '/v1/integrations', 'POST', { name: 'x', install: many(() => 1) }, n, 0],
  ['sent', '/v1/integrations', 'POST', { name: 'x', ...fields(() => 1) }, 0, n],
  ['sent', '/v1/integrations', 'POST', { name: 'x', installSteps: many(() => ({ name: 1 })) }, n, 0],
  // Its `Link` header is missing as well.
  ['given', '/v1/integrations', 'GET', many(() => 1), n + 1, 0],
])('the built-in contract bounds what is %s at %s', async (way, path, method, body, broken, noted) => {
  const contract = integratorContract();
  const headers = { 'content-type': 'application/json', authorization: 'Bearer t' };
  const json = JSON.stringify(body);
  const init = way === 'sent' ? { method, headers, body: json } : { method, headers };
  const request = new Request(`https://api.integrator.io${path}`, init);
  const verdict =
    way === 'sent'
      ? await contract.checkRequest(request)
      : await contract.checkResponse(request, new Response(json, { headers }));
  expectBounded(verdict, broken);
  expect(verdict.notes.length + (verdict.omitted?.notes ?? 0)).toBe(noted);
});

test('what is read-only counts for nothing, and pushes nothing out that counts', async () => {
  const item = { properties: { id: { type: 'integer', readOnly: true }, name: text } };
  const contract = jsonContract({ items: item });
  const ids = many(() => ({ id: 'x' }));
  expectBounded(await judgeJson(contract, 'request', ids), 0);
  const { violations } = await judgeJson(contract, 'request', [...ids, { name: 1 }]);
  expect(violations.map(({ pointer }) => pointer)).toEqual([`/${n}/name`]);
});

test('the first violation of each rule is listed, however many there are of another', async () => {
  const parameter = { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'integer' } } };
  const requestBody = { content: { 'application/json': { schema: text } } };
  const contract = contractOf({ operationId: 'find', parameters: [parameter], requestBody }, { method: 'post' });
  const url = `https://things.example/thing?${many(() => 'ids=x').join('&')}`;
  const headers = { 'content-type': 'application/json' };
  const { violations, omitted } = await contract.checkRequest(new Request(url, { method: 'POST', headers, body: '1' }));
  expect(violations.at(-1)?.rule).toBe('request-body');
  expect([violations.length, omitted?.violations]).toEqual([100, n + 1 - 100]);
});

test('`maxListed` lists more, or fewer', async () => {
  const contract = jsonContract({ items: text });
  const headers = { 'content-type': 'application/json' };
  const request = new Request('https://things.example/thing', { method: 'POST', headers, body: '[1,2,3]' });
  const listed = async (maxListed: number): Promise<number> =>
    (await contract.checkRequest(request, { maxListed })).violations.length;
  expect([await listed(1), await listed(2), await listed(1000)]).toEqual([1, 2, 3]);
});

const form: Contract = contractFor({
  'application/x-www-form-urlencoded': {
    schema: { type: 'object', properties: { a: { type: 'array', items: { type: 'integer' } } } },
  },
  'multipart/form-data': {
    schema: { type: 'object', properties: { a: { type: 'array', items: { type: 'integer' } } } },
  },
});

test.each<[kind: string, body: string, type: string, broken: number]>([
  ['a form', many(() => 'a=x').join('&'), 'application/x-www-form-urlencoded', n],
  ['a form of nested names', many((at) => `a[${at}]=x`).join('&'), 'application/x-www-form-urlencoded', n],
  ['a form of other names', many((at) => `b${at}=x`).join('&'), 'application/x-www-form-urlencoded', 0],
  [
    'parts',
    `${many(() => '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nx').join('\r\n')}\r\n--x--`,
    'multipart/form-data; boundary=x',
    n,
  ],
])('%s of very many fields is judged, and bounded', async (_kind, body, type, broken) => {
  expectBounded(await judgeSent(form, body, type), broken);
});

test('very many parameters, cookies and headers are judged, and bounded', async () => {
  const contract = contractOf({
    operationId: 'find',
    parameters: [{ name: 'c', in: 'cookie', schema: { type: 'integer' } }],
  });
  const cookie = many((at) => `c${at}=x`).join('; ');
  const headers = { cookie, ...fields(() => 'x', 1000) } as Record<string, string>;
  const url = new URL(`https://things.example/thing?${many((at) => `limti${at}=1`).join('&')}`);
  const verdict = await contract.checkRequest({ method: 'GET', url, headers: new Headers(headers), body: undefined });
  expectBounded(verdict, 0);
  expect(verdict.notes.length + (verdict.omitted?.notes ?? 0)).toBe(n);
});

test('a long value, a long name and a long path are cut in a finding', async () => {
  const contract = jsonContract({ properties: { a: { const: 1 } }, additionalProperties: false });
  const long = 'x'.repeat(100_000);
  const verdict = await judgeGiven(contract, JSON.stringify({ a: long, [long]: 1 }), 'application/json');
  for (const finding of [...verdict.violations, ...verdict.notes]) {
    const lengths = Object.values(finding).map((part) => String(part).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
    expect(finding.message).toMatch(/…/);
  }
  expect(verdict.violations.length).toBe(2);
});
