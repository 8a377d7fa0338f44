import { expect, test } from 'vitest';
import { named, sampled, text } from '../sampled.ts';

const whole = { type: 'integer' };

test.each<[meaning: string, schema: object, value: unknown]>([
  [
    'a name that its propertyNames fit',
    { type: 'object', minProperties: 2, propertyNames: { pattern: '^k[ab]$' } },
    { ka: 'text', kb: 'text' },
  ],
  [
    'more names by a pattern',
    { type: 'object', minProperties: 2, patternProperties: { '^[ab]$': whole }, additionalProperties: false },
    { a: 0, b: 0 },
  ],
  [
    'a property that two schemas describe',
    { allOf: [named('a', 'a'), { properties: { a: { minLength: 5 } } }] },
    { a: 'textt' },
  ],
  [
    'a property by its name and by a pattern',
    { ...named('a', 'a'), patternProperties: { '^a$': { maxLength: 1 } } },
    { a: 't' },
  ],
  [
    'a property that is described for the rest',
    { type: 'object', required: ['x'], additionalProperties: whole },
    { x: 0 },
  ],
  [
    'no property that may not be there',
    { type: 'object', properties: { a: false, b: text }, minProperties: 1 },
    { b: 'text' },
  ],
  [
    'no more than it may have',
    { type: 'object', properties: { a: text, b: text }, minProperties: 1, maxProperties: 1 },
    { a: 'text' },
  ],
  [
    'one that may be left out, where another schema wants more',
    { type: 'object', properties: { a: text, b: text }, anyOf: [{ required: ['b'] }] },
    { b: 'text' },
  ],
  [
    'what depends on what depends',
    { ...named('a', 'a'), dependentRequired: { a: ['b'], b: ['c'] } },
    { a: 'text', b: 'text', c: 'text' },
  ],
  [
    'two of which the values must differ',
    {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: whole, b: whole },
      not: { properties: { a: { const: 0 }, b: { const: 0 } } },
    },
    { a: 1, b: 0 },
  ],
  ['what nothing follows from', { ...whole, if: { minimum: 5 } }, 0],
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  ['what follows from nothing', { ...whole, then: { minimum: 5 } }, 0],
  [
    'a discriminator of a schema without a name',
    {
      type: 'object',
      required: ['a'],
      properties: { a: { ...named('kind', 'kind'), discriminator: { propertyName: 'kind' } } },
    },
    { a: { kind: 'text' } },
  ],
  ['a list of its first items', { type: 'array', prefixItems: [text], items: whole, minItems: 3 }, ['text', 0, 0]],
  [
    'a list of no more than its first items',
    { type: 'array', prefixItems: [text, whole], items: false, minItems: 1 },
    ['text'],
  ],
  ['a list that has nothing certain in it', { type: 'array', minItems: 1 }, ['text']],
  ['a list that contains none of it', { type: 'array', contains: { const: 5 }, minContains: 0 }, []],
  [
    'a list of distinct nulls and flags',
    { type: 'array', items: { type: ['null', 'boolean'] }, minItems: 3, uniqueItems: true },
    [true, false, null],
  ],
  ['a list that is no longer than it may be', { type: 'array', items: text, minItems: 1, maxItems: 1 }, ['text']],
  ['a type that an example has not', { type: 'integer', example: 'x' }, 0],
  ['a type that an example has', { type: ['string', 'integer'], example: 7 }, 'text'],
  ['an example of null', { type: ['null'], example: null }, null],
  ['an example that is a list', { type: ['array', 'string'], examples: [['x']] }, []],
])('a value is made of its parts: %s', (_meaning, schema, value) => {
  expect(sampled(schema)).toEqual({ ok: true, value });
});

test('what is responded with is what the document shows as a whole, and what is sent is put together', () => {
  const schema = { ...named('a', 'a'), example: { a: 'x', more: 1 } };
  expect([sampled(schema, { direction: 'response' }), sampled(schema)]).toEqual([
    { ok: true, value: { a: 'x', more: 1 } },
    { ok: true, value: { a: 'text' } },
  ]);
  const list = { type: 'array', items: text, example: ['x'] };
  expect([sampled(list, { direction: 'response' }), sampled(list)]).toEqual([
    { ok: true, value: ['x'] },
    { ok: true, value: [] },
  ]);
});

test('what may be left out is made to a depth, and a list has an item where it may', () => {
  const deep = (depth: number): object =>
    depth === 0
      ? named('end')
      : { type: 'object', properties: { a: deep(depth - 1), list: { type: 'array', items: text } } };
  expect(sampled(deep(4), { optional: true })).toEqual({
    ok: true,
    value: { a: { a: { a: {}, list: [] }, list: ['text'] }, list: ['text'] },
  });
  const none = {
    type: 'object',
    properties: { list: { type: 'array', items: text, maxItems: 0 }, not: { type: 'array', items: false } },
  };
  expect(sampled(none, { optional: true })).toEqual({ ok: true, value: { list: [], not: [] } });
});

test('what is given stays where it is, and is completed', () => {
  const schema = { type: 'array', items: named('a', 'a'), minItems: 2 };
  expect(sampled(schema, { given: [{ a: 'x' }] })).toEqual({ ok: true, value: [{ a: 'x' }, { a: 'text' }] });
  expect(sampled(text, { given: 'x' })).toEqual({ ok: true, value: 'x' });
  expect(sampled(named('a', 'a'), { given: { b: 1 } })).toEqual({ ok: true, value: { a: 'text', b: 1 } });
  expect(sampled({ ...named('a'), dependentRequired: { a: ['b'] } }, { given: { a: 'x' } })).toEqual({
    ok: true,
    value: { a: 'x', b: 'text' },
  });
  expect(
    sampled(
      { type: 'object', properties: { id: { ...text, readOnly: true } }, required: ['id'] },
      { given: { id: '7' } },
    ),
  ).toEqual({ ok: true, value: { id: '7' } });
  expect(sampled({ type: 'array', items: false }, { given: ['a'] }).ok).toBe(false);
});

test.each<[keyword: 'oneOf' | 'anyOf']>([['oneOf'], ['anyOf']])(
  'a discriminator of %s is the name of the branch that is taken, or its key',
  (keyword) => {
    const Cat = { type: 'object', required: ['kind'], properties: { kind: text } };
    const discriminator = (mapping: object): object => ({
      [keyword]: [{ $ref: '#/components/schemas/Cat' }],
      discriminator: { propertyName: 'kind', mapping },
    });
    const kindOf = (mapping: object): unknown => sampled(discriminator(mapping), {}, { Cat });
    expect([kindOf({}), kindOf({ kitty: 'Cat' }), kindOf({ other: 'Dog', puss: '#/components/schemas/Cat' })]).toEqual(
      ['Cat', 'kitty', 'puss'].map((kind) => ({ ok: true, value: { kind } })),
    );
  },
);

test('a discriminator that names no property chooses nothing, and a base without a branch is called as itself', () => {
  const of = (discriminator: unknown): unknown => sampled({ ...named('kind', 'kind'), discriminator });
  expect([of({ propertyName: 7 }), of('kind'), of({ propertyName: 'kind' })]).toEqual(
    ['text', 'text', 'Subject'].map((kind) => ({ ok: true, value: { kind } })),
  );
});

test('why no value was found is said with its place', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'array', minItems: 1, items: { type: 'string', minLength: 4, maxLength: 2 } } },
  };
  expect(sampled(schema).ok).toBe(false);
  expect(sampled(schema, { given: { a: ['abc'] } })).toMatchObject({
    ok: false,
    why: expect.stringContaining('/a/0 '),
  });
  expect(sampled({ type: 'array', items: text, minItems: 1001 }).ok).toBe(false);
});

test('what takes in a base schema and has no name is called as the base', () => {
  const Base = { ...named('kind', 'kind'), discriminator: { propertyName: 'kind' } };
  const a = { allOf: [{ $ref: '#/components/schemas/Base' }], description: 'one' };
  const schema = { type: 'object', required: ['a'], properties: { a } };
  expect(sampled(schema, {}, { Base })).toEqual({ ok: true, value: { a: { kind: 'Base' } } });
  expect(sampled(a, {}, { Base })).toEqual({ ok: true, value: { kind: 'Subject' } });
});
