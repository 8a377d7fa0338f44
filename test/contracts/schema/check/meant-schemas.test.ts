import { expect, test } from 'vitest';
import type { Contract } from '../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';

/** A document with one schema, and others that it may take in. */
function documentOf(schema: object, others: object = {}): string {
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Cups', version: '1' },
    paths: {
      '/cup': {
        get: {
          operationId: 'theCup',
          responses: { '200': { description: 'One', content: { 'application/json': { schema: ref('Cup') } } } },
        },
      },
    },
    components: { schemas: { Cup: schema, ...others } },
  });
}

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

/** Reads a document as a fake does. */
function tolerant(document: string): Contract {
  return createContract(document, { tolerant: true });
}

const closed = { type: 'object', additionalProperties: false };
const size = { ...closed, required: ['size'], properties: { size: { type: 'integer' } } };
const colour = { ...closed, properties: { colour: { type: 'string' } } };

test.each<[title: string, schema: object, fine: readonly unknown[], wrong: readonly unknown[], keyword: string]>([
  ['numbers are the choices of a text', { type: 'string', enum: [1, 2] }, ['1', '2'], [1, '3'], 'enum'],
  ['texts are the choices of a number', { type: 'integer', enum: ['410', '404'] }, [410, 404], ['410', 5], 'enum'],
  [
    'texts are the choices of yes and no',
    { type: 'boolean', enum: ['true', 'false'] },
    [true, false],
    ['true'],
    'enum',
  ],
  ['yes and no are the choices of a text', { type: 'string', enum: [true, false] }, ['true'], [true, 'no'], 'enum'],
  ['YAML has read 16:9 as a number', { type: 'string', enum: [969, 61] }, ['16:9', '1:1', '969'], ['4:3'], 'enum'],
  ['null is one of the choices', { type: ['string', 'null'], enum: [1, null] }, ['1', null], ['null', 1], 'enum'],
  ['words are the choices of a number', { type: 'integer', enum: ['made', 'gone'] }, ['made'], [1, 'lost'], 'enum'],
  ['words are the choices of an object', { type: 'object', enum: ['PKW'] }, ['PKW'], [{}], 'enum'],
  [
    'words are the choices of a list',
    { type: 'array', enum: ['a', 'b'] },
    [['a'], ['b', 'a'], []],
    ['a', ['c']],
    'enum',
  ],
  [
    'words are the choices of a list of texts',
    { type: 'array', enum: ['a'], items: { type: 'string' } },
    [['a', 'a']],
    [['c'], [1]],
    'enum',
  ],
  [
    'null stands beside a choice',
    { type: 'null', oneOf: [{ type: 'number' }, { type: 'boolean' }] },
    [null, 1, true],
    ['text'],
    'type',
  ],
  [
    'a part is closed to what another demands',
    { allOf: [ref('Size'), ref('Colour')] },
    [{ size: 1 }, { size: 1, colour: 'red' }],
    [{}, { colour: 'red' }, { size: '1' }, { size: 1, more: true }],
    'allOf',
  ],
  [
    'a schema is closed beside the parts that have its fields',
    { additionalProperties: false, allOf: [{ type: 'object', properties: { colour: { type: 'string' } } }] },
    [{}, { colour: 'red' }],
    [{ colour: 1 }, { more: 1 }],
    'allOf',
  ],
  [
    'a schema is closed to the fields of its parts, and has some itself',
    { ...closed, properties: { name: { type: 'string' } }, required: ['name'], allOf: [ref('Size')] },
    [{ name: 'Blue', size: 1 }],
    [{ name: 'Blue' }, { size: 1 }, { name: 'Blue', size: 1, more: 1 }],
    'allOf',
  ],
  [
    'two parts describe one field',
    { allOf: [ref('Size'), { ...closed, required: ['colour'], properties: { size: { minimum: 3 }, colour: {} } }] },
    [{ size: 3, colour: 'red' }],
    [
      { size: 1, colour: 'red' },
      { size: 'big', colour: 'red' },
    ],
    'allOf',
  ],
  [
    'parts take in others',
    { allOf: [{ allOf: [ref('Size')], additionalProperties: false }, { properties: { 'a/b%': { type: 'integer' } } }] },
    [{ size: 1, 'a/b%': 2 }],
    [{ size: 1, 'a/b%': 'two' }, { 'a/b%': 2 }],
    'allOf',
  ],
  [
    'what is demanded of a closed object is described nowhere',
    { ...closed, required: ['size', 'weight'], properties: { size: { type: 'integer' } } },
    [{ size: 1 }, { size: 1, weight: 'any' }],
    [{}, { weight: 1 }, { size: 1, more: 1 }],
    'additionalProperties',
  ],
])('where %s, what is meant is judged, and a note says so', (_title, schema, fine, wrong, keyword) => {
  const contract = tolerant(documentOf(schema, { Size: size, Colour: colour }));
  const passes = (value: unknown): boolean =>
    contract.checkValue('#/components/schemas/Cup', value, 'response').length === 0;
  expect({ fine: fine.filter((value) => !passes(value)), wrong: wrong.filter(passes) }).toEqual({
    fine: [],
    wrong: [],
  });
  expect(contract.notes.map((note) => note.keyword)).toContain(keyword);
  const sample = contract.sample('#/components/schemas/Cup', { direction: 'response' });
  expect(sample).toEqual({ ok: true, value: expect.anything() });
});

test.each<[title: string, schema: object]>([
  ['some choices have the type', { type: 'string', enum: [1, 'one'] }],
  ['choices have one of the types', { type: ['string', 'integer'], enum: [1, 2] }],
  ['a number of an integer is written with a fraction', { type: 'number', enum: [1, 2.5] }],
  ['a closed part has all that is demanded', { allOf: [size, { required: ['size'] }] }],
  [
    'a closed part has fields of its own, and others need not be there',
    { allOf: [colour, { properties: { size: {} } }] },
  ],
  ['a part says more than which fields there are', { allOf: [size, colour, { minProperties: 3 }] }],
  ['fields are known by a pattern', { ...closed, patternProperties: { '^x': {} }, required: ['x1'] }],
  ['null is all that is let through', { type: 'null' }],
  ['no part is closed', { allOf: [{ required: ['size'] }, { properties: { colour: {} } }] }],
])('where %s, a schema is judged as it is written', (_title, schema) => {
  expect(tolerant(documentOf(schema)).notes).toEqual([]);
});

test('parts that lead to themselves, or nowhere, are judged as they are written', () => {
  const ring = { additionalProperties: false, required: ['a'], allOf: [ref('Cup')] };
  expect(tolerant(documentOf(ring)).notes).toEqual([]);
  const nowhere = documentOf({ additionalProperties: false, required: ['a'], allOf: [ref('None')] });
  expect(tolerant(nowhere).notes.map(({ keyword }) => keyword)).toEqual(['$ref', 'allOf']);
});

test('a schema that is taken in elsewhere stays closed there', () => {
  const contract = tolerant(documentOf({ allOf: [ref('Size'), ref('Colour')] }, { Size: size, Colour: colour }));
  const judged = contract.checkValue('#/components/schemas/Size', { size: 1, colour: 'red' }, 'response');
  expect(judged.map(({ keyword }) => keyword)).toEqual(['additionalProperties']);
});

test('what is wrong in a field of a part is found where that is written', () => {
  const contract = tolerant(documentOf({ allOf: [ref('Size'), ref('Colour')] }, { Size: size, Colour: colour }));
  const [found] = contract.checkValue('#/components/schemas/Cup', { size: 'big' }, 'response');
  expect(found?.documentPointer).toBe('#/components/schemas/Size/properties/size/type');
});

test('a fake responds with what is meant', async () => {
  const schema = {
    ...closed,
    allOf: [ref('Size')],
    properties: { kind: { type: 'string', enum: [1] } },
    required: ['kind'],
  };
  const mock = createMock(documentOf(schema, { Size: size }), { report: 'silent' });
  const response = await mock.fetch('https://cups.example/cup');
  expect([response.status, await response.json()]).toEqual([200, { kind: '1', size: 0 }]);
});

test('who judges, and has nothing to respond with, judges a schema as it is written', () => {
  const document = documentOf({ allOf: [ref('Size'), ref('Colour')] }, { Size: size, Colour: colour });
  const contract = createContract(document);
  const judged = contract.checkValue('#/components/schemas/Cup', { size: 1, colour: 'red' }, 'response');
  expect([judged.map(({ keyword }) => keyword), contract.notes]).toEqual([
    ['additionalProperties', 'additionalProperties'],
    [],
  ]);
});
