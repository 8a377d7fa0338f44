import { expect, test } from 'vitest';
import type { Demand } from '../../../../contracts/sample/demand/demand.ts';
import {
  isSet,
  largest,
  namedValues,
  propertyNames,
  requiredNames,
  shownValues,
  smallest,
  textsOf,
  typesDemanded,
} from '../../../../contracts/sample/demand/keywords.ts';

/** What these schemas demand together. */
const demand = (...schemas: readonly object[]): Demand => ({
  parts: schemas.map((keywords, at) => ({ pointer: `#/${at}`, keywords: { ...keywords } })),
  discriminators: new Map(),
});

test.each<[schemas: readonly object[], types: readonly string[]]>([
  [[{ type: 'string' }], ['string']],
  [[{ type: ['null', 'string'] }], ['string', 'null']],
  [[{ type: 'string', nullable: true }], ['string', 'null']],
  [[{ type: 'string' }, { type: ['string', 'integer'] }], ['string']],
  [[{ type: 'string' }, { type: 'integer' }], []],
  [[{ type: 'number' }, { type: 'integer' }], ['integer']],
  [[{ type: 'integer' }, { type: 'number' }], ['integer']],
  [
    [{ type: ['number', 'string'] }, { type: ['integer', 'string'] }],
    ['integer', 'string'],
  ],
  [[{ type: ['number', 'string'] }, { type: ['integer', 'number'] }], ['number']],
  [[{ type: 'number' }, {}], ['number']],
  [[{ type: 7 }], []],
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'minProperties', 'propertyNames'].map(
    (keyword): [object[], string[]] => [[{ [keyword]: 1 }], ['object']],
  ),
  ...['items', 'prefixItems', 'contains', 'minItems', 'uniqueItems'].map((keyword): [object[], string[]] => [
    [{ [keyword]: 1 }],
    ['array'],
  ]),
  ...['pattern', 'minLength', 'maxLength', 'format', 'contentEncoding'].map((keyword): [object[], string[]] => [
    [{ [keyword]: 1 }],
    ['string'],
  ]),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'].map(
    (keyword): [object[], string[]] => [[{ [keyword]: 1 }], ['number']],
  ),
  [
    [{ minLength: 1 }, { minItems: 1 }],
    ['array', 'string'],
  ],
  [[{ title: 'a' }], []],
])('of %j the types are %j', (schemas, types) => {
  expect(typesDemanded(demand(...schemas))).toEqual(types);
});

test.each<[schemas: readonly object[], named: readonly unknown[] | undefined]>([
  [[{}], undefined],
  [[{ enum: [] }], undefined],
  [[{ const: null }], [null]],
  [[{ const: 1, enum: [1, 2] }], [1]],
  [[{ enum: [1, 2] }, { enum: [2, 3] }], [2]],
  [[{ enum: [1] }, { const: 2 }], []],
  [[{ enum: [{ a: 1 }, 2] }, { enum: [{ a: 1 }] }], [{ a: 1 }]],
  [[{ enum: [null, 1, 2] }], [1, 2, null]],
])('of %j the values that are named are %j', (schemas, named) => {
  expect(namedValues(demand(...schemas))).toEqual(named);
});

test('what the document shows is what examples say, then what is the default', () => {
  expect(
    shownValues(demand({ default: 1, example: 2, examples: [3, 4] }, { example: 5, default: 6 }, { examples: 7 })),
  ).toEqual([2, 3, 4, 5, 1, 6]);
  expect(shownValues(demand({}))).toEqual([]);
});

test('what several schemas say of one keyword is taken together', () => {
  const both = demand(
    { minLength: 1, required: ['a', 7], properties: { a: {}, b: {} }, pattern: 'x' },
    { minLength: 3, uniqueItems: true, required: ['b'], properties: { b: {}, c: {} } },
    { required: true, properties: [], pattern: 7 },
  );
  expect([
    largest(both, 'minLength'),
    smallest(both, 'minLength'),
    largest(both, 'maxLength'),
    smallest(both, 'maxLength'),
  ]).toEqual([3, 1, undefined, undefined]);
  expect([isSet(both, 'uniqueItems'), isSet(both, 'minLength')]).toEqual([true, false]);
  expect([requiredNames(both), propertyNames(both), textsOf(both, 'pattern')]).toEqual([
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['x'],
  ]);
});
