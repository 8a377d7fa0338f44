import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { growthOf } from '../../soak/growth.ts';
import { jsonContract, judgeJson } from '../one-body.ts';

const text = { type: 'string' };
const node = { $ref: '#/components/schemas/Node' };
const many = (count: number, make: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, index) => make(index));
const fields = (count: number): object => Object.fromEntries(many(count, (at) => [`field${at}`, 1]) as [string, 1][]);

test.each<[kind: string, schema: object, value: (count: number) => unknown, count: number]>([
  ['wrong items', { items: text }, (count) => many(count, () => 1), 200_000],
  [
    'objects that lack fields',
    { items: { type: 'object', required: ['a', 'b'] } },
    (count) => many(count, () => ({})),
    100_000,
  ],
  ['items behind a reference', { items: node }, (count) => many(count, () => ({ next: 1 })), 40_000],
  ['unique objects', { uniqueItems: true }, (count) => many(count, (a) => ({ a })), 30_000],
  ['unknown fields', { properties: { field: {} }, additionalProperties: false }, fields, 25_000],
  ['branches', { items: { anyOf: [text, node] } }, (count) => many(count, () => 1), 100_000],
  [
    'a long name',
    { additionalProperties: { items: node } },
    (count) => ({ ['a'.repeat(count)]: many(count, () => 1) }),
    50_000,
  ],
])('twice the body is at most three times the work: %s', async (_kind, schema, value, count) => {
  const contract = jsonContract(schema, { Node: { type: 'object', properties: { next: node } } });
  for (const way of ['request', 'response'] as const) {
    const judge = (size: number) => {
      const body = value(size);
      return () => judgeJson(contract, way, body);
    };
    expect(await growthOf(judge(count / 4), judge(2 * count))).toBeLessThan(3);
  }
});

test('twice the body is at most three times the work: the built-in contract', async () => {
  const contract = integratorContract();
  const judge = (count: number): (() => Promise<unknown>) => {
    const body = JSON.stringify({ name: 'x', install: many(count, () => 1) });
    const headers = { 'content-type': 'application/json', authorization: 'Bearer t' };
    const url = new URL('https://api.integrator.io/v1/integrations');
    return () => contract.checkRequest({ method: 'POST', url, headers: new Headers(headers), body });
  };
  expect(await growthOf(judge(25_000), judge(200_000))).toBeLessThan(3);
});
