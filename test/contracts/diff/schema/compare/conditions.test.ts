import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../../spec/document/reading/read-document.ts';
import { documentAround, requestSchema } from '../../snippets.ts';

/** What two schemas of a request differ in: the rule without `request-`, and what it does to consumers and providers. */
function differences(old: string, changed: string): readonly string[] {
  const [before, after] = [old, changed].map((schema) => readDocument(documentAround(requestSchema(schema))));
  if (before === undefined || after === undefined) throw new Error('there are two documents');
  return diffDocuments(before, after).map(
    ({ rule, consumers, providers }) => `${rule.replace('request-', '')} ${consumers}/${providers}`,
  );
}

const all = (...parts: readonly string[]): string => `{ type: object, allOf: [${parts.join(', ')}] }`;
const texts = (...parts: readonly string[]): string => `{ type: string, allOf: [${parts.join(', ')}] }`;
const list = (...parts: readonly string[]): string => `{ type: array, allOf: [${parts.join(', ')}] }`;
const when = (field: string, others: string): string =>
  `{ if: { required: [${field}] }, then: { required: [${others}] } }`;
const not = (schema: string): string => `{ not: ${schema} }`;
const refTo = (file: string): string => `{ $ref: 'https://other.example/${file}.json' }`;
const object = (more: string): string => `{ type: object, ${more} }`;

test.each<[what: string, old: string, changed: string, found: readonly string[]]>([
  ['a `not` more', texts(), texts(not('{ const: a }')), ['keyword-added breaks/none']],
  ['a `not` less', texts(not('{ const: a }')), texts(), ['keyword-removed none/breaks']],
  [
    'a `not` that keeps out less',
    texts(not('{ minLength: 3 }')),
    texts(not('{ minLength: 5 }')),
    ['keyword-removed none/breaks'],
  ],
  [
    'a `not` that keeps out more',
    texts(not('{ minLength: 5 }')),
    texts(not('{ minLength: 3 }')),
    ['keyword-added breaks/none'],
  ],
  [
    'a `not` of something else',
    texts(not('{ minLength: 5 }')),
    texts(not('{ maxLength: 3 }')),
    ['keyword-changed breaks/may-break'],
  ],
  [
    'a `not` that is the same of texts',
    texts(not('{ minLength: 5 }')),
    texts(not('{ minLength: 5, type: string }')),
    [],
  ],
  ['a `not` that says nothing of texts', texts(not('{ type: string }')), texts(not('{ type: [string, integer] }')), []],
  [
    'a `not` that keeps fractions out no more',
    '{ type: number, not: { type: number, minimum: 5 } }',
    '{ type: number, not: { type: integer, minimum: 5 } }',
    ['keyword-removed none/breaks'],
  ],
  ['a `not` of a type, which is a type', '{ type: [string, "null"], not: { type: "null" } }', '{ type: string }', []],
  [
    'two `not` in the other order',
    texts(not('{ const: a }'), not('{ const: b }')),
    texts(not('{ const: b }'), not('{ const: a }')),
    [],
  ],
  [
    'the first of two `not` less',
    texts(not('{ const: a }'), not('{ const: b }')),
    texts(not('{ const: b }')),
    ['keyword-removed none/breaks'],
  ],
  [
    'a `not` in front of another',
    texts(not('{ const: b }')),
    texts(not('{ const: a }'), not('{ const: b }')),
    ['keyword-added breaks/none'],
  ],
  ['a `not` twice', texts(not('{ const: b }')), texts(not('{ const: b }'), not('{ const: b }')), []],
  ['an `if` more', all(), all(when('a', 'b')), ['keyword-added breaks/none']],
  ['an `if` less', all(when('a', 'b')), all(), ['keyword-removed none/breaks']],
  ['an `if` from which nothing follows', object('if: { required: [a] }'), object(''), []],
  ['a `then` without `if`', object('then: { required: [a] }'), object(''), []],
  ['another `if`', all(when('a', 'b')), all(when('c', 'b')), ['keyword-changed breaks/may-break']],
  ['a narrower `then`', all(when('a', 'b')), all(when('a', 'b, c')), ['field-required breaks/none']],
  [
    'an `else` more',
    object('if: { required: [a] }, then: { required: [b] }'),
    object('if: { required: [a] }, then: { required: [b] }, else: { required: [c] }'),
    ['keyword-added breaks/none'],
  ],
  [
    'a `then` less',
    object('if: { required: [a] }, then: { required: [b] }, else: { required: [c] }'),
    object('if: { required: [a] }, else: { required: [c] }'),
    ['keyword-removed none/breaks'],
  ],
  [
    'a bound beside a list of values twice',
    '{ allOf: [{ enum: [2] }, { type: integer, multipleOf: 2 }] }',
    '{ allOf: [{ enum: [2] }, { type: integer, multipleOf: 2 }, { multipleOf: 2 }] }',
    [],
  ],
  ['two `if` in the other order', all(when('a', 'b'), when('c', 'd')), all(when('c', 'd'), when('a', 'b')), []],
  [
    'the first of two `if` less',
    all(when('a', 'b'), when('c', 'd')),
    all(when('c', 'd')),
    ['keyword-removed none/breaks'],
  ],
  [
    'an `if` in front, and a narrower `then` behind',
    all(when('a', 'b'), when('c', 'd')),
    all(when('e', 'f'), when('a', 'b'), when('c', 'd, g')),
    ['field-required breaks/none', 'keyword-added breaks/none'],
  ],
  ['what depends on a field more', object(''), object('dependentRequired: { a: [b] }'), ['keyword-added breaks/none']],
  [
    'what depends on a field less',
    object('dependentRequired: { a: [b, c] }'),
    object('dependentRequired: { a: [b] }'),
    ['keyword-removed none/breaks'],
  ],
  [
    'something else that depends on a field',
    object('dependentRequired: { a: [b] }'),
    object('dependentRequired: { a: [c] }'),
    ['keyword-changed breaks/may-break'],
  ],
  ['nothing that depends on a field', object('dependentRequired: { a: [] }'), object(''), []],
  [
    'what depends on a field, in the other order',
    object('dependentRequired: { a: [b, c] }'),
    object('dependentRequired: { a: [c, b] }'),
    [],
  ],
  [
    'a schema beside a field more',
    object(''),
    object('dependentSchemas: { a: { required: [b] } }'),
    ['keyword-added breaks/none'],
  ],
  [
    'a narrower schema beside a field',
    object('dependentSchemas: { a: { required: [b] } }'),
    object('dependentSchemas: { a: { required: [b, c] } }'),
    ['field-required breaks/none'],
  ],
  [
    'shorter names',
    object('propertyNames: { maxLength: 9 }'),
    object('propertyNames: { maxLength: 5 }'),
    ['bound-tightened breaks/none'],
  ],
  [
    'narrower content',
    '{ type: string, contentSchema: { type: object } }',
    '{ type: string, contentSchema: { type: object, required: [a] } }',
    ['field-required breaks/none'],
  ],
  [
    'content of what is no text',
    object(''),
    object('contentSchema: { required: [a] }'),
    ['contradiction-changed may-break/may-break'],
  ],
  [
    'two `contains` in the other order',
    list('{ contains: { const: a } }', '{ contains: { const: b } }'),
    list('{ contains: { const: b } }', '{ contains: { const: a } }'),
    [],
  ],
  [
    'the first of two `contains` less',
    list('{ contains: { const: a } }', '{ contains: { const: b } }'),
    list('{ contains: { const: b } }'),
    ['keyword-removed none/breaks'],
  ],
  [
    'a `contains` that must be met more often',
    list('{ contains: { const: a } }', '{ contains: { const: b } }'),
    list('{ contains: { const: b }, minContains: 2 }', '{ contains: { const: a } }'),
    ['bound-tightened breaks/none'],
  ],
  [
    'a keyword that nobody knows',
    texts('{ uniqueBy: a }', '{ uniqueBy: b }'),
    texts('{ uniqueBy: a }', '{ uniqueBy: c }'),
    ['not-understood may-break/may-break'],
  ],
  [
    'two that nobody knows in the other order',
    texts('{ uniqueBy: a }', '{ uniqueBy: b }'),
    texts('{ uniqueBy: b }', '{ uniqueBy: a }'),
    [],
  ],
  ['another file', all(refTo('a'), refTo('b')), all(refTo('a'), refTo('c')), ['not-understood may-break/may-break']],
  ['two files in the other order', all(refTo('a'), refTo('b')), all(refTo('b'), refTo('a')), []],
  [
    'a bound of what is no number',
    '{ type: array, maximum: 5 }',
    '{ type: array, maximum: 6 }',
    ['contradiction-changed may-break/may-break'],
  ],
  [
    'a format of numbers of what is none',
    '{ type: boolean, format: int32 }',
    '{ type: boolean, format: int64 }',
    ['contradiction-changed may-break/may-break'],
  ],
  [
    'a format of texts of what is none',
    '{ type: integer, format: uuid }',
    '{ type: integer, format: date }',
    ['contradiction-changed may-break/may-break'],
  ],
  [
    'a format that nobody knows',
    '{ type: boolean, format: yes-no }',
    '{ type: boolean, format: no-yes }',
    ['format-changed breaks/may-break'],
  ],
  ['the same bound of what is no number', '{ type: array, maximum: 5 }', '{ maximum: 5, type: array }', []],
  ['no bound of what is no text', '{ type: array, minLength: 0 }', '{ type: array }', []],
])('%s', (_what, old, changed, found) => {
  expect(differences(old, changed)).toEqual(found);
});

test('what is compared is named, where others stand before it', () => {
  const [before, after] = [texts(not('{ const: a }'), not('{ const: b }')), texts(not('{ const: b }'))].map((schema) =>
    readDocument(documentAround(requestSchema(schema))),
  );
  if (before === undefined || after === undefined) throw new Error('there are two documents');
  expect(diffDocuments(before, after)[0]?.message).toContain('{"const":"a"}');
});

test('more that binds a value than can be tried with each other is compared in its order', () => {
  const parts = Array.from({ length: 60 }, (_none, index) => not(`{ const: word-${index} }`));
  expect(differences(texts(...parts), texts(...parts))).toEqual([]);
  expect(differences(texts(...parts), texts(...parts.slice(0, -1)))).toEqual(['keyword-removed none/breaks']);
});
