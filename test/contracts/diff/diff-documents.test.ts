import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { diffDocuments } from '../../../contracts/diff/diff-documents.ts';
import { isOpenApiDocument, type OpenApiDocument } from '../../../spec/document/document.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';
import { soaking, soakTest } from '../../soak/soaking.ts';
import { mutated } from '../mutated.ts';
import { operationCases } from './operation-cases.ts';
import { schemaCases } from './schema-cases.ts';
import { documentAround } from './snippets.ts';

const keyword = fc.oneof(
  fc.record(
    { type: fc.constantFrom('string', 'integer', ['string', 'null']), minLength: fc.nat(9) },
    { requiredKeys: [] },
  ),
  fc.record({
    enum: fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 3 }),
    default: fc.jsonValue({ maxDepth: 1 }),
  }),
);
const schema = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    keyword,
    fc.boolean(),
    fc.constant({ $ref: '#/components/schemas/Ring' }),
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(fc.string(), tie('any'), { maxKeys: 3 }),
      required: fc.array(fc.string(), { maxLength: 2 }),
    }),
    fc.record({ items: tie('any'), additionalProperties: tie('any') }),
    fc.record({ allOf: fc.array(tie('any'), { maxLength: 2 }), oneOf: fc.array(tie('any'), { maxLength: 3 }) }),
  ),
})).any;

const document = schema.map((given): OpenApiDocument => {
  const ring = { type: 'object', properties: { next: { $ref: '#/components/schemas/Ring' }, own: given } };
  const value: unknown = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1.0.0' },
    components: { schemas: { Ring: ring } },
    paths: {
      '/pets': {
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Ring' } } } },
          responses: { '200': { description: 'ok', content: { 'application/json': { schema: { allOf: [given] } } } } },
        },
      },
    },
  };
  if (!isOpenApiDocument(value)) throw new TypeError('unreachable');
  return value;
});

soakTest('a document differs in nothing from itself', () => {
  fc.assert(
    fc.property(document, (one) => void expect(diffDocuments(one, structuredClone(one))).toEqual([])),
    { seed: 1, numRuns: soaking ? 60 : 30 },
  );
  expect(diffDocuments(integratorDocument, structuredClone(integratorDocument))).toEqual([]);
  for (const one of [...operationCases, ...schemaCases]) {
    expect(diffDocuments(readDocument(documentAround(one.old)), readDocument(documentAround(one.old)))).toEqual([]);
  }
});

soakTest('two documents of any kind are compared, whatever their faults', () => {
  const other = mutated(integratorDocument).filter(isOpenApiDocument);
  fc.assert(
    fc.property(fc.oneof(document, other), fc.oneof(document, other), (one, two) => {
      for (const change of diffDocuments(one, two)) expect(change.message).not.toBe('');
    }),
    { seed: 2, numRuns: soaking ? 60 : 15 },
  );
});

soakTest('a change in a shared schema is reported once, with every operation that it touches', () => {
  const changed = structuredClone(integratorDocument);
  Object.assign(changed.components?.schemas?.['Name'] ?? {}, { minLength: 3 });
  expect(diffDocuments(integratorDocument, changed)).toMatchObject([
    { rule: 'request-bound-tightened', operations: ['createIntegration', 'updateIntegration'] },
  ]);
});

test('a path parameter of another name is the same path', () => {
  const path = (name: string): OpenApiDocument =>
    readDocument(
      documentAround(`paths:
  /pets/{${name}}:
    get:
      operationId: getPet
      parameters: [{ name: ${name}, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: ok } }`),
    ).document;
  expect(diffDocuments(path('id'), path('petId'))).toEqual([]);
});

test('the worst comes first', () => {
  const snippet = (yaml: string): OpenApiDocument => readDocument(documentAround(yaml)).document;
  const old = snippet(`paths:
  /a: { get: { description: one, responses: { '200': { description: ok } } } }
  /b: { get: { responses: { '200': { description: ok } } } }`);
  const changed = snippet(`paths:
  /a: { get: { description: two, responses: { '200': { description: ok }, '404': { description: no } } } }
  /c: { get: { responses: { '200': { description: ok } } } }`);
  expect(diffDocuments(old, changed).map((change) => change.class)).toEqual([
    'breaks-consumers',
    'breaks-providers',
    'may-break',
    'harmless',
  ]);
});

test('a field that a schema takes in by allOf or $ref counts as its own', () => {
  const body = (schema: string): OpenApiDocument =>
    readDocument(
      documentAround(`paths:
  /pets:
    post:
      requestBody: { content: { application/json: { schema: ${schema} } } }
      responses: { '200': { description: ok } }`),
    ).document;
  const flat = body('{ type: object, required: [a], properties: { a: { type: string }, b: {} } }');
  const split = body(
    '{ type: object, allOf: [{ required: [a], properties: { a: { type: string } } }, { properties: { b: {} } }] }',
  );
  expect(diffDocuments(flat, split)).toEqual([]);
});
