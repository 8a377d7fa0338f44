import { expect, test } from 'vitest';
import { cutRings, type Edge, leavesFirst } from '../../../../contracts/schema/compile/rings.ts';
import { inShort, jsonContract, judgeJson } from '../../one-body.ts';

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
/** A schema this many levels below others. */
const below = (levels: number, schema: object): object =>
  levels === 0 ? schema : { properties: { a: below(levels - 1, schema) } };
const within = (levels: number, value: unknown): unknown => (levels === 0 ? value : { a: within(levels - 1, value) });
const odd = { pattern: 'a++' };
const text = { type: 'string' };

test.each<[kind: string, schema: object, good: readonly unknown[], bad: readonly unknown[], schemas?: object]>([
  ['nullable beside a type', { type: 'string', nullable: true }, ['a', null], [1]],
  ['nullable beside several types', { type: ['string', 'integer'], nullable: true }, ['a', 1, null], [true]],
  ['nullable beside values', { type: 'string', enum: ['a'], nullable: true }, ['a', null], ['b']],
  ['nullable beside one value', { const: 'a', nullable: true }, ['a', null], ['b']],
  ['nullable beside a reference', { ...to('Text'), nullable: true }, ['a', null], [1], { Text: text }],
  ['nullable beside others', { allOf: [text], nullable: true }, ['a', null], [1]],
  ['nullable alone', { nullable: true, minLength: 2 }, ['ab', null, 1], ['a']],
  ['nullable that is false', { type: 'string', nullable: false }, ['a'], [null]],
  ['a choice of nothing', { enum: [], anyOf: [], oneOf: [] }, ['a', 1], []],
  ['a schema deep within others', below(50, { type: 'integer' }), [within(50, 1), within(49, 1)], [within(50, 'a')]],
  ['many in a row', { properties: { a: { allOf: [{ allOf: [{ allOf: [text] }] }] } } }, [{ a: 'b' }], [{ a: 1 }]],
  [
    'a field by the name of a prototype',
    { properties: JSON.parse('{"__proto__":{"type":"string"}}') },
    [JSON.parse('{"__proto__":"a"}')],
    [JSON.parse('{"__proto__":1}')],
  ],
  [
    'fields by pattern',
    { patternProperties: { '^a': text }, additionalProperties: false },
    [{ ab: 'b' }],
    [{ ab: 1 }, { b: 'b' }],
  ],
  ['items by place', { prefixItems: [text], items: { type: 'integer' } }, [['a', 1], []], [[1], ['a', 'b']]],
  [
    'so many of a kind',
    { contains: text, minContains: 1, maxContains: 2 },
    [
      ['a', 1],
      ['a', 'b'],
    ],
    [[1], ['a', 'b', 'c']],
  ],
  ['what is left over', { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, [{ a: 1 }], [{ b: 1 }]],
  [
    'one that takes itself in',
    { allOf: [to('Me')], ...text },
    ['a'],
    [1, ''],
    { Me: { allOf: [to('Me'), { minLength: 1 }] } },
  ],
  ['one that forbids itself', to('Me'), ['a'], [], { Me: { anyOf: [{ not: to('Me') }, text] } }],
  [
    'a tree',
    to('Node'),
    [{ children: [{ children: [] }] }],
    [{ children: [{ children: 1 }] }],
    { Node: { properties: { children: { type: 'array', items: to('Node') } } } },
  ],
  [
    'a branch that nobody can tell',
    {
      oneOf: [
        { type: 'string', ...odd },
        { type: 'string', minLength: 2 },
      ],
    },
    ['abc', 'a'],
    [1],
  ],
  ['a branch beside others', { anyOf: [{ type: 'integer' }], oneOf: [{ ...odd }, { minimum: 2 }] }, [3], ['a']],
  ['so many that nobody can tell', { contains: odd, maxContains: 1 }, [['a', 'a']], []],
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
  ['a condition that nobody can tell', { if: odd, then: false, else: false }, ['a'], []],
  [
    'names that nobody can tell',
    { patternProperties: { 'a++': false }, additionalProperties: false, required: ['a'] },
    [{ a: 1, b: 1 }],
    [{}],
  ],
  ['what leads to a pattern that nobody can tell', { not: { items: to('Odd') } }, [['a']], [], { Odd: odd }],
])('a schema with %s lets through what it should', async (_kind, schema, good, bad, schemas) => {
  const contract = jsonContract(schema, schemas);
  const isFine = async (value: unknown): Promise<boolean> => (await judgeJson(contract, 'request', value)).ok;
  for (const value of good) expect(await isFine(value), JSON.stringify(value)).toBe(true);
  for (const value of bad) expect(await isFine(value), JSON.stringify(value)).toBe(false);
});

const field = (access: object): object => ({
  type: 'object',
  required: ['a'],
  properties: { a: { ...text, ...access } },
});

test.each<
  [
    kind: string,
    schema: object,
    request: readonly [empty: boolean, full: boolean],
    response: readonly [empty: boolean, full: boolean],
  ]
>([
  ['both ways', field({}), [false, true], [false, true]],
  ['to be read', field({ readOnly: true }), [true, true], [false, true]],
  ['to be written', field({ writeOnly: true }), [false, true], [true, false]],
  ['to be written, or null', field({ writeOnly: true, nullable: true, enum: ['x'] }), [false, true], [true, false]],
  [
    'to be read, of a dependent schema',
    { required: ['a'], dependentSchemas: { b: {} }, allOf: [{ properties: { a: { readOnly: true } } }] },
    [true, true],
    [false, true],
  ],
  [
    'to be read, of another object',
    { properties: { b: { properties: { a: { readOnly: true } } } }, required: ['a'] },
    [false, true],
    [false, true],
  ],
  [
    'to be read, in one of several',
    { oneOf: [{ required: ['a'], properties: { a: { readOnly: true } } }, { required: ['b'] }] },
    [true, true],
    [false, true],
  ],
])('a field that is there %s is asked for where it may be', async (_kind, schema, request, response) => {
  const contract = jsonContract(schema);
  const judged = async (way: 'request' | 'response'): Promise<boolean[]> => [
    (await judgeJson(contract, way, {})).ok,
    (await judgeJson(contract, way, { a: 'x' })).ok,
  ];
  expect([await judged('request'), await judged('response')]).toEqual([request, response]);
});

test('where a dynamic reference leads, the outermost resource says', async () => {
  const list = {
    $id: 'https://a.example/list',
    $dynamicAnchor: 'item',
    type: 'array',
    items: { $dynamicRef: '#item' },
  };
  const texts = {
    $id: 'https://a.example/texts',
    $ref: 'list',
    $defs: { item: { $dynamicAnchor: 'item', type: ['string', 'array'] } },
  };
  const contract = jsonContract({ properties: { texts: to('Texts'), any: to('List') } }, { List: list, Texts: texts });
  const broken = async (value: unknown): Promise<readonly string[]> =>
    inShort(await judgeJson(contract, 'request', value))[0];
  expect(await broken({ texts: ['a'], any: [[], [[]]] })).toEqual([]);
  expect(await broken({ texts: [1] })).toEqual(['/texts/0 type']);
  expect(await broken({ any: ['a'] })).toEqual(['/any/0 type']);
});

test('schemas that ask for each other without end give up, and say so', async () => {
  const both = (name: string): object => ({
    anyOf: [{ properties: { a: to(name) }, required: ['b'] }, { properties: { a: to(name) } }],
  });
  const contract = jsonContract(to('A'), { A: both('B'), B: { ...both('A'), title: 'B' } });
  const { ok, notes } = await judgeJson(contract, 'request', within(10, {}));
  expect([ok, notes.map(({ rule }) => rule)]).toEqual([true, []]);
});

const edge = (target: string, inPlace = true, loose = true): Edge => ({
  target,
  holder: { $ref: target },
  inPlace,
  loose,
});

test('of a ring what leads back is cut: it says nothing, or forbids all', () => {
  const [there, back, forbidden, child] = [edge('b'), edge('a'), edge('a', true, false), edge('a', false)];
  const edges = new Map([
    ['a', [there]],
    ['b', [back, forbidden, child]],
  ]);
  cutRings(edges);
  expect([there, back, forbidden, child].map(({ holder }) => holder)).toEqual([
    { $ref: 'b' },
    {},
    { not: {} },
    { $ref: 'a' },
  ]);
  expect(edges.get('b')).toEqual([child]);
});

test('what others lead to comes before them, thousands in a row', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `s${index}`);
  const edges = new Map(ids.map((id, index) => [id, index + 1 < ids.length ? [edge(`s${index + 1}`)] : [edge('s0')]]));
  expect(leavesFirst(edges, ids)).toEqual([...ids].reverse());
  expect(
    leavesFirst(
      new Map([
        ['a', [edge('b'), edge('c')]],
        ['c', [edge('b')]],
      ]),
      ['a', 'b', 'c'],
    ),
  ).toEqual(['b', 'c', 'a']);
});
