import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { documentAround, requestSchema } from '../snippets.ts';

const changes = (old: string, changed: string): string[] =>
  diffDocuments(
    readDocument(documentAround(requestSchema(old))),
    readDocument(documentAround(requestSchema(changed))),
  ).map(({ rule, message }) => `${rule}: ${message}`);
/** Beside it stands a number, so that the types of the whole schema stay. */
const beside = (alternative: string): string => `{ anyOf: [${alternative}, { type: number, maximum: 0 }] }`;

test('an alternative that lets fractions pass, or no longer, is found where another lets them pass anyway', () => {
  const [whole, any] = [beside('{ type: integer, minimum: 5 }'), beside('{ type: number, minimum: 5 }')];
  expect(changes(whole, any)).toEqual([
    'request-type-widened: The body of requests was of type integer and is now of type number.',
  ]);
  expect(changes(any, whole)).toEqual([
    'request-type-narrowed: The body of requests was of type number and is now of type integer.',
  ]);
});

test('a multiple of a whole number has no fraction, whatever it is called', () => {
  expect(changes(beside('{ type: integer, multipleOf: 7 }'), beside('{ type: number, multipleOf: 7 }'))).toEqual([]);
});

test('where the types of the whole schema say it, it is said once', () => {
  expect(
    changes(
      '{ anyOf: [{ type: integer, minimum: 5 }, { type: integer, maximum: 0 }] }',
      beside('{ type: number, minimum: 5 }'),
    ),
  ).toEqual(['request-type-widened: The body of requests was of type integer and is now of type number.']);
});

test('types are named in one order, null at the end', () => {
  expect(changes('{ type: ["null", string, boolean] }', '{ type: ["null", number] }')[0]).toContain(
    'was of type boolean or string or null and is now of type number or null',
  );
  expect(changes('{}', '{ type: string }')[0]).toContain('was of type anything and is now of type string');
});
