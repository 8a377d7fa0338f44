import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { documentAround, requestSchema } from '../snippets.ts';

/** Alternatives that overlap, and the same without what adds nothing. */
const same: readonly (readonly [what: string, one: string, other: string])[] = [
  ['a value that a bound lets pass anyway', '{ anyOf: [{ enum: [2] }, { multipleOf: 2 }] }', '{ multipleOf: 2 }'],
  [
    'a list beside bounds that it meets',
    '{ anyOf: [{ enum: [2], multipleOf: 2 }, { enum: [3] }] }',
    '{ enum: [3, 2] }',
  ],
  [
    'a range within another',
    '{ anyOf: [{ type: integer, minimum: 3 }, { type: integer, minimum: 0 }] }',
    '{ type: integer, minimum: 0 }',
  ],
  ['integers among numbers', '{ anyOf: [{ type: integer }, { type: number }] }', '{ type: number }'],
  [
    'a longer text among texts',
    '{ anyOf: [{ type: string, minLength: 3 }, { oneOf: [{ type: string }, { type: integer }] }] }',
    '{ type: [string, integer] }',
  ],
  ['a multiple of 2 and of 3', '{ allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }', '{ multipleOf: 6 }'],
  ['the same in another order', '{ allOf: [{ multipleOf: 3 }, { multipleOf: 2 }] }', '{ multipleOf: 6 }'],
  [
    'a text of a list among those of a pattern',
    '{ anyOf: [{ const: ab }, { type: string, pattern: a }] }',
    '{ type: string, pattern: a }',
  ],
];

test.each(same)('what adds nothing is no change: %s', (_what, one, other) => {
  expect(changes(one, other)).toEqual([]);
  expect(changes(other, one)).toEqual([]);
});

/** Each of these changes what passes, though every part of it looks wide or known. */
const different: readonly (readonly [what: string, rule: string, one: string, other: string])[] = [
  ['a const that its own enum excludes', 'request-type-narrowed', '{ const: a }', '{ const: a, enum: [b] }'],
  [
    'a condition beside the second list',
    'request-branch-removed',
    '{ anyOf: [{ enum: [a] }, { enum: [b] }] }',
    '{ anyOf: [{ enum: [a] }, { enum: [b], not: { const: b } }] }',
  ],
  [
    'a second branch that null passes too',
    'request-branches-exclusive',
    "{ oneOf: [{ type: 'null' }, { type: string }] }",
    "{ oneOf: [{ type: 'null' }, { type: [string, 'null'] }] }",
  ],
  [
    'a branch for everything',
    'request-branches-exclusive',
    '{ oneOf: [{ type: integer }, { type: string }] }',
    '{ oneOf: [{ type: integer }, { type: string }, {}] }',
  ],
  [
    'a branch for one of the texts of another',
    'request-branches-exclusive',
    '{ oneOf: [{ type: string }, { type: integer }] }',
    '{ oneOf: [{ type: string }, { type: integer }, { const: a }] }',
  ],
  [
    'a value that the new bound keeps out',
    'request-enum-value-removed',
    '{ enum: [1, 2] }',
    '{ type: integer, minimum: 2 }',
  ],
  [
    'large multiples, which a division cannot tell apart',
    'request-bound-changed',
    '{ type: integer, multipleOf: 10000000001 }',
    '{ type: integer, multipleOf: 10 }',
  ],
  [
    'fields under `additionalProperties`, with `unevaluatedProperties` idle beside it',
    'request-schema-dropped',
    '{ type: object, additionalProperties: { type: string }, unevaluatedProperties: { type: string } }',
    '{ type: object, additionalProperties: true, unevaluatedProperties: { type: string } }',
  ],
];

test.each(different)('what changes the values that pass is reported: %s', (_what, rule, one, other) => {
  expect(changes(one, other)).toContain(rule);
  expect(changes(other, one)).not.toEqual([]);
});

function changes(one: string, other: string): string[] {
  const [old, changed] = [one, other].map((schema) => readDocument(documentAround(requestSchema(schema))).document);
  if (old === undefined || changed === undefined) throw new TypeError('Expected two documents.');
  return diffDocuments(old, changed).map(({ rule }) => rule);
}
