import { object, one, type RuleCase, requestSchema, responseSchema } from './snippets.ts';
import { type SchemaPair, valuePairs } from './value-pairs.ts';

const cat = '{ title: Cat, type: object, required: [purrs], properties: { purrs: {} } }';
const dog = '{ title: Dog, type: object, required: [barks], properties: { barks: {} } }';
const contains = (schema: string): string => `{ type: array, contains: ${schema} }`;

/** One pair of schemas for each rule about schemas, with what it does in a request and in a response. */
const schemaPairs: readonly SchemaPair[] = [
  ...valuePairs,
  ['optional-field-added', 'none/breaks', 'none/none', '`age` in .* is new', object(''), object('age: {}')],
  [
    'required-field-added',
    'breaks/none',
    'none/breaks',
    '`age` in .* is new and required',
    object(''),
    object('age: {}', ', required: [age]'),
  ],
  ['field-removed', 'breaks/none', 'breaks/none', '`age` in .* is gone', object('age: {}'), object('')],
  [
    'field-required',
    'breaks/none',
    'none/breaks',
    '`age` in .* is now required',
    object('age: {}'),
    object('age: {}', ', required: [age]'),
  ],
  [
    'field-optional',
    'none/breaks',
    'breaks/none',
    '`age` in .* no longer required',
    object('age: {}', ', required: [age]'),
    object('age: {}'),
  ],
  [
    'type-narrowed',
    'breaks/none',
    'none/breaks',
    'string or null and is now of type string',
    '{ type: [string, "null"] }',
    '{ type: string }',
  ],
  [
    'type-widened',
    'none/breaks',
    'breaks/none',
    'integer and is now of type number',
    '{ type: integer }',
    '{ type: number }',
  ],
  [
    'fields-closed',
    'breaks/none',
    'none/breaks',
    'no longer hold fields',
    '{ type: object }',
    '{ type: object, additionalProperties: false }',
  ],
  [
    'fields-opened',
    'none/may-break',
    'may-break/none',
    'now hold fields',
    '{ type: object, additionalProperties: false }',
    '{ type: object, additionalProperties: true }',
  ],
  [
    'branch-removed',
    'breaks/none',
    'none/breaks',
    'lost one of its alternatives, Cat',
    `{ oneOf: [${cat}, ${dog}] }`,
    `{ oneOf: [${dog}] }`,
  ],
  [
    'branch-added',
    'none/breaks',
    'breaks/none',
    'further alternative, Cat',
    `{ anyOf: [${dog}] }`,
    `{ anyOf: [${dog}, ${cat}] }`,
  ],
  [
    'branches-exclusive',
    'breaks/none',
    'none/may-break',
    'no longer be of several alternatives',
    `{ anyOf: [${dog}, ${cat}] }`,
    `{ oneOf: [${dog}, ${cat}] }`,
  ],
  [
    'branches-combinable',
    'none/may-break',
    'may-break/none',
    'now be of several alternatives',
    `{ oneOf: [${dog}, ${cat}] }`,
    `{ anyOf: [${dog}, ${cat}] }`,
  ],
  [
    'schema-added',
    'breaks/none',
    'none/breaks',
    'now described',
    '{ type: array }',
    '{ type: array, items: { type: string } }',
  ],
  [
    'schema-dropped',
    'none/breaks',
    'breaks/none',
    'now be anything',
    '{ type: array, items: { type: string } }',
    '{ type: array }',
  ],
  [
    'type-changed',
    'breaks/breaks',
    'breaks/breaks',
    'string and is now of type integer',
    '{ type: string }',
    '{ type: integer }',
  ],
  ['keyword-added', 'breaks/none', 'none/breaks', 'contains none is now', '{ type: array }', contains('{ const: 1 }')],
  ['keyword-removed', 'none/breaks', 'breaks/none', 'is now none', contains('{ const: 1 }'), '{ type: array }'],
  [
    'keyword-changed',
    'breaks/may-break',
    'may-break/breaks',
    'contains .* is now',
    contains('{ const: 1 }'),
    contains('{ const: 2 }'),
  ],
  [
    'hint-changed',
    'may-break/may-break',
    'may-break/may-break',
    'discriminator .* is now',
    '{ discriminator: { propertyName: kind } }',
    '{ discriminator: { propertyName: sort } }',
  ],
  [
    'not-understood',
    'may-break/may-break',
    'may-break/may-break',
    'uniqueBy .* is not understood',
    '{ uniqueBy: name }',
    '{ uniqueBy: id }',
  ],
];

/** The pairs above, in a request and in a response; and the rules that have a sense in a request only. */
export const schemaCases: readonly RuleCase[] = [
  ...schemaPairs.flatMap(([move, request, response, says, before, after]) => [
    one(`request-${move}`, request, says, requestSchema(before), requestSchema(after)),
    one(`response-${move}`, response, says, responseSchema(before), responseSchema(after)),
  ]),
  one(
    'request-field-made-read-only',
    'breaks/none',
    'no longer be written',
    requestSchema(object('age: {}')),
    requestSchema(object('age: { readOnly: true }')),
  ),
  one(
    'request-field-made-writable',
    'none/breaks',
    'now be written',
    requestSchema(object('age: { readOnly: true }')),
    requestSchema(object('age: {}')),
  ),
];
