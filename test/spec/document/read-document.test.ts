import { expect, test } from 'vitest';
import { DocumentError } from '../../../spec/document/document.ts';
import { readDocument } from '../../../spec/document/reading/read-document.ts';

const yaml = `openapi: 3.1.0
# A comment.
info:
  title: Pets
  version: '1'
paths:
  /pets/{id}:
    parameters:
      - name: id
        in: path
      - { name: page, in: query }
    get:
      responses:
        '200':
          description: >-
            One pet,
            in two lines.
components:
  schemas:
    Pet: &pet
      type: object
      properties:
        name:
          type: string
    Cat: *pet
    Dog:
      <<: *pet
      title: Dog
`;

test('YAML becomes plain data', () => {
  const { document } = readDocument(yaml);
  expect(document.info).toEqual({ title: 'Pets', version: '1' });
  expect(document.paths?.['/pets/{id}']?.get?.responses?.['200']).toEqual({ description: 'One pet, in two lines.' });
});

test.each<[pointer: string, line: number]>([
  ['#', 1],
  ['#/openapi', 1],
  ['#/info', 3],
  ['#/info/version', 5],
  ['#/paths/~1pets~1{id}', 7],
  ['#/paths/~1pets~1{id}/parameters/0', 9],
  ['#/paths/~1pets~1{id}/parameters/0/in', 10],
  ['#/paths/~1pets~1{id}/parameters/1/in', 11],
  ['#/paths/~1pets~1{id}/get/responses/200', 14],
  ['#/paths/~1pets~1{id}/get/responses/200/description', 15],
])('%s stands on line %i', (pointer, line) => {
  expect(readDocument(yaml).lineOf(pointer)).toBe(line);
});

test('what an alias repeats has the lines of its anchor', () => {
  const { document, lineOf } = readDocument(yaml);
  expect(document.components?.schemas?.['Cat']).toEqual(document.components?.schemas?.['Pet']);
  expect(lineOf('#/components/schemas/Cat')).toBe(25);
  expect(lineOf('#/components/schemas/Cat/properties/name')).toBe(23);
});

test('a merge key is merged', () => {
  const { document } = readDocument(yaml);
  expect(document.components?.schemas?.['Dog']).toMatchObject({
    type: 'object',
    title: 'Dog',
    properties: { name: {} },
  });
});

test('a pointer to nothing has no line', () => {
  expect(readDocument(yaml).lineOf('#/nowhere')).toBeUndefined();
});

test('JSON is read too, with its lines', () => {
  const text = JSON.stringify(
    { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, tags: [{ name: 'a' }, { name: 'b' }] },
    null,
    2,
  );
  const { document, lineOf } = readDocument(text);
  expect(document.info.title).toBe('Pets');
  expect(['#/openapi', '#/info', '#/info/title', '#/tags/1/name'].map(lineOf)).toEqual([2, 3, 4, 12]);
});

test('Windows line ends do not move the lines', () => {
  expect(readDocument(yaml.replaceAll('\n', '\r\n')).lineOf('#/info/version')).toBe(5);
});

test.each<[kind: string, text: string, message: RegExp]>([
  ['broken YAML', 'openapi: 3.1.0\ninfo: [', /at line 2/],
  ['broken JSON', '{\n  "openapi": "3.1.0",\n', /line 3/],
  ['an older document', 'swagger: "1.2"', /expected OpenAPI 3.1/],
  ['a later version', 'openapi: 4.0.3', /found openapi: "4.0.3"/],
  ['a text', 'hello', /found string/],
  ['an empty text', '', /expected OpenAPI 3.1/],
  ['a key given twice', 'openapi: 3.1.0\ninfo: 1\ninfo: 2', /line 3/],
])('%s is a DocumentError', (_kind, text, message) => {
  expect(() => readDocument(text)).toThrow(DocumentError);
  expect(() => readDocument(text)).toThrow(message);
});

test.each([
  ['YAML', 'openapi: 3.1.0\ninfo:\n  title: A\n  version: "1"\n  title: B\n', 5],
  ['JSON', '{ "openapi": "3.1.0",\n "info": { "title": "A", "version": "1", "title": "B" } }', 2],
])('a key that stands twice in %s is reported with its line', (_form, text, line) => {
  const read = (): unknown => readDocument(text);
  expect(read).toThrow(expect.objectContaining({ name: 'DocumentError', pointer: '#/info/title', line }));
});
