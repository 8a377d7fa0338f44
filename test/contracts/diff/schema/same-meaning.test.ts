import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { documentAround, requestSchema, responseSchema } from '../snippets.ts';

/** Components that the schemas below may refer to. */
const components = `components:
  schemas:
    Name: { type: string, minLength: 1 }
    SameName: { minLength: 1, type: string }
    Maybe: { anyOf: [{ type: string }, { type: "null" }] }
    Cat: { type: object, required: [kind], properties: { kind: { const: cat }, lives: { type: integer } } }
    Kitty: { type: object, properties: { lives: { type: integer }, kind: { enum: [cat] } }, required: [kind] }
    Dog: { type: object, required: [kind], properties: { kind: { const: dog }, barks: { type: boolean } } }
    Tree: { type: object, properties: { value: { type: string }, children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
    Wood: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Wood' } }, value: { type: string } } }
`;
const ref = (name: string): string => `{ $ref: '#/components/schemas/${name}' }`;
const fields = (yaml: string): string => `{ type: object, properties: { a: ${yaml} } }`;

const pairs: readonly (readonly [name: string, one: string, other: string])[] = [
  // Null.
  [
    'a type array, and anyOf with null',
    '{ type: [string, "null"] }',
    '{ anyOf: [{ type: string }, { type: "null" }] }',
  ],
  [
    'a type array, and oneOf with null',
    '{ type: [string, "null"] }',
    '{ oneOf: [{ type: "null" }, { type: string }] }',
  ],
  [
    'a reference or null, inline',
    `{ anyOf: [${ref('Name')}, { type: "null" }] }`,
    '{ type: ["null", string], minLength: 1 }',
  ],
  ['nullable left over, and a type array', '{ type: string, nullable: true }', '{ type: [string, "null"] }'],
  [
    'nullable beside a reference',
    `{ allOf: [${ref('Name')}], nullable: true }`,
    `{ oneOf: [${ref('Name')}, { type: "null" }] }`,
  ],
  ['nullable false', '{ type: string, nullable: false }', '{ type: string }'],
  [
    'an enum with null, in two',
    '{ type: [string, "null"], enum: [a, null] }',
    '{ oneOf: [{ enum: [a] }, { const: null }] }',
  ],
  [
    'nullable beside an enum',
    '{ type: string, nullable: true, enum: [a] }',
    '{ type: [string, "null"], enum: [a, null] }',
  ],
  [
    'null inside a field',
    fields('{ type: [integer, "null"], minimum: 0 }'),
    fields('{ anyOf: [{ type: integer, minimum: 0 }, { type: "null" }] }'),
  ],
  // Alternatives.
  ['a type array, and oneOf', '{ type: [string, integer] }', '{ oneOf: [{ type: string }, { type: integer }] }'],
  [
    'oneOf, and anyOf of other types',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    '{ anyOf: [{ type: integer }, { type: string }] }',
  ],
  [
    'oneOf, and anyOf of what a field tells apart',
    `{ oneOf: [${ref('Cat')}, ${ref('Dog')}] }`,
    `{ anyOf: [${ref('Dog')}, ${ref('Cat')}] }`,
  ],
  ['a single alternative', `{ oneOf: [${ref('Cat')}] }`, ref('Cat')],
  [
    'alternatives within alternatives',
    '{ anyOf: [{ anyOf: [{ type: string }, { type: boolean }] }, { type: "null" }] }',
    '{ type: [string, boolean, "null"] }',
  ],
  [
    'alternatives in another order',
    `{ anyOf: [${ref('Cat')}, ${ref('Dog')}, { type: string }] }`,
    `{ anyOf: [{ type: string }, ${ref('Dog')}, ${ref('Cat')}] }`,
  ],
  ['the same alternative twice', `{ anyOf: [${ref('Cat')}, ${ref('Cat')}] }`, ref('Cat')],
  ['anyOf of values, and an enum', '{ anyOf: [{ const: a }, { const: b }] }', '{ enum: [b, a] }'],
  [
    'oneOf of enums, and one of them all',
    '{ oneOf: [{ type: string, enum: [a] }, { type: string, enum: [b, c] }] }',
    '{ type: string, enum: [a, b, c] }',
  ],
  ['a value beside its type', '{ anyOf: [{ type: string }, { type: string, enum: [a] }] }', '{ type: string }'],
  [
    'what is common, before and in the alternatives',
    '{ type: object, required: [id], anyOf: [{ required: [a] }, { required: [b] }] }',
    '{ anyOf: [{ type: object, required: [id, a] }, { type: object, required: [b, id] }] }',
  ],
  [
    'anyOf of types, and a bound for each',
    '{ type: [string, integer], minLength: 2, minimum: 3 }',
    '{ anyOf: [{ type: string, minLength: 2 }, { type: integer, minimum: 3 }] }',
  ],
  // Values.
  ['a single enum, and const', '{ enum: [a] }', '{ const: a }'],
  ['an enum in another order', '{ enum: [a, b, c] }', '{ enum: [c, a, b] }'],
  ['an enum of all booleans', '{ type: boolean, enum: [true, false] }', '{ type: boolean }'],
  ['an enum with its type, and without', '{ type: string, enum: [a, b] }', '{ enum: [a, b] }'],
  ['every type, and none', '{ type: [string, number, boolean, object, array, "null"] }', '{}'],
  ['number, and number with integer', '{ type: [number, integer] }', '{ type: number }'],
  ['true, and an empty schema', fields('true'), fields('{}')],
  [
    'not a type, and the other types',
    '{ not: { type: ["null", array, object] } }',
    '{ type: [string, number, boolean] }',
  ],
  // Bounds.
  ['minLength 0', '{ type: string }', '{ type: string, minLength: 0 }'],
  ['minItems 0, uniqueItems false', '{ type: array }', '{ type: array, minItems: 0, uniqueItems: false }'],
  ['minProperties 0', '{ type: object }', '{ type: object, minProperties: 0 }'],
  ['above 0, and from 1, of integers', '{ type: integer, exclusiveMinimum: 0 }', '{ type: integer, minimum: 1 }'],
  ['below 10, and up to 9, of integers', '{ type: integer, exclusiveMaximum: 10 }', '{ type: integer, maximum: 9 }'],
  ['a minimum with a fraction, of integers', '{ type: integer, minimum: 0.5 }', '{ type: integer, minimum: 1 }'],
  [
    'exclusiveMinimum as OpenAPI 3.0 wrote it',
    '{ type: number, minimum: 0, exclusiveMinimum: true }',
    '{ type: number, exclusiveMinimum: 0 }',
  ],
  ['exclusiveMaximum false', '{ type: number, maximum: 5, exclusiveMaximum: false }', '{ type: number, maximum: 5 }'],
  ['the looser of two bounds', '{ type: integer, minimum: 1, exclusiveMinimum: 4 }', '{ type: integer, minimum: 5 }'],
  ['multipleOf 1, of integers', '{ type: integer, multipleOf: 1 }', '{ type: integer }'],
  ['decimals', '{ type: number, multipleOf: 0.1 }', '{ type: number, multipleOf: 0.10 }'],
  ['a pattern that every text has', '{ type: string, pattern: ".*" }', '{ type: string }'],
  // Composition.
  ['allOf of one', `{ allOf: [${ref('Cat')}] }`, ref('Cat')],
  [
    'allOf, and all in one',
    '{ allOf: [{ type: object, properties: { a: {} } }, { required: [a] }] }',
    '{ type: object, required: [a], properties: { a: {} } }',
  ],
  [
    'allOf that names a field twice',
    '{ allOf: [{ properties: { a: { type: string } } }, { properties: { a: { minLength: 2 } } }] }',
    '{ properties: { a: { type: string, minLength: 2 } } }',
  ],
  ['allOf that says nothing new', '{ type: string, allOf: [{ title: A }, { description: b }] }', '{ type: string }'],
  ['a reference, and what it refers to', ref('Name'), '{ type: string, minLength: 1 }'],
  ['words beside a reference', "{ $ref: '#/components/schemas/Name', description: A name }", ref('Name')],
  [
    'a bound beside a reference, and in one',
    "{ $ref: '#/components/schemas/Name', maxLength: 9 }",
    '{ type: string, minLength: 1, maxLength: 9 }',
  ],
  ['a component under another name', ref('Name'), ref('SameName')],
  ['a component in other words', fields(ref('Cat')), fields(ref('Kitty'))],
  ['a recursive component under another name', ref('Tree'), ref('Wood')],
  ['an alternative by reference, and inline', ref('Maybe'), '{ type: [string, "null"] }'],
  // Objects and arrays.
  [
    'fields in another order',
    '{ properties: { a: {}, b: {} }, required: [a, b] }',
    '{ required: [b, a], properties: { b: {}, a: {} } }',
  ],
  ['additionalProperties written out', '{ type: object }', '{ type: object, additionalProperties: true }'],
  ['additionalProperties of anything', '{ type: object, additionalProperties: {} }', '{ type: object }'],
  ['items of anything', '{ type: array, items: {} }', '{ type: array }'],
  ['unevaluatedProperties true', '{ type: object, unevaluatedProperties: true }', '{ type: object }'],
  [
    'closed, by either keyword',
    '{ type: object, additionalProperties: false }',
    '{ type: object, unevaluatedProperties: false }',
  ],
  ['no field required', '{ type: object, required: [] }', '{ type: object }'],
  [
    'a field that is forbidden, beside those that are named',
    '{ type: object, properties: { a: {}, b: false }, additionalProperties: false }',
    '{ type: object, properties: { a: {} }, additionalProperties: false }',
  ],
  [
    'places that say the same as the rest',
    '{ type: array, prefixItems: [{ type: string }], items: { type: string } }',
    '{ type: array, items: { type: string } }',
  ],
  ['a condition from which nothing follows', '{ type: object, if: { required: [a] } }', '{ type: object }'],
  ['then without if', '{ type: object, then: { required: [a] } }', '{ type: object }'],
  ['contains that need not be there', '{ type: array, contains: { const: 1 }, minContains: 0 }', '{ type: array }'],
  ['a field that requires nothing', '{ type: object, dependentRequired: { a: [] } }', '{ type: object }'],
  ['names of any form', '{ type: object, propertyNames: {} }', '{ type: object }'],
  // Words.
  [
    'examples and descriptions',
    '{ type: string, example: a, examples: [b], title: T, $comment: c }',
    '{ type: string }',
  ],
  ['extensions', '{ type: string, x-order: 1 }', '{ type: string, x-order: 2 }'],
];

const both = pairs.flatMap(([name, one, other]) => [
  [name, one, other] as const,
  [`${name}, backwards`, other, one] as const,
]);

test.each(rowsOf(both, 8))('the same in other words: %s', (_name, old, changed) => {
  for (const place of [requestSchema, responseSchema]) {
    const [before, after] = [old, changed].map((schema) =>
      readDocument(documentAround(`${place(schema)}\n${components}`)),
    );
    if (before === undefined || after === undefined) throw new TypeError('unreachable');
    const found = diffDocuments(before, after).filter(({ rule }) => rule !== 'words-changed');
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  }
});
