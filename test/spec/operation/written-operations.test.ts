import { expect, test } from 'vitest';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { readDocumentFiles } from '../../../spec/document/bundle/read-document-files.ts';

const text = (version: string): string => `openapi: ${version}
$self: https://a.example/api.yaml
info: { title: T, version: '1' }
paths:
  /files:
    get: { responses: { '200': { description: A, content: { application/json: { example: [] } } } } }
    query:
      requestBody: { required: true, content: { application/json: { schema: { $ref: 'https://a.example/api.yaml#/components/schemas/Query' } } } }
      responses: { '200': { description: A, content: { application/json: { example: [found] } } } }
    additionalOperations:
      COPY: { operationId: copyFiles, responses: { '200': { description: A, content: { application/json: { example: copied } } } } }
      GET: { responses: {} }
components: { schemas: { Query: { type: object, required: [name] } } }
`;

test('a document of 3.2 has QUERY and methods of its own, and calls itself by a name', async () => {
  const mock = createMock(text('3.2.0'), { report: 'silent' });
  const operations = mock.contract.operations.map(({ id, method }) => `${method} ${id}`);
  expect(operations).toEqual(['GET get /files', 'QUERY query /files', 'COPY copyFiles']);
  const ask = async (method: string, body?: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' };
    const response = await mock.fetch('https://a.example/files', { method, ...(body && { body, headers }) });
    return [response.status, response.status < 300 ? await response.json() : undefined];
  };
  expect(await ask('QUERY', '{"name":"a"}')).toEqual([200, ['found']]);
  expect(await ask('QUERY', '{}')).toEqual([422, undefined]);
  expect(await ask('COPY')).toEqual([200, 'copied']);
  expect(await ask('MOVE')).toEqual([405, undefined]);
});

test('a $ref by the name of the document itself is followed where it may have further files', () => {
  const { document } = readDocumentFiles(text('3.2.0'), 'api.yaml', () => {
    throw new Error('No file was named.');
  });
  expect(createMock(document, { report: 'silent' }).contract.operations).toHaveLength(3);
});

test('an earlier version has no such words', () => {
  const methods = createMock(text('3.1.0'), { report: 'silent' }).contract.operations.map(({ method }) => method);
  expect(methods).toEqual(['GET']);
});
