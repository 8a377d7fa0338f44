import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createCoverage } from '../../../../contracts/coverage/create-coverage.ts';
import { planCoverage } from '../../../../contracts/coverage/plan/coverage-plan.ts';

const refer = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const fields = (names: readonly string[], more: object = {}): object => ({
  type: 'object',
  properties: { ...Object.fromEntries(names.map((name) => [name, refer(name)])), ...more },
});

/** The names of the fields of `GET /a`, of schemas by their names; the response is `A`. */
function namesOf(schemas: Readonly<Record<string, object>>): readonly string[] {
  const responses = { 200: { description: 'A', content: { 'application/json': { schema: refer('A') } } } };
  const contract = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'A', version: '1' },
      paths: { '/a': { get: { operationId: 'a', responses } } },
      components: { schemas },
    }),
  );
  expect(createCoverage(contract).report().shares['response-field'].of).toBeGreaterThan(0);
  return (
    planCoverage(contract)
      .get('a')
      ?.responseFields.map(({ name }) => name) ?? []
  );
}

test('schemas that all refer to each other are looked into as far as 1,000 fields, those nearest to the root first', () => {
  const all = ['A', ...Array.from({ length: 13 }, (_, index) => `B${index}`)];
  const names = namesOf(Object.fromEntries(all.map((one) => [one, fields(all.filter((other) => other !== one))])));
  expect(names.length).toBeGreaterThanOrEqual(1000);
  expect(names.length).toBeLessThan(1020);
  expect(new Set(names).size).toBe(names.length);
  const depths = names.map((name) => name.split('/').length - 1);
  expect(depths.filter((depth) => depth === 1)).toHaveLength(13);
  expect(Math.max(...depths)).toBe(3);
});

test('a chain of schemas is followed to its end, and all of one schema is counted', () => {
  const link = (index: number): [string, object] => [index === 0 ? 'A' : `B${index}`, fields([`B${index + 1}`])];
  const chain = Object.fromEntries(Array.from({ length: 300 }, (_, index) => link(index)));
  expect(namesOf({ ...chain, B300: {} })).toHaveLength(300);
  const wide = Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`f${index}`, {}]));
  expect(namesOf({ A: fields([], wide) })).toHaveLength(1200);
});

test('fields stand in the order in which a reader meets them, each before what is in it', () => {
  const list = { type: 'array', items: fields(['C'], { c: {} }) };
  const schemas = { A: fields(['B'], { list, 'a/b~': {} }), B: fields(['A'], { b: {} }), C: {} };
  expect(namesOf(schemas)).toEqual(
    ['/B', '/B/A', '/B/b', '/list', '/list/*/C', '/list/*/c', '/a~1b~0'].map((name) => `200 ${name}`),
  );
});
