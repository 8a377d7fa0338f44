import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { soakTest } from '../../soak/soaking.ts';
import { inShort, jsonContract, judgeGiven, judgeJson, judgeSent } from '../one-body.ts';

const nested = (open: string, middle: string, close: string, times = 100_000): string =>
  open.repeat(times) + middle + close.repeat(times);
/** A list in a list, so many times. */
const listsIn = (depth: number): unknown => JSON.parse(nested('[', '1', ']', depth));
const list = { type: 'array', items: { $ref: '#/components/schemas/List' } };
const map = { type: 'object', additionalProperties: { $ref: '#/components/schemas/Map' } };

test.each<[kind: string, schema: object, body: string, broken: readonly string[]]>([
  ['lists, of which the schema says nothing', { type: 'array' }, nested('[', '', ']'), [' malformed-body']],
  ['lists, of a recursive schema', { $ref: '#/components/schemas/List' }, nested('[', '', ']'), [' malformed-body']],
  [
    'objects, of a recursive schema',
    { $ref: '#/components/schemas/Map' },
    nested('{"a":', '{}', '}'),
    [' malformed-body'],
  ],
  [
    'lists that must be unique',
    { uniqueItems: true },
    `[${nested('[', '', ']')},${nested('[', '', ']')}]`,
    [' malformed-body'],
  ],
])('100,000 nested values end in a verdict: %s', async (_kind, schema, body, broken) => {
  const verdict = await judgeGiven(jsonContract(schema, { List: list, Map: map }), body, 'application/json');
  expect(inShort(verdict)[0]).toEqual(broken);
});

test.each<[where: string, schema: object, isGood: boolean]>([
  ['enum', { enum: [1, listsIn(100)] }, true],
  ['enum, of two', { enum: [[listsIn(100), listsIn(100)]] }, false],
  ['const', { const: listsIn(100) }, false],
  ['default', { default: listsIn(100), examples: [listsIn(100)] }, true],
  ['objects and lists by turns', { enum: [1, { a: [{ a: [listsIn(80)] }] }] }, true],
])(
  'a value of 100 lists within each other, in a schema that others lead to, is read once: %s',
  async (_where, schema, isGood) => {
    const leading = {
      type: 'array',
      items: { nullable: true, ...schema },
      contains: { $ref: '#/components/schemas/Deep' },
    };
    const verdict = await judgeGiven(jsonContract(leading, { Deep: schema }), '[1]', 'application/json');
    expect(verdict.ok).toBe(isGood);
  },
);

soakTest('a schema of 400 allOf within each other judges', async () => {
  let schema: object = { type: 'object', required: ['x'] };
  for (let index = 0; index < 400; index++) schema = { allOf: [schema] };
  const contract = jsonContract(schema);
  expect(inShort(await judgeJson(contract, 'request', {}))[0]).toEqual(['/x required']);
  expect((await judgeJson(contract, 'request', { x: 1 })).ok).toBe(true);
});

test('a row of 300 references judges, or says that it did not', async () => {
  const schemas: Record<string, object> = { S300: { type: 'object', required: ['x'] } };
  for (let index = 0; index < 300; index++) {
    schemas[`S${index}`] = { minProperties: 1, allOf: [{ $ref: `#/components/schemas/S${index + 1}` }] };
  }
  const { ok, notes } = await judgeJson(jsonContract({ $ref: '#/components/schemas/S0' }, schemas), 'request', {
    y: 1,
  });
  expect(ok ? notes.map(({ rule }) => rule) : ['not-judged']).toContain('not-judged');
});

test('a schema of 500 fields judges each', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `field${index}`);
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'integer' }]));
  const contract = jsonContract({ type: 'object', properties, required: names, additionalProperties: false });
  const value = Object.fromEntries(names.map((name) => [name, 1]));
  expect((await judgeJson(contract, 'request', value)).ok).toBe(true);
  const broken = inShort(await judgeJson(contract, 'request', { ...value, field499: 'x', other: 1 }))[0];
  expect([...broken].sort()).toEqual(['/field499 type', '/other additionalProperties']);
});

test('schemas that lead to each other judge at any depth', async () => {
  const schemas = {
    A: { type: 'object', required: ['b'], properties: { b: { $ref: '#/components/schemas/B' } } },
    B: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' }, n: { type: 'integer' } } },
  };
  const contract = jsonContract({ $ref: '#/components/schemas/A' }, schemas);
  expect(inShort(await judgeJson(contract, 'request', { b: { a: { b: { a: {} } } } }))[0]).toEqual([
    '/b/a/b/a/b required',
  ]);
});

test.each<[kind: string, schemas: object, good: unknown, bad: unknown]>([
  [
    'allOf',
    {
      A: { allOf: [{ $ref: '#/components/schemas/B' }], required: ['x'] },
      B: { allOf: [{ $ref: '#/components/schemas/A' }], required: ['y'] },
    },
    { x: 1, y: 1 },
    { x: 1 },
  ],
  ['anyOf', { A: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'string' }] } }, 'a', 1],
  ['oneOf', { A: { oneOf: [{ type: 'string' }, { allOf: [{ $ref: '#/components/schemas/A' }] }] } }, 'a', 1],
])('a schema that takes itself in by %s comes to an end', async (_kind, schemas, good, bad) => {
  const contract = jsonContract({ $ref: '#/components/schemas/A' }, schemas);
  expect((await judgeJson(contract, 'request', good)).ok).toBe(true);
  expect((await judgeJson(contract, 'request', bad)).ok).toBe(false);
});

test('a text that is nested too deeply for YAML is read where it is JSON, and reported where it is none', () => {
  const json = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    components: { schemas: { A: 1 } },
  });
  const deep = (times: number): string => json.replace('{"A":1}', `{"A":${nested('{"allOf":[', '{}', ']}', times)}}`);
  expect(createContract(deep(450)).notes).toEqual([]);
  expect(() => createContract(deep(550))).toThrow(/deeper than 1000 levels/);
  const yaml = `openapi: 3.1.0\ncomponents: { schemas: { A: ${nested('{ allOf: [', '{}', '] }', 3000)} } }`;
  expect(() => createContract(yaml)).toThrow(/nested too deeply/);
});

test('20,000 unknown fields are each counted, and no list is walked for each of them', async () => {
  const body = JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`q${index}`, 1])));
  const contract = jsonContract({ properties: { a: {}, q0: {} }, additionalProperties: false });
  const { violations, omitted } = await judgeSent(contract, body, 'application/json');
  expect(violations.length).toBe(100);
  expect(omitted?.violations).toBe(19_899);
  expect(violations[0]?.suggestion).toBeUndefined();
});
