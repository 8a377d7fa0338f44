import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { fitsIn, judgeRecords, readFixture } from '../../../../contracts/traffic/read/read-fixture.ts';
import { recordKinds } from '../../../../contracts/traffic/read/record-kinds.ts';
import { TrafficError } from '../../../../contracts/traffic/read/traffic-error.ts';

const named = (schema: string, path: string): object => ({
  [path]: {
    get: {
      responses: {
        200: {
          description: 'All',
          content: { 'application/json': { schema: { type: 'array', items: { $ref: schema } } } },
        },
      },
    },
  },
  [`${path}/{id}`]: {
    parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
    get: { responses: { 200: { description: 'One', content: { 'application/json': { schema: { $ref: schema } } } } } },
  },
});
const text = { type: 'string' };
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { ...named('#/components/schemas/Pet', '/pets'), ...named('#/components/schemas/Toy', '/toys') },
    components: {
      schemas: {
        Pet: {
          type: 'object',
          required: ['name'],
          properties: {
            id: { type: ['string', 'integer'] },
            name: text,
            key: { type: 'string', 'x-secret': true, maxLength: 3 },
          },
        },
        Toy: { type: 'object', required: ['size'], properties: { id: text, name: text, size: { type: 'integer' } } },
      },
    },
  }),
);
const kinds = recordKinds(contract);
const fits = fitsIn(contract);
const inShort = (value: unknown): unknown =>
  readFixture(JSON.stringify(value), kinds, fits).map(({ number, kind, value: record }) => [number, kind.name, record]);

test.each<[value: unknown, records: unknown]>([
  [{ name: 'Rex', key: 'a' }, [[1, 'pets', { name: 'Rex', key: 'a' }]]],
  [{ name: 'Ball', size: 1 }, [[1, 'toys', { name: 'Ball', size: 1 }]]],
  [
    [{ name: 'a' }, { name: 'b' }],
    [
      [1, 'pets', { name: 'a' }],
      [2, 'pets', { name: 'b' }],
    ],
  ],
  [
    [{ size: 'x' }, { name: 'b' }],
    [
      [1, 'toys', { size: 'x' }],
      [2, 'toys', { name: 'b' }],
    ],
  ],
  [
    { toys: [{ size: 1 }], pets: [{ name: 'a' }, 7] },
    [
      [1, 'pets', { name: 'a' }],
      [2, 'pets', 7],
      [3, 'toys', { size: 1 }],
    ],
  ],
  [{ pets: [] }, []],
  [{ pets: { name: 'a' } }, [[1, 'pets', { pets: { name: 'a' } }]]],
  [[], []],
  [[7], [[1, 'pets', 7]]],
])('the records of the fixture %j are %j', (value, records) => {
  expect(inShort(value)).toEqual(records);
});

test.each<[text: string, of: typeof kinds, sentence: string]>([
  ['7', kinds, 'it holds no record'],
  ['"pets"', kinds, 'it holds no record'],
  ['null', kinds, 'it holds no record'],
  ['[{}]', [], 'the document knows no kind of record'],
  ['{', kinds, 'it is no JSON'],
])('the fixture %j is refused', (fixture, of, sentence) => {
  expect(() => readFixture(fixture, of, fits)).toThrow(TrafficError);
  expect(() => readFixture(fixture, of, fits)).toThrow(sentence);
});

test('records are judged each by its kind, with their ids and without their secrets', () => {
  const value = [
    { id: 'a', name: 'Rex' },
    { id: 7, name: 'Tom' },
    { id: true, name: 8 },
    'no record',
    { name: 'x', key: 'sesame-open' },
  ];
  const judged = judgeRecords(contract, readFixture(JSON.stringify({ pets: value }), kinds, fits));
  expect(judged.map(({ number, kind, id, verdict }) => [number, kind, id, verdict])).toEqual([
    [1, 'pets', 'a', 'conforms'],
    [2, 'pets', '7', 'conforms'],
    [3, 'pets', undefined, 'violates'],
    [4, 'pets', undefined, 'violates'],
    [5, 'pets', undefined, 'violates'],
  ]);
  expect(judged.map(({ violations }) => violations.map(({ pointer }) => pointer))).toEqual([
    [],
    [],
    ['/id', '/name'],
    [''],
    ['/key'],
  ]);
  expect(JSON.stringify(judged)).not.toContain('sesame-open');
  expect(judged.filter((one) => 'omitted' in one)).toEqual([]);
});
