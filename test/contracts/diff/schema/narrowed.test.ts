import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import type { Change } from '../../../../contracts/diff/report/change.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { documentAround, requestSchema, responseSchema } from '../snippets.ts';

const components = `components:
  schemas:
    S: { type: object, properties: { x: { type: integer } } }
    Wrapper: { type: object, properties: { data: { type: array, items: { type: object } } } }
    Cat: { type: object, required: [purrs], properties: { purrs: { type: boolean } } }
    Dog: { type: object, required: [barks], properties: { barks: { type: boolean } } }
`;
const ref = (name: string, beside = ''): string => `{ $ref: '#/components/schemas/${name}'${beside} }`;
const object = (yaml: string): string => `{ type: object, ${yaml} }`;
const array = (yaml: string): string => `{ type: array, ${yaml} }`;
const precise = (items: string): string =>
  `{ allOf: [${ref('Wrapper')}, { properties: { data: { items: ${items} } } }] }`;
const when = (then: string): string => object(`if: { required: [a] }, then: { ${then} }`);

/** The second lets fewer values pass than the first. */
const narrowed: readonly (readonly [name: string, wide: string, narrow: string])[] = [
  // allOf, first generally, then precisely.
  [
    'allOf: a type in the second branch',
    precise('{ properties: { a: {} } }'),
    precise('{ properties: { a: { type: string } } }'),
  ],
  ['allOf: required in the second branch', precise('{}'), precise('{ required: [a] }')],
  ['allOf: a bound beside it', '{ allOf: [{ type: string }] }', '{ allOf: [{ type: string }], maxLength: 3 }'],
  ['allOf: an enum of an enum', '{ enum: [a, b, c] }', '{ allOf: [{ enum: [a, b, c] }, { enum: [a, b] }] }'],
  [
    'allOf: types that overlap',
    '{ type: [string, "null"] }',
    '{ allOf: [{ type: [string, "null"] }, { type: [string, integer] }] }',
  ],
  [
    'allOf: a closed branch',
    '{ allOf: [{ properties: { a: {} } }] }',
    '{ allOf: [{ properties: { a: {} } }, { additionalProperties: false, properties: { a: {} } }] }',
  ],
  // Beside a $ref.
  ['$ref: required beside it', ref('S'), ref('S', ', required: [x]')],
  ['$ref: closed beside it', ref('S'), ref('S', ', unevaluatedProperties: false')],
  ['$ref: a field made precise beside it', ref('S'), ref('S', ', properties: { x: { maximum: 5 } }')],
  [
    '$ref: beside it, in a field',
    object(`properties: { s: ${ref('S')} }`),
    object(`properties: { s: ${ref('S', ', minProperties: 1')} }`),
  ],
  // Conditions.
  ['if and then', object('if: { required: [a] }'), when('required: [b]')],
  ['then requires more', when('required: [b]'), when('required: [b, c]')],
  [
    'else',
    object('if: { required: [a] }, then: { required: [b] }'),
    object('if: { required: [a] }, then: { required: [b] }, else: { required: [c] }'),
  ],
  ['if in a field', object('properties: { f: {} }'), object(`properties: { f: ${when('required: [b]')} }`)],
  [
    'dependentRequired',
    object('properties: { a: {} }'),
    object('properties: { a: {} }, dependentRequired: { a: [b] }'),
  ],
  [
    'dependentRequired: a further name',
    object('dependentRequired: { a: [b] }'),
    object('dependentRequired: { a: [b, c] }'),
  ],
  [
    'dependentRequired: a further field',
    object('dependentRequired: { a: [b] }'),
    object('dependentRequired: { a: [b], d: [b] }'),
  ],
  [
    'dependentSchemas',
    object('properties: { a: {} }'),
    object('properties: { a: {} }, dependentSchemas: { a: { required: [b] } }'),
  ],
  [
    'dependentSchemas: inside',
    object('dependentSchemas: { a: { minProperties: 2 } }'),
    object('dependentSchemas: { a: { minProperties: 3 } }'),
  ],
  [
    'dependentSchemas: of a second field',
    object('dependentSchemas: { a: { required: [b] } }'),
    object('dependentSchemas: { a: { required: [b] }, c: { required: [b] } }'),
  ],
  ['not', '{ type: string }', '{ type: string, not: { minLength: 9 } }'],
  ['not: more is kept out', '{ type: string, not: { minLength: 9 } }', '{ type: string, not: { minLength: 8 } }'],
  ['not: a type', '{ type: [string, "null"] }', '{ type: [string, "null"], not: { type: "null" } }'],
  // Objects.
  [
    'patternProperties',
    object('properties: { a: {} }'),
    object('properties: { a: {} }, patternProperties: { "^x-": { type: string } }'),
  ],
  [
    'patternProperties: inside',
    object('patternProperties: { "^x-": { type: [string, integer] } }'),
    object('patternProperties: { "^x-": { type: string } }'),
  ],
  [
    'patternProperties: a second pattern',
    object('patternProperties: { "^x-": { type: string } }'),
    object('patternProperties: { "^x-": { type: string }, "^y-": { type: string } }'),
  ],
  [
    'propertyNames',
    object('properties: { a: {} }'),
    object('properties: { a: {} }, propertyNames: { pattern: "^[a-z]" }'),
  ],
  ['propertyNames: inside', object('propertyNames: { maxLength: 9 }'), object('propertyNames: { maxLength: 8 }')],
  ['propertyNames: an enum', object('propertyNames: { enum: [a, b] }'), object('propertyNames: { enum: [a] }')],
  ['minProperties', '{ type: object }', object('minProperties: 1')],
  ['maxProperties', object('maxProperties: 3'), object('maxProperties: 2')],
  [
    'minProperties and maxProperties of a field',
    object('properties: { a: { minProperties: 1 } }'),
    object('properties: { a: { minProperties: 1, maxProperties: 2 } }'),
  ],
  ['additionalProperties of a type', '{ type: object }', object('additionalProperties: { type: string }')],
  [
    'additionalProperties: inside',
    object('additionalProperties: { type: [string, "null"] }'),
    object('additionalProperties: { type: string }'),
  ],
  [
    'additionalProperties false',
    object('additionalProperties: { type: string }'),
    object('additionalProperties: false'),
  ],
  [
    'unevaluatedProperties false',
    object('properties: { a: {} }'),
    object('properties: { a: {} }, unevaluatedProperties: false'),
  ],
  ['unevaluatedProperties of a type', '{ type: object }', object('unevaluatedProperties: { type: string }')],
  [
    'unevaluatedProperties: inside',
    object('unevaluatedProperties: { maxLength: 5 }'),
    object('unevaluatedProperties: { maxLength: 4 }'),
  ],
  // Arrays.
  ['prefixItems', array('items: {}'), array('prefixItems: [{ type: string }]')],
  [
    'prefixItems: inside',
    array('prefixItems: [{ type: [string, integer] }]'),
    array('prefixItems: [{ type: string }]'),
  ],
  [
    'prefixItems: a second place',
    array('prefixItems: [{ type: string }]'),
    array('prefixItems: [{ type: string }, { type: string }]'),
  ],
  ['prefixItems and no more', array('prefixItems: [{}]'), array('prefixItems: [{}], items: false')],
  ['contains', array('items: {}'), array('contains: { type: integer }')],
  ['minContains', array('contains: { const: 1 }'), array('contains: { const: 1 }, minContains: 2')],
  ['maxContains', array('contains: { const: 1 }'), array('contains: { const: 1 }, maxContains: 2')],
  ['unevaluatedItems false', array('prefixItems: [{}]'), array('prefixItems: [{}], unevaluatedItems: false')],
  [
    'unevaluatedItems of a type',
    array('prefixItems: [{}]'),
    array('prefixItems: [{}], unevaluatedItems: { type: string }'),
  ],
  [
    'unevaluatedItems: inside',
    array('unevaluatedItems: { maxLength: 5 }'),
    array('unevaluatedItems: { maxLength: 4 }'),
  ],
  ['uniqueItems', array('uniqueItems: false'), array('uniqueItems: true')],
  // Texts and numbers.
  ['contentMediaType', '{ type: string }', '{ type: string, contentMediaType: text/html }'],
  ['contentEncoding', '{ type: string }', '{ type: string, contentEncoding: base64 }'],
  [
    'contentSchema',
    '{ type: string, contentMediaType: application/json }',
    '{ type: string, contentMediaType: application/json, contentSchema: { type: object } }',
  ],
  [
    'contentSchema: inside',
    '{ type: string, contentSchema: { type: [object, array] } }',
    '{ type: string, contentSchema: { type: object } }',
  ],
  ['const', '{ type: string }', '{ type: string, const: a }'],
  ['const of an enum', '{ enum: [a, b] }', '{ const: a }'],
  ['const inside', object('properties: { a: { enum: [1, 2] } }'), object('properties: { a: { const: 1 } }')],
  ['multipleOf of decimals', '{ type: number, multipleOf: 0.01 }', '{ type: number, multipleOf: 0.05 }'],
  ['exclusiveMinimum of numbers', '{ type: number, minimum: 0 }', '{ type: number, exclusiveMinimum: 0 }'],
  [
    'exclusiveMinimum as in 3.0',
    '{ type: number, minimum: 0 }',
    '{ type: number, minimum: 0, exclusiveMinimum: true }',
  ],
  ['integer of number', '{ type: number }', '{ type: integer }'],
  ['nullable left over', '{ type: string, nullable: true }', '{ type: string }'],
  // Alternatives.
  ['an alternative less', `{ oneOf: [${ref('Cat')}, ${ref('Dog')}] }`, `{ oneOf: [${ref('Dog')}] }`],
  [
    'an alternative less of three',
    `{ anyOf: [${ref('Cat')}, ${ref('Dog')}, ${ref('S')}] }`,
    `{ anyOf: [${ref('S')}, ${ref('Cat')}] }`,
  ],
  [
    'an alternative made precise',
    `{ anyOf: [${ref('Cat')}, ${ref('Dog')}] }`,
    `{ anyOf: [${ref('Cat', ', required: [name]')}, ${ref('Dog')}] }`,
  ],
  ['oneOf in place of anyOf', `{ anyOf: [${ref('Cat')}, ${ref('Dog')}] }`, `{ oneOf: [${ref('Cat')}, ${ref('Dog')}] }`],
  ['alternatives where there were none', object('properties: { x: {} }'), `{ oneOf: [${ref('Cat')}, ${ref('Dog')}] }`],
];

test.each(rowsOf(narrowed, 8))('narrowed, and reported to both sides: %s', (_name, wide, narrow) => {
  expect(touched(requestSchema, wide, narrow)).toMatchObject({ consumers: 'breaks' });
  expect(touched(requestSchema, narrow, wide).providers).not.toBe('none');
  expect(touched(responseSchema, wide, narrow).providers).not.toBe('none');
  expect(touched(responseSchema, narrow, wide).consumers).not.toBe('none');
});

function touched(
  place: (schema: string) => string,
  old: string,
  changed: string,
): Pick<Change, 'consumers' | 'providers'> {
  const [before, after] = [old, changed].map((schema) =>
    readDocument(documentAround(`${place(schema)}\n${components}`)),
  );
  if (before === undefined || after === undefined) throw new TypeError('unreachable');
  const changes = diffDocuments(before, after);
  const worst = (side: 'consumers' | 'providers'): Change['consumers'] =>
    (['breaks', 'may-break'] as const).find((impact) => changes.some((change) => change[side] === impact)) ?? 'none';
  return { consumers: worst('consumers'), providers: worst('providers') };
}
