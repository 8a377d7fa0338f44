import { expect, test } from 'vitest';
import { inShort, jsonContract, judgeSent } from '../../one-body.ts';
import { contractOf, jsonContent } from '../../small-contract.ts';

const field = { properties: { a: {} } };

test.each<[keyword: string, schema: object, value: unknown, message: string]>([
  ['type', { type: 'object' }, [], 'The body must be object, but is an array of 0.'],
  ['type', { type: ['string', 'null'] }, 5, 'The body must be string or null, but is the number 5.'],
  ['type', { type: 'string' }, null, 'The body must be string, but is null.'],
  ['enum', { enum: ['a', 1] }, 'b', 'The body must be one of "a", 1, but is "b"; did you mean `a`?'],
  ['const', { const: { a: 1 } }, {}, 'The body must be {"a":1}, but is an object.'],
  ['pattern', { pattern: '^a' }, 'b', 'The body must be a string that matches ^a, but is "b".'],
  ['format', { format: 'date-time' }, 'today', 'The body must be a date-time, but is "today".'],
  ['minLength', { minLength: 2 }, 'a', 'The body must be at least 2 characters long, but is "a".'],
  ['maxLength', { maxLength: 1 }, 'ab', 'The body must be at most 1 character long, but is "ab".'],
  ['minimum', { minimum: 2 }, 1, 'The body must be >= 2, but is 1.'],
  ['maximum', { maximum: 2 }, 3, 'The body must be <= 2, but is 3.'],
  ['exclusiveMinimum', { exclusiveMinimum: 2 }, 2, 'The body must be > 2, but is 2.'],
  ['exclusiveMaximum', { exclusiveMaximum: 2 }, 2, 'The body must be < 2, but is 2.'],
  ['multipleOf', { multipleOf: 5 }, 7, 'The body must be a multiple of 5, but is 7.'],
  ['minItems', { minItems: 1 }, [], 'The body must be an array of at least 1 item, but is an array of 0.'],
  ['maxItems', { maxItems: 1 }, [1, 2], 'The body must be an array of at most 1 item, but is an array of 2.'],
  [
    'uniqueItems',
    { uniqueItems: true },
    [1, 1],
    'The body must be an array without duplicates (items 0 and 1 are the same), but is an array of 2.',
  ],
  [
    'contains',
    { contains: { const: 1 } },
    [],
    'The body must be an array with at least 1 item of the kind asked for, but is an array of 0.',
  ],
  ['minProperties', { minProperties: 1 }, {}, 'The body must be an object of at least 1 field, but is an object.'],
  [
    'maxProperties',
    { maxProperties: 0 },
    { a: 1 },
    'The body must be an object of at most 0 fields, but is an object.',
  ],
  ['required', { required: ['a'] }, {}, '`a` is missing; add it.'],
  [
    'required',
    { required: ['name'], ...field },
    { mane: 1 },
    '`name` is missing: `mane` is not a field; did you mean `name`?',
  ],
  [
    'dependentRequired',
    { dependentRequired: { a: ['b'] } },
    { a: 1 },
    'The body must be an object with `b`, because it has `a`, but is an object.',
  ],
  [
    'additionalProperties',
    { ...field, additionalProperties: false },
    { b: 1 },
    '`b` is not a field; did you mean `a`?',
  ],
  ['unevaluatedProperties', { ...field, unevaluatedProperties: false }, { zebra: 1 }, '`zebra` is not a field.'],
  [
    'propertyNames',
    { propertyNames: { not: { const: 'a' } } },
    { a: 1 },
    'The body must be an object without the name "a", but is an object.',
  ],
  ['anyOf', { anyOf: [false, false] }, 1, 'The body must be valid by at least one branch of anyOf, but is 1.'],
  [
    'oneOf',
    { oneOf: [true, true] },
    1,
    'The body must be valid by exactly one branch of oneOf, not by both 0 and 1, but is 1.',
  ],
  ['not', { not: { const: 1 } }, 1, 'The body must be something that "not" does not describe, but is 1.'],
  ['if', { if: false, else: false }, 1, 'The body must be valid by "else", but is 1.'],
  ['false schema', { allOf: [false] }, 1, 'The body must be absent, but is 1.'],
])('%s of %j is worded for people, and points at the keyword', async (keyword, schema, value, message) => {
  const pointer = '#/components/schemas/Thing';
  const contract = contractOf(
    { requestBody: jsonContent({ $ref: pointer }) },
    { method: 'post', components: { schemas: { Thing: schema } } },
  );
  const headers = { 'content-type': 'application/json' };
  const request = new Request('https://things.example/thing', { method: 'POST', headers, body: JSON.stringify(value) });
  const { ok, violations } = await contract.checkRequest(request);
  expect(ok).toBe(false);
  expect(violations.filter((finding) => finding.keyword === keyword)).toEqual([
    expect.objectContaining({
      rule: 'request-body',
      operation: 'theThing',
      in: 'body',
      documentPointer: keyword === 'false schema' ? `${pointer}/allOf/0` : `${pointer}/${keyword}`,
      message,
    }),
  ]);
});

test('a forbidden key is named by the pointer of the finding', () => {
  const schema = { properties: { pets: { items: { ...field, additionalProperties: false } } } };
  const contract = contractOf({}, { components: { schemas: { Thing: schema } } });
  const pointer = '#/components/schemas/Thing';
  expect(contract.checkValue(pointer, { pets: [{}, { 'b/c': 1 }] })).toEqual([
    expect.objectContaining({
      pointer: '/pets/1/b~1c',
      documentPointer: `${pointer}/properties/pets/items/additionalProperties`,
      keyword: 'additionalProperties',
      expected: 'one of a',
      actual: '`b/c`',
    }),
  ]);
});

test('every fault of a value is reported, not only the first', () => {
  const schema = { required: ['a', 'b'], properties: { c: { type: 'string' }, d: { minimum: 1 } } };
  const contract = contractOf({}, { components: { schemas: { Thing: schema } } });
  const findings = contract.checkValue('#/components/schemas/Thing', { c: 1, d: 0 });
  expect(findings.map(({ pointer }) => pointer).sort()).toEqual(['/a', '/b', '/c', '/d']);
});

test('a number too large to be written back is none', () => {
  const contract = contractOf({}, { components: { schemas: { Thing: { type: 'number' } } } });
  const check = (text: string): number => contract.checkValue('#/components/schemas/Thing', JSON.parse(text)).length;
  expect([check('1e300'), check('1e999'), check('-1e999')]).toEqual([0, 1, 1]);
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'])(
  'a field called %s is a field like any other',
  async (name) => {
    const properties = JSON.parse(`{ "${name}": { "type": "integer" } }`);
    const closed = jsonContract({ type: 'object', properties, required: [name], additionalProperties: false });
    const broken = async (text: string): Promise<readonly string[]> =>
      inShort(await judgeSent(closed, text, 'application/json'))[0];
    expect(await broken(`{ "${name}": 1 }`)).toEqual([]);
    expect(await broken(`{ "${name}": "b" }`)).toEqual([`/${name} type`]);
    expect(await broken('{}')).toEqual([`/${name} required`]);
    expect(inShort(await judgeSent(jsonContract({ properties }), '{}', 'application/json'))[0]).toEqual([]);
  },
);
