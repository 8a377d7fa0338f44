import { expect, test } from 'vitest';
import { cutBetween } from '../../../../../contracts/check/values/rich/cut-between.ts';
import { distinctValues } from '../../../../../contracts/check/values/rich/distinct-values.ts';
import { type Filling, richBody, richValueOf } from '../../../../../contracts/check/values/rich/rich-values.ts';
import { schemaAt } from '../../../../../spec/schema/schema.ts';
import { contractOf, jsonContent } from '../../../small-contract.ts';

const pointer = '#/components/schemas/A';

/** The value of a schema, and what its contract has to say of it. */
function filled(schema: object, filling: Filling, place = 0) {
  const contract = contractOf({}, { components: { schemas: { A: schema, Text: { type: 'string', enum: ['x'] } } } });
  const value = richValueOf(contract.document, schemaAt(contract.document, pointer), filling, place);
  return { value, wrong: contract.checkValue(pointer, value, 'request').map(({ keyword }) => keyword) };
}

const text = { $ref: '#/components/schemas/Text' };
const sub = { type: 'object', properties: { a: { type: 'boolean' } } };

test.each<[what: string, schema: object, full: unknown, falsy: unknown, empty: unknown]>([
  ['a whole number', { type: 'integer' }, 0, 0, 0],
  ['one between whole bounds', { type: 'integer', minimum: 2, maximum: 7 }, 7, 2, 2],
  ['one between bounds that are not whole', { type: 'integer', minimum: 0.5, maximum: 7.5 }, 7, 1, 1],
  ['one below nothing', { type: 'integer', maximum: -5 }, -5, -5, -5],
  ['one above a bound', { type: 'integer', exclusiveMinimum: 3 }, 4, 4, 4],
  ['one above a bound that is not whole', { type: 'integer', exclusiveMinimum: 3.5 }, 4, 4, 4],
  ['a number above a bound', { type: 'number', exclusiveMinimum: 3 }, 3.5, 3.5, 3.5],
  ['one below a bound', { type: 'integer', exclusiveMaximum: 0 }, -1, -1, -1],
  ['one between open bounds', { type: 'integer', exclusiveMinimum: 2, exclusiveMaximum: 7.5 }, 7, 3, 3],
  ['one above the higher of two bounds', { type: 'integer', minimum: 0, exclusiveMinimum: 0, maximum: 9 }, 9, 1, 1],
  ['one below the lower of two bounds', { type: 'integer', maximum: 9, exclusiveMaximum: 9 }, 8, 0, 0],
  ['a number below a bound', { type: 'number', exclusiveMaximum: 0 }, -0.5, -0.5, -0.5],
  ['a number with a largest', { type: 'number', maximum: 2.5 }, 2.5, 0, 0],
  ['a number just above a bound', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 0.4 }, 0.2, 0.2, 0.2],
  ['the largest of 64 bits', { type: 'integer', maximum: 2 ** 63 }, 2 ** 63, 0, 0],
  ['a multiple', { type: 'integer', multipleOf: 5, minimum: 3, maximum: 24 }, 20, 5, 5],
  [
    'a multiple beyond a bound',
    { type: 'integer', multipleOf: 5, exclusiveMinimum: 5, exclusiveMaximum: 20 },
    15,
    10,
    10,
  ],
  ['hundredths', { type: 'number', multipleOf: 0.01, minimum: 0.005, maximum: 9.999 }, 9.99, 0.01, 0.01],
  ['a multiple below nothing', { type: 'number', multipleOf: 0.3, maximum: -1 }, -1.2, -1.2, -1.2],
  ['a boolean', { type: 'boolean' }, true, false, false],
  ['a constant', { const: 'k', type: 'string' }, 'k', 'k', 'k'],
  ['a choice', { enum: ['a', 'b', 'c'] }, 'b', 'a', 'c'],
  ['a choice of two', { enum: ['a', 'b'] }, 'b', 'a', 'a'],
  ['a moment', { type: 'string', format: 'date-time' }, ...same('2010-02-03T04:05:06.789Z')],
  ['a date', { type: 'string', format: 'date' }, ...same('2024-01-01')],
  ['null or a choice', { anyOf: [{ type: 'null' }, text] }, 'x', 'x', 'x'],
  ['a choice or null', { oneOf: [text, { type: 'null' }] }, 'x', 'x', 'x'],
  ['a reference with words beside it', { allOf: [text], description: 'A text' }, 'x', 'x', 'x'],
  ['a reference among other words', { allOf: [{ description: 'A text' }, text] }, 'x', 'x', 'x'],
  [
    'fields beside those that others share',
    { allOf: [sub], type: 'object', properties: { b: text } },
    { a: true, b: 'x' },
    { a: false, b: 'x' },
    { a: false, b: 'x' },
  ],
  [
    'fields that are not the client’s',
    { ...sub, properties: { a: text, id: { readOnly: true } } },
    ...same({ a: 'x' }),
  ],
  ['a field read-only beside its reference', { properties: { id: { ...text, readOnly: true } } }, ...same({})],
  ['a list of texts', { type: 'array', items: { enum: ['a', 'b', 'c'] } }, ['b', 'c', 'b'], [], []],
  ['a list of distinct numbers', { type: 'array', uniqueItems: true, items: { type: 'integer' } }, [0], [], []],
  ['a list of one at most', { type: 'array', maxItems: 1, items: { type: 'boolean' } }, [true], [], []],
  [
    'a list of objects',
    { type: 'array', items: sub },
    [{ a: true }, { a: false }, { a: true }, { a: true }],
    [{ a: false }, {}],
    [],
  ],
  [
    'a list of two objects at most',
    { type: 'array', maxItems: 2, items: sub },
    [{ a: true }, { a: false }],
    [{ a: false }, {}],
    [],
  ],
  [
    'distinct objects',
    { type: 'array', uniqueItems: true, items: sub },
    [{ a: true }, { a: false }],
    [{ a: false }, {}],
    [],
  ],
  ['a list of anything', { type: 'array' }, [], [], []],
  ['anything', {}, { any: 'thing' }, null, null],
])('%s is filled in as its schema lets it be', (_what, schema, full, falsy, empty) => {
  const fillings = ['full', 'falsy', 'empty'] as const;
  const values = fillings.map((filling) => filled(schema, filling));
  expect(values.map(({ value }) => value)).toEqual([full, falsy, empty]);
  expect(values.flatMap(({ wrong }) => wrong)).toEqual([]);
});

function same(value: unknown): [unknown, unknown, unknown] {
  return [value, value, value];
}

test('a text is as long as it may be, and no character of it is half a one', () => {
  for (let maxLength = 68; maxLength < 85; maxLength++) {
    const { value, wrong } = filled({ type: 'string', minLength: maxLength, maxLength }, 'full');
    expect([wrong, typeof value === 'string' && !/\p{Surrogate}/u.test(value)]).toEqual([[], true]);
  }
  expect(filled({ type: 'string', minLength: 900 }, 'full').wrong).toEqual([]);
  expect(filled({ type: 'string', minLength: 3 }, 'empty').value).toBe('xxx');
  expect([...String(filled({ type: 'string', minLength: 1e9 }, 'full').value)]).toHaveLength(100_000);
});

test.each([
  ['a😀b', 1, 'a'],
  ['a😀b', 2, 'a'],
  ['a😀b', 3, 'a😀'],
  ['a😀b', 9, 'a😀b'],
])('of %j, %i units are %j', (whole, max, start) => {
  expect(cutBetween(whole, max)).toBe(start);
});

test.each([
  [{ type: 'string' }, 2],
  [{ type: 'string', format: 'date-time' }, 2],
  [{ type: 'string', format: 'uri' }, 2],
  [{ type: 'string', pattern: '^[a-z]{4}$' }, 2],
  [{ type: 'boolean' }, 2],
  [{ type: 'integer', maximum: 4 }, 1],
])('%j has %i values in two places', (schema, count) => {
  const values = [0, 1].map((place) => filled(schema, 'full', place));
  expect(new Set(values.map(({ value }) => value)).size).toBe(count);
  expect(values.flatMap(({ wrong }) => wrong)).toEqual([]);
});

test('an open object has keys of all kinds, and its own field as its schema has it', () => {
  const open = { type: 'object', additionalProperties: true, properties: { id: { type: 'boolean' } } };
  const [full, falsy, empty] = (['full', 'falsy', 'empty'] as const).map((filling) => filled(open, filling).value);
  expect(full).toMatchObject({ id: true, nothing: null, emptyList: [], _id: expect.any(String) });
  expect(falsy).toEqual({ off: false, none: null, blank: '', zero: 0, list: [], object: {}, id: false });
  expect(empty).toEqual({ id: false });
});

test('a schema that takes itself in is filled in as far as it goes', () => {
  const { value, wrong } = filled({ type: 'object', properties: { next: { $ref: pointer } } }, 'full');
  expect([JSON.stringify(value).match(/next/g)?.length, wrong]).toEqual([5, []]);
});

test.each<[what: string, schema: unknown, values: readonly unknown[]]>([
  ['plain texts where anything goes', {}, ['testkit-one', 'testkit-two']],
  ['plain texts where the schema is none', true, ['testkit-one', 'testkit-two']],
  ['booleans', { type: 'boolean' }, [true, false]],
  ['numbers', { type: 'integer' }, [1, 2]],
  ['the first choices, and not null', { enum: [null, 'a', 'b', 'c'] }, ['a', 'b']],
  ['the only one', { const: 7 }, [7]],
  ['what the schema lets through', { type: 'string', pattern: '^x$' }, ['x']],
  ['nothing where nothing goes', { type: 'string', minLength: 2, maxLength: 1 }, []],
])('two values of a schema are %s', (_what, schema, values) => {
  const contract = contractOf({}, { components: { schemas: { A: schema } } });
  expect(distinctValues(contract, pointer)).toEqual(values);
});

test('a rich body is one of the create, and empty where that takes none', () => {
  const [withBody, without] = [{ requestBody: jsonContent(sub) }, {}].map((operation) => {
    const contract = contractOf(operation, { method: 'post' });
    return richBody(contract, { create: contract.operations[0] });
  });
  expect([withBody, without]).toEqual([{ a: true }, {}]);
});
