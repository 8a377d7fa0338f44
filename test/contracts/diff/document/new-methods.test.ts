import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';

const document = (methods: string, version = '3.2.0'): string => `openapi: ${version}
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get: { operationId: listPets, responses: { '200': { description: All of them. } } }
${methods}`;

const query = (limit: string): string => `    query:
      operationId: findPets
      parameters: [{ name: limit, in: query, schema: { type: integer, ${limit} } }]
      responses: { '200': { description: Those that were asked for. } }
`;

const copy = (name: string): string => `    additionalOperations:
      ${name}: { operationId: copyPets, responses: { '204': { description: They are copied. } } }
`;

const rulesOf = (old: string, changed: string): string[] =>
  diffDocuments(readDocument(old), readDocument(changed)).map(
    ({ rule, consumers, providers, message }) => `${rule} ${consumers}/${providers}: ${message}`,
  );

test('a QUERY that is gone, new or narrower is seen in a document of OpenAPI 3.2', () => {
  expect(rulesOf(document(query('maximum: 9')), document(''))).toEqual([
    expect.stringMatching(/^operation-removed breaks\/none: QUERY \/pets is gone/),
  ]);
  expect(rulesOf(document(''), document(query('maximum: 9')))).toEqual([
    expect.stringMatching(/^operation-added none\/breaks: QUERY \/pets is new/),
  ]);
  const narrower = rulesOf(document(query('maximum: 9')), document(query('maximum: 5')));
  expect(narrower).toHaveLength(1);
  expect(narrower[0]).toMatch(/^request-bound-tightened breaks\/none/);
});

test('an operation of additionalOperations is compared under the method that it is written with', () => {
  expect(rulesOf(document(copy('COPY')), document(copy('COPY')))).toEqual([]);
  expect(rulesOf(document(copy('COPY')), document(''))).toEqual([
    expect.stringMatching(/^operation-removed breaks\/none: COPY \/pets is gone/),
  ]);
  const moved = rulesOf(document(copy('COPY')), document(copy('CLONE')));
  expect(moved.some((one) => one.includes('breaks/'))).toBe(true);
});

test('a method that has its place is not read once more among the additional ones', () => {
  expect(rulesOf(document(query('maximum: 9')), document(`${query('maximum: 9')}${copy('GET')}`))).toEqual([]);
  expect(rulesOf(document(query('maximum: 9')), document(`${query('maximum: 9')}${copy('x-COPY')}`))).toEqual([]);
});

test('what 3.1 does not know is no operation of it', () => {
  expect(rulesOf(document('', '3.1.0'), document(query('maximum: 9'), '3.1.0')).join()).not.toContain(
    'QUERY /pets is new',
  );
});
