import { expect, test } from 'vitest';
import { readDocumentFiles } from '../../../../../spec/document/bundle/read-document-files.ts';
import { readJsonText } from '../../../../../spec/document/reading/json/json-text.ts';
import { checkTree, deepestDocument } from '../../../../../spec/document/reading/tree-size.ts';
import { factsOf, hasKey, type TextFacts } from '../../../../../spec/document/text-facts.ts';

function factsIn(text: string): TextFacts | undefined {
  const value = readJsonText(text)?.value;
  return typeof value === 'object' && value !== null ? factsOf(value) : undefined;
}

test.each<[what: string, text: string, refersOut: boolean]>([
  ['leads to a place in it', '{ "a": { "$ref": "#/b" } }', false],
  ['leads to a file', '{ "a": { "$ref" : \n "b.yaml#/c" } }', true],
  ['leads to the network', '{ "a": [[{ "$ref":"https://x.example/a" }]] }', true],
  ['is written with an escape', '{ "a": { "\\u0024ref": "b.yaml" } }', true],
  ['leads to a place that is written with an escape', '{ "a": { "$ref": "\\u0023/b" } }', true],
  ['is a text, and no key', '{ "a": ["$ref", "b.yaml"], "b": "$ref: c.yaml" }', false],
  ['is a field that somebody called so', '{ "properties": { "$ref": { "type": "string" } } }', true],
  ['is missing', '{ "a": 1 }', false],
])('whether a $ref may lead out of a text is known where it %s', (_what, text, refersOut) => {
  expect(factsIn(text)?.refersOut).toBe(refersOut);
});

test.each<[what: string, text: string, both: boolean]>([
  ['in one object', '{ "a": [{ "example": 1, "schema": { "b": {} }, "examples": {} }] }', true],
  [
    'in two',
    '{ "a": { "example": 1 }, "b": { "examples": {} }, "c": { "d": { "example": 1 }, "examples": {} } }',
    false,
  ],
  ['in one, and with an escape', '{ "example": 1, "ex\\u0061mples": {} }', true],
])('an example and examples %s', (_what, text, both) => {
  expect(factsIn(text)?.hasBothExamples).toBe(both);
});

test('a key is found by its name however it is written, and an index is none', () => {
  const keys = ['a', '$id', '0', 'none'];
  const text = '{ "a": [{ "\\u0024id": 1 }], "b": "none" }';
  const value = Object(readJsonText(text)?.value);
  const found = (root: object): string[] => keys.filter((key) => hasKey(root, [key]));
  expect(found(value)).toEqual(['a', '$id']);
  // The same of a value of which no text was read.
  expect(found(JSON.parse(text))).toEqual(['a', '$id']);
});

test('a file beside a document of JSON is read, also where the $ref has an escape', () => {
  const root = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: { '/a': { $ref: 'a.json' } } };
  const text = JSON.stringify(root).replace('"$ref"', '"\\u0024ref"');
  const { document } = readDocumentFiles(text, 'api.json', () => '{ "get": { "operationId": "a", "responses": {} } }');
  expect(JSON.stringify(document)).toContain('"operationId":"a"');
});

test.each([
  [deepestDocument, true],
  [deepestDocument + 1, false],
])('a text of %i levels is let through: %s', (depth, isRead) => {
  const value = Object(readJsonText('['.repeat(depth) + ']'.repeat(depth))?.value);
  const check = (): void => checkTree(value);
  if (isRead) expect(check).not.toThrow();
  else expect(check).toThrow(/nested deeper than 1000 levels/);
});
