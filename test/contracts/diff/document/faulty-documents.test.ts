import { expect, test } from 'vitest';
import { compareDocuments, type DocumentDiff } from '../../../../contracts/diff/compare-documents.ts';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { DocumentError, isOpenApiDocument, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { documentAround, get, media, post } from '../snippets.ts';

const schema = (yaml: string): string => media(`application/json: { schema: ${yaml} }`);

/** Faults that real documents have, which are no reason not to compare the rest. */
const faults: readonly (readonly [name: string, snippet: string, pointer: RegExp])[] = [
  ['responses without any', 'paths: { /a: { get: { responses: null } } }', /\/get\/responses$/],
  ['a parameter that is null', get('parameters: [null]'), /\/parameters\/0$/],
  ['a body that is a list', post('requestBody: []'), /\/requestBody$/],
  ['a path without operations', 'paths: { /a: null }', /~1a$/],
  ['a reference that leads to nothing', schema("{ $ref: '#/components/schemas/None' }"), /\/schema$/],
  ['a reference into another file', schema("{ $ref: 'other.yaml#/Pet' }"), /\/schema$/],
  [
    'a parameter that refers to itself',
    `${get("parameters: [{ $ref: '#/components/parameters/A' }]")}\ncomponents: { parameters: { A: { $ref: '#/components/parameters/A' } } }`,
    /\/parameters\/A$/,
  ],
  ['a server that is no URL', `servers: [{ url: 'https://[' }]\n${get('')}`, /\/servers\/0$/],
];

test.each(faults)('%s is passed over, said, and the same in both documents', (_name, snippet, pointer) => {
  const { changes, faults: found } = compare(snippet, snippet);
  expect(changes).toEqual([]);
  expect(found.old).toEqual([{ pointer: expect.stringMatching(pointer), message: expect.any(String) }]);
  expect(found.new).toEqual(found.old);
});

test.each([
  ["{ $ref: '#/components/schemas/None' }", 'the $ref "#/components/schemas/None" leads to nothing'],
  ["{ $ref: 'other.yaml#/Pet' }", 'the $ref "other.yaml#/Pet" leads out of the document'],
])('of %s is said where it leads', (ref, message) => {
  expect(compare(schema(ref), schema(ref)).faults.old).toMatchObject([{ message }]);
});

test('beside a fault the rest is compared', () => {
  const body = (type: string): string =>
    `paths: { /a: { get: { responses: null }, post: { requestBody: { content: { a/b: { schema: { type: ${type} } } } }, responses: {} } } }`;
  expect(compare(body('string'), body('integer')).changes).toMatchObject([{ rule: 'request-type-changed' }]);
});

test('a reference by $id or by $anchor is followed', () => {
  const named = (ref: string): string =>
    `${schema(`{ $ref: '${ref}' }`)}\ncomponents: { schemas: { A: { $id: 'https://a.example/a', $anchor: a, type: string } } }`;
  for (const ref of ['#a', 'https://a.example/a', '#/components/schemas/A']) {
    const { changes, faults: found } = compare(named(ref), `${schema('{ type: string }')}`);
    expect(changes.filter((change) => change.class !== 'harmless')).toEqual([]);
    expect(found.old).toEqual([]);
  }
});

test('schemas that take themselves in, in any way, come to an end', () => {
  const ring = (keyword: string): string =>
    `${schema("{ $ref: '#/components/schemas/A' }")}\ncomponents: { schemas: { A: { ${keyword}, type: [object, "null"] }, B: { $ref: '#/components/schemas/A' } } }`;
  const self = "{ $ref: '#/components/schemas/B' }";
  for (const keyword of [`allOf: [${self}]`, `anyOf: [${self}, { type: string }]`, `not: ${self}`, `items: ${self}`]) {
    expect(compare(ring(keyword), ring(`${keyword}, minProperties: 1`)).changes.length).toBeGreaterThan(0);
  }
});

test('a schema that is nested deeply is compared; one that is nested beyond reason is refused in a sentence', () => {
  const nested = (depth: number, inner: string): OpenApiDocument => {
    let one: unknown = { type: inner };
    for (let level = 0; level < depth; level += 1) one = { type: 'object', properties: { a: one } };
    const content = { 'application/json': { schema: one } };
    const paths = { '/a': { post: { requestBody: { content }, responses: {} } } };
    const value: unknown = { openapi: '3.1.0', info: { title: 'Pets', version: '1.0.0' }, paths };
    if (!isOpenApiDocument(value)) throw new TypeError('unreachable');
    return value;
  };
  expect(diffDocuments(nested(60, 'string'), nested(60, 'integer'))).toMatchObject([{ rule: 'request-type-changed' }]);
  expect(() => diffDocuments(nested(20_000, 'string'), nested(20_000, 'integer'))).toThrow(DocumentError);
});

test('more alternatives than can be multiplied out are compared as they are written', () => {
  const choice = (name: string): string =>
    `{ anyOf: [${[1, 2, 3].map((one) => `{ required: [${name}${one}] }`).join(', ')}] }`;
  const many = (last: string): string =>
    schema(`{ type: object, allOf: [${['a', 'b', 'c', 'd', 'e', last].map(choice).join(', ')}] }`);
  expect(compare(many('f'), many('f')).changes).toEqual([]);
  expect(compare(many('f'), many('g')).changes).toMatchObject([{ class: 'not-understood' }]);
});

function compare(old: string, changed: string): DocumentDiff {
  return compareDocuments(readDocument(documentAround(old)), readDocument(documentAround(changed)));
}
