import { expect, test } from 'vitest';
import { idShape } from '../../../../contracts/learn/schema/id-shape.ts';
import { inferSchema, madeText } from '../../../../contracts/learn/schema/infer-schema.ts';
import { jsonContract, judgeJson } from '../../one-body.ts';

const uuid = '3f2504e0-4f89-11d3-9a0c-0305e82c3301';
const other = '9a0c04e0-4f89-11d3-9a0c-0305e82c33ff';

test.each<[ids: readonly unknown[], pattern: string, name: string]>([
  [['1', '20'], '^[0-9]+$', 'digits in a text'],
  [['0012', '0013'], '^[0-9]{4}$', '4 digits'],
  [['1234567890', '1234567891'], '^[0-9]{10}$', '10 digits'],
  [['12345678901', '1234567890'], '^[0-9]+$', 'digits'],
  [['59bbb1e10f7e2a5d7c1a9a01'], '^[0-9a-f]{24}$', '24 hexadecimal digits'],
  [['59BBB1E10F7E2A5D7C1A9A01'], '^[0-9A-F]{24}$', '24 hexadecimal digits'],
  [['a1b2c3d4'], '^[0-9a-z]{8}$', '8 letters and digits'],
  [['a1b2c3d4', 'a1b2c3d5', 'a1b2c3d6'], '^[0-9a-f]{8}$', '8 hexadecimal digits'],
  [['a1b2', 'a1b3', 'a1b4'], '^[0-9a-z]{4}$', '4 letters and digits'],
  [['A1Z', 'B2Z'], '^[0-9A-Z]{3}$', '3 letters and digits'],
  [['a1Z', 'B2z'], '^[0-9A-Za-z]{3}$', '3 letters and digits'],
  [['a1-Z', 'B_2z'], '^[0-9A-Za-z_-]{4}$', '4 letters, digits, - and _'],
  [['cus_1', 'cus_22'], '^cus_[0-9]+$', 'cus_ and digits'],
  [['cus_live_a1z', 'cus_live_b2z'], '^cus_live_[0-9a-z]{3}$', 'cus_live_ and 3 letters and digits'],
  [['ORD-0012', 'ORD-0013'], '^ORD-[0-9]{4}$', 'ORD- and 4 digits'],
  [['v1-a1z', 'v1-b2z'], '^v1-[0-9a-z]{3}$', 'v1- and 3 letters and digits'],
  [['a_1z', 'b_2z'], '^[0-9A-Za-z_-]{4}$', '4 letters, digits, - and _'],
  [
    [`cus_${uuid}`, `cus_${other}`],
    '^cus_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    'cus_ and a UUID',
  ],
  [
    [`cus_${uuid.toUpperCase()}`, `cus_${other}`],
    '^cus_[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
    'cus_ and a UUID',
  ],
  [['01ARZ3NDEKTSV4RRFFQ69G5FAV'], '^[0-7][0-9A-HJKMNP-TV-Z]{25}$', 'a ULID'],
])('the ids %j are of the pattern %s, which they fit', (ids, pattern, name) => {
  expect(idShape(ids)).toEqual({ name, schema: { type: 'string', pattern } });
  expect(ids.filter((id) => !new RegExp(pattern, 'u').test(String(id)))).toEqual([]);
});

test.each<[ids: readonly unknown[]]>([
  [[]],
  [['red', 'blue']],
  [['cus_red', 'cus_blue']],
  [['a1', 'a22']],
  [['a1', 2]],
  [['a 1', 'a 2']],
  [[1.5]],
  [[null, 'a1']],
  [[`${uuid}0`, uuid]],
  [[`0${uuid}`, uuid]],
  [['0deadbeef1', '0deadbeef']],
])('the ids %j have no shape in common', (ids) => {
  expect(idShape(ids)).toBeUndefined();
});

test('integers and UUIDs are known as such', () => {
  expect(idShape([1, 2])?.schema).toEqual({ type: 'integer' });
  expect(idShape([uuid, uuid.toUpperCase()])?.schema).toEqual({ type: 'string', format: 'uuid' });
});

const text = { type: 'string' };
const integer = { type: 'integer' };

test.each<[values: readonly unknown[], schema: object]>([
  [[], {}],
  [['a', 'b'], text],
  [[1, 2], integer],
  [[1, 2.5], { type: 'number' }],
  [[1.5], { type: 'number' }],
  [[1, 'a'], {}],
  [[true, false], { type: 'boolean' }],
  [[null], {}],
  [['a', null], { type: ['string', 'null'] }],
  [['a', undefined], { type: ['string', 'null'] }],
  [[[1], ['a']], { type: 'array', items: {} }],
  [[[], [1]], { type: 'array', items: integer }],
  [[[]], { type: 'array', items: {} }],
  [[[1], { a: 1 }], {}],
  [[[1], 'a'], {}],
  [[{}], { type: 'object' }],
  [[{ a: 1 }, { a: 2, b: 'x' }], { type: 'object', required: ['a'], properties: { a: integer, b: text } }],
  [[{ a: 1 }, { b: null }], { type: 'object', properties: { a: integer, b: {} } }],
  [[{ a: null }, { a: 1 }], { type: 'object', required: ['a'], properties: { a: { type: ['integer', 'null'] } } }],
])('of the values %j the schema is %j, and lets them through', async (values, schema) => {
  expect(inferSchema(values, 'type')).toEqual(schema);
  const contract = jsonContract(schema);
  for (const value of values) {
    if (value !== undefined) expect((await judgeJson(contract, 'response', value)).ok).toBe(true);
  }
});

test('null is written as the version of the document has it', () => {
  expect(inferSchema(['a', null], 'nullable')).toEqual({ type: 'string', nullable: true });
  expect(inferSchema([1, 'a', null], 'nullable')).toEqual({});
});

test('deep within a value any will do', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
  expect(JSON.stringify(inferSchema([nested(8)], 'type'))).toContain('integer');
  expect(JSON.stringify(inferSchema([nested(9)], 'type'))).not.toContain('integer');
});

test.each<[values: readonly unknown[], schema: object | undefined]>([
  [['a1z', 'b2z'], { type: 'string', pattern: '^[0-9a-z]{3}$' }],
  [['a1z', 'a1z'], undefined],
  [['a1z'], undefined],
  [['abc', 'b2z'], undefined],
  [[1, 2], undefined],
])('of the texts %j a service makes %j', (values, schema) => {
  expect(madeText(values)).toEqual(schema);
});
