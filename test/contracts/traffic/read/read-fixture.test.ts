import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { fitsIn, judgeRecords, readFixture, unjudgedLists } from '../../../../contracts/traffic/read/read-fixture.ts';
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
      [1, 'toys', { size: 1 }],
      [2, 'pets', { name: 'a' }],
      [3, 'pets', 7],
    ],
  ],
  [{ pets: [] }, []],
  [{ pets: [{ name: 'a' }], dogs: [{}] }, [[1, 'pets', { name: 'a' }]]],
  [{ key: [{}] }, [[1, 'pets', { key: [{}] }]]],
  [{ dogs: [7] }, [[1, 'pets', { dogs: [7] }]]],
  [{ dogs: [{}], at: 1 }, [[1, 'pets', { dogs: [{}], at: 1 }]]],
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
  ['{"petz":[{}]}', kinds, 'did you mean `pets`?'],
  ['{"dogs":[{}],"toyz":[{}]}', kinds, 'a list called `dogs`'],
  ['{"swagger":"2.0"}', kinds, 'it is a Swagger document'],
  ['{"openapi":"3.1.0","info":{}}', kinds, 'it is an OpenAPI document'],
  ["\u{feff}# Pets\n---\nopenapi: '3.0.3'\n", kinds, 'it is an OpenAPI document'],
  ['overlay: 1.0.0\nactions: []', kinds, 'it is an OpenAPI Overlay'],
  ['{"info":{"name":"a"},"item":[]}', kinds, 'it is a Postman collection'],
  ['{"consumer":{"name":"a"},"provider":{"name":"b"},"interactions":[]}', kinds, 'it is a Pact file'],
  ['{"consumer":{"name":"a"},"provider":{"name":"b"},"messages":[]}', kinds, 'it is a Pact file'],
])('the fixture %j is refused', (fixture, of, sentence) => {
  expect(() => readFixture(fixture, of, fits)).toThrow(TrafficError);
  expect(() => readFixture(fixture, of, fits)).toThrow(sentence);
});

test.each<[value: unknown, lists: readonly unknown[]]>([
  [{ pets: [{}], people: [{}, {}] }, [['people', 2, undefined]]],
  [{ toys: [], petz: [{}] }, [['petz', 1, 'pets']]],
  [{ pets: [], dogs: [] }, []],
  [{ pets: [], version: 1 }, []],
  [{ dogs: [{}] }, []],
  [[{ dogs: [{}] }], []],
])('of %j, the lists %j are judged by nobody, and are named', (value, lists) => {
  const found = unjudgedLists(JSON.stringify(value), kinds);
  expect(found.map(({ name, records, suggestion }) => [name, records, suggestion])).toEqual(lists);
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
