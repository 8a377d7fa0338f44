import { expect, test } from 'vitest';
import { childNode, DocumentError, nodeAt } from '../../../spec/document/document.ts';
import { readOperations } from '../../../spec/operation/operation.ts';
import { documentOf } from '../document-of.ts';

function errorOf(act: () => unknown): DocumentError {
  try {
    act();
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('Failed to fail: expected a DocumentError.');
}

function schemas(parts: Readonly<Record<string, unknown>>): ReturnType<typeof documentOf> {
  return documentOf({ components: { schemas: parts } });
}

test('a chain of $refs is followed to the place where the value stands', () => {
  const document = schemas({
    A: { $ref: '#/components/schemas/B' },
    B: { $ref: '#/components/schemas/a~1b' },
    'a/b': { type: 'string' },
  });
  expect(nodeAt(document, '#/components/schemas/A')).toEqual({
    pointer: '#/components/schemas/a~1b',
    value: { type: 'string' },
  });
});

test('a $ref is percent-decoded', () => {
  const document = schemas({ A: { $ref: '#/components/schemas/%7Bid%7D' }, '{id}': { type: 'string' } });
  expect(nodeAt(document, '#/components/schemas/A').pointer).toBe('#/components/schemas/{id}');
});

test.each<[kind: string, parts: Readonly<Record<string, unknown>>, message: RegExp]>([
  ['a ring of one', { A: { $ref: '#/components/schemas/A' } }, /leads back to itself/],
  [
    'a ring of two',
    { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
    /leads back to itself/,
  ],
  [
    'a dead end',
    { A: { $ref: '#/components/schemas/Nobody' } },
    /#\/components\/schemas\/Nobody: expected an object, found nothing/,
  ],
  ['a list', { A: { $ref: '#/components/schemas/B' }, B: [] }, /found \[\]/],
  ['another file', { A: { $ref: 'other.yaml#/A' } }, /only references within the document/],
  ['a broken escape', { A: { $ref: '#/components/schemas/%zz' } }, /found nothing/],
])('%s is a DocumentError that says where', (_kind, parts, message) => {
  const error = errorOf(() => nodeAt(schemas(parts), '#/components/schemas/A'));
  expect(error.name).toBe('DocumentError');
  expect(error.message).toMatch(message);
  expect(error.pointer).toMatch(/^#\/components\/schemas\//);
});

test('a $ref into a place that has $refs itself is found by its own pointer', () => {
  const parameters = [{ $ref: '#/components/parameters/Page' }];
  const page = { name: 'page', in: 'query', schema: { $ref: '#/components/schemas/Page' } };
  const document = documentOf({
    paths: { '/a': { get: { parameters } } },
    components: { parameters: { Page: page }, schemas: { Page: { type: 'integer' } } },
  });
  const [parameter] = readOperations(document)[0]?.parameters ?? [];
  expect(parameter).toMatchObject({ pointer: '#/components/parameters/Page', schema: '#/components/schemas/Page' });
});

test('a key that is absent is no error, one that leads nowhere is', () => {
  const document = schemas({ A: { items: { $ref: '#/nowhere' } } });
  const node = nodeAt(document, '#/components/schemas/A');
  expect(childNode(document, node, 'properties')).toBeUndefined();
  expect(childNode(document, node, 'toString')).toBeUndefined();
  expect(() => childNode(document, node, 'items')).toThrow(DocumentError);
});

test('reading the operations of a document with a dead $ref tells where', () => {
  const document = documentOf({
    paths: { '/a': { get: { responses: { 200: { $ref: '#/components/responses/Nobody' } } } } },
  });
  expect(errorOf(() => readOperations(document)).pointer).toBe('#/components/responses/Nobody');
});
