import { expect, test } from 'vitest';
import { integratorContract } from '../../contracts/builtin.ts';
import { jsonContract, judgeJson } from '../contracts/one-body.ts';

/**
 * How many times as long a run takes with twice the input: the mean of three doublings, since a heap grows in steps.
 *
 * They run turn by turn, so that whatever else the machine does befalls both.
 */
async function growthOf(small: () => Promise<unknown>, large: () => Promise<unknown>): Promise<number> {
  let [least, other] = [Infinity, Infinity];
  const mean = (): number => Math.cbrt(other / least);
  for (let turn = 0; turn < 30 && (turn < 5 || mean() >= 3); turn++) {
    least = Math.min(least, await timeOf(small));
    other = Math.min(other, await timeOf(large));
  }
  return mean();
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

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
    const [one, eight] = [value(count / 4), value(2 * count)];
    const growth = await growthOf(
      () => judgeJson(contract, way, one),
      () => judgeJson(contract, way, eight),
    );
    expect(growth).toBeLessThan(3);
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
