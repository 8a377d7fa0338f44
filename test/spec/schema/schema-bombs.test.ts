import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { compareDocuments } from '../../../contracts/diff/compare-documents.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { inShort, jsonContract, judgeJson } from '../../contracts/one-body.ts';

const at = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** Thirty schemas, each of which takes in the next one as a function says. */
function ladder(step: (next: object) => object): Record<string, object> {
  const steps = Array.from({ length: 30 }, (_, index) => [`S${index}`, step(at(`S${index + 1}`))]);
  return Object.fromEntries([...steps, ['S30', { type: 'object', properties: { id: { type: 'string' } } }]]);
}

function documentOf(schema: object, schemas: object) {
  const responses = { 200: { description: 'One', content: { 'application/json': { schema } } } };
  const paths = { '/things': { get: { operationId: 'list', responses } } };
  return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components: { schemas } };
}

test.each<[what: string, schemas: Record<string, object>]>([
  ['allOf twice the same', ladder((next) => ({ allOf: [next, next] }))],
  ['anyOf twice the same', ladder((next) => ({ anyOf: [next, { allOf: [next] }] }))],
  ['oneOf it and its contrary', ladder((next) => ({ oneOf: [next, { not: next }] }))],
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
  ['if, then and else', ladder((next) => ({ if: next, then: next, else: next }))],
  ['dependentSchemas', ladder((next) => ({ dependentSchemas: { a: next, b: next } }))],
])('schemas that take each other in exponentially are refused: %s', (_what, schemas) => {
  const document = documentOf(at('S0'), schemas);
  expect(() => createContract(JSON.stringify(document))).toThrow(/More than 50000 schemas would judge one value/);
  expect(() => compareDocuments(JSON.parse(JSON.stringify(document)), JSON.parse(JSON.stringify(document)))).toThrow(
    /more than 50000 schemas would judge one value/,
  );
  const idle = createContract(JSON.stringify(documentOf({ type: 'array' }, schemas)));
  expect(idle.notes.map(({ message }) => message)).toEqual([
    expect.stringContaining('No operation needs this schema.'),
  ]);
});

test('a recursive schema that asks twice at each level judges each value once', async () => {
  const Node = { allOf: [{ properties: { x: at('Node') } }, { properties: { x: at('Node') } }], type: 'object' };
  const contract = jsonContract(at('Node'), { Node });
  let value: object = {};
  for (let level = 0; level < 8; level++) value = { x: value };
  expect(inShort(await judgeJson(contract, 'request', value))).toEqual([[], []]);
  for (let level = 0; level < 40; level++) value = { x: value };
  expect(inShort(await judgeJson(contract, 'request', value))).toEqual([[], []]);
  const wrong = JSON.parse(JSON.stringify(value).replace('{}', '3'));
  expect((await judgeJson(contract, 'request', wrong)).violations[0]).toMatchObject({ pointer: '/x'.repeat(48) });
});

test('a value of which hundreds of schemas are asked about each part is given up on, and it says so', async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 150 }, (_, index) => [`S${index}`, { properties: { [`p${index}`]: { type: 'string' } } }]),
  );
  const contract = jsonContract({ type: 'array', items: { allOf: Object.keys(schemas).map(at) } }, schemas);
  const items = Array.from({ length: 2100 }, () => ({}));
  expect(inShort(await judgeJson(contract, 'request', [{}]))).toEqual([[], []]);
  const { ok, notes } = await judgeJson(contract, 'request', items);
  expect([ok, notes.map(({ rule }) => rule)]).toEqual([true, ['not-judged']]);
});

test('a value of very many parts is judged by as many schemas', async () => {
  const Item = { type: 'object', properties: { n: { type: 'integer' } } };
  const contract = jsonContract({ type: 'array', items: at('Item') }, { Item });
  const items = Array.from({ length: 60_000 }, (_, n) => ({ n }));
  expect((await judgeJson(contract, 'request', items)).ok).toBe(true);
  expect(inShort(await judgeJson(contract, 'request', [...items, { n: 'x' }]))[0]).toEqual(['/60000/n type']);
});

test.each<[keyword: object, good: string, bad: string]>([
  [{ pattern: '^(a+)+$' }, 'aaaa', `${'a'.repeat(20_000)}b`],
  [{ pattern: '\\s+$' }, 'a ', `${' '.repeat(20_000)}.`],
  [{ pattern: '^(?=.*\\d)(?=.*[a-z]).{8,}$' }, 'abcdefg1', 'a'.repeat(20_000)],
  [{ format: 'url' }, 'https://example.com/a', `http://${'a:'.repeat(10_000)}`],
])('%o judges a long text', async (keyword, good, bad) => {
  const contract = jsonContract({ type: 'string', ...keyword });
  expect(contract.notes).toEqual([]);
  expect(inShort(await judgeJson(contract, 'request', good))).toEqual([[], []]);
  expect(inShort(await judgeJson(contract, 'request', bad))).toEqual([[` ${Object.keys(keyword)[0]}`], []]);
});

test('names by a pattern that goes back are judged, too', async () => {
  const contract = jsonContract({ patternProperties: { '^(b+)+$': { type: 'string' } } });
  const value = { bbb: 1, [`${'b'.repeat(20_000)}c`]: 1 };
  expect(inShort(await judgeJson(contract, 'request', value))[0]).toEqual(['/bbb type']);
});

test('a pattern that asks for more than anybody waits for stops no fake', async () => {
  const pattern = '^(a|b)*a(a|b){1500}$';
  const document = documentOf({ type: 'object', required: ['a'], properties: { a: { type: 'string', pattern } } }, {});
  const response = await createMock(JSON.stringify(document)).fetch('http://localhost/things');
  expect(response.status).toBeLessThan(600);
  const verdict = await judgeJson(jsonContract({ type: 'string', pattern }), 'request', 'ab'.repeat(20_000));
  expect(verdict.notes.map(({ rule }) => rule)).toEqual(['not-judged']);
});

test.each(['/{a}a{b}a{c}a{d}a{e}a{f}a{g}z', '/{a}{b}{c}{d}{e}{f}{g}z', `/${'{'.repeat(20_000)}`])(
  'a path of many parameters in one segment is looked for in one go: %s',
  (path) => {
    const responses = { 204: { description: 'None' } };
    const document = {
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: { [path]: { get: { responses } } },
    };
    const contract = createContract(document);
    expect(contract.route('GET', `/${'a'.repeat(20_000)}`).kind).toBe('unknown-path');
  },
);

test('a server whose path has many variables is looked for in one go', () => {
  const names = Array.from({ length: 12 }, (_, index) => `v${index}`);
  const url = `/${names.map((name) => `{${name}}`).join('a')}`;
  const variables = Object.fromEntries(names.map((name) => [name, { default: 'a', enum: ['a', 'aa', 'a/a'] }]));
  const paths = { '/x': { get: { operationId: 'x', responses: { 204: { description: 'None' } } } } };
  const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, servers: [{ url, variables }], paths };
  const contract = createContract(JSON.stringify(document));
  expect(contract.route('GET', `/${'a'.repeat(20_000)}/y`).kind).toBe('unknown-path');
  expect(contract.route('GET', `/${'a'.repeat(23)}/x`).kind).toBe('operation');
});
