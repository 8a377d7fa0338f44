import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { documentAround, header, parameter } from '../snippets.ts';

const messages = (old: string, changed: string): string[] =>
  diffDocuments(readDocument(documentAround(old)), readDocument(documentAround(changed))).map(
    ({ rule, message }) => `${rule}: ${message}`,
  );
const styled = (schema: string): string => `schema: ${schema}`;
const asJson = (schema: string): string => `content: { application/json: { schema: ${schema} } }`;

test.each<[what: string, old: string, changed: string, found: readonly string[]]>([
  ['is written otherwise', styled('{ type: object }'), asJson('{ type: object }'), ['parameter-style-changed']],
  ['is written by a style again', asJson('{ type: object }'), styled('{ type: object }'), ['parameter-style-changed']],
  [
    'is written otherwise, and is something else',
    styled('{ type: string }'),
    asJson('{ type: integer }'),
    ['parameter-style-changed', 'request-type-changed'],
  ],
  ['loses its schema', asJson('{ type: string }'), asJson('{}'), ['request-type-widened']],
  ['is shorter', asJson('{ type: string }'), asJson('{ type: string, maxLength: 5 }'), ['request-bound-tightened']],
])('a parameter that %s is reported as that, by its name', (_what, old, changed, found) => {
  const all = messages(parameter(old), parameter(changed));
  expect(all.map((one) => one.split(':', 1)[0])).toEqual(found);
  for (const one of all) expect(one).toMatch(/query parameter `limit`/);
});

test('a header that is written as a media type is spoken of by its name', () => {
  const all = messages(header(`{ ${asJson('{ type: string }')} }`), header(`{ ${asJson('{ type: integer }')} }`));
  expect(all).toEqual([expect.stringMatching(/^response-type-changed: The header `Total` of responses /)]);
});
