import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../../spec/document/reading/read-document.ts';
import { documentAround, requestSchema } from '../../snippets.ts';

const object = (yaml: string): string => `{ type: object, ${yaml} }`;
const array = (yaml: string): string => `{ type: array, ${yaml} }`;

test.each<[place: string, old: string, changed: string]>([
  [
    'a.b',
    object('properties: { a: { properties: { b: { type: string } } } }'),
    object('properties: { a: { properties: { b: BOUND } } }'),
  ],
  ['[]', array('items: { type: string }'), array('items: BOUND')],
  [
    'a[]',
    object(`properties: { a: ${array('items: { type: string }')} }`),
    object(`properties: { a: ${array('items: BOUND')} }`),
  ],
  ['[1]', array('prefixItems: [{}, { type: string }]'), array('prefixItems: [{}, BOUND]')],
  ['[names]', object('propertyNames: { type: string }'), object('propertyNames: BOUND')],
  [
    '[with a].c',
    object('dependentSchemas: { a: { properties: { c: { type: string } } } }'),
    object('dependentSchemas: { a: { properties: { c: BOUND } } }'),
  ],
  ['[content]', '{ type: string, contentSchema: { type: string } }', '{ type: string, contentSchema: BOUND }'],
])('a change at %s says so', (place, old, changed) => {
  const changes = compare(old, changed.replace('BOUND', '{ type: string, maxLength: 3 }'));
  expect(changes).toHaveLength(1);
  expect(changes[0]?.message).toContain(`\`${place}\` in the body of requests`);
});

function compare(old: string, changed: string): ReturnType<typeof diffDocuments> {
  const [before, after] = [old, changed].map((schema) => readDocument(documentAround(requestSchema(schema))));
  if (before === undefined || after === undefined) throw new Error('A document is missing.');
  return diffDocuments(before, after);
}
