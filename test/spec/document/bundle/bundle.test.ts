import { expect, test } from 'vitest';
import { joinedPath } from '../../../../spec/document/bundle/joined-path.ts';
import { readDocumentFiles } from '../../../../spec/document/bundle/read-document-files.ts';
import { valueAt } from '../../../../spec/json/json-pointer.ts';

function read(files: Readonly<Record<string, string>>): ReturnType<typeof readDocumentFiles> {
  const [name = '', text = ''] = Object.entries(files)[0] ?? [];
  return readDocumentFiles(text, name, (path) => files[path] ?? '');
}

test('a document of one file is read as it is, and has no further files', () => {
  const { document, lineOf } = read({ 'a.yaml': 'openapi: 3.1.0\ninfo: {}\npaths: {}\n' });
  expect(document).toEqual({ openapi: '3.1.0', info: {}, paths: {} });
  expect([lineOf('#/paths'), lineOf.fileOf]).toEqual([3, undefined]);
});

test('a document of 2.0 may have its paths, parameters, responses and definitions in files', () => {
  const { document, lineOf } = read({
    'a.yaml': `swagger: '2.0'
info: { title: A, version: '1' }
paths: { $ref: paths.yaml }
definitions: { $ref: definitions.yaml }
`,
    'paths.yaml': `/pets:
  post:
    parameters: [{ $ref: 'parameters.yaml#/Body' }]
    responses: { '200': { $ref: 'parameters.yaml#/Done' } }
`,
    'parameters.yaml': `Body:
  in: body
  name: body
  schema: { $ref: 'definitions.yaml#/Pet' }
Done: { description: Done }
`,
    'definitions.yaml': `Pet:
  type: object
  properties:
    name: { type: string }
`,
  });
  expect(valueAt(document, '#/paths/~1pets/post/requestBody/content/application~1json/schema')).toEqual({
    $ref: '#/x-files/definitions.yaml/Pet',
  });
  expect(valueAt(document, '#/paths/~1pets/post/responses/200')).toEqual({ description: 'Done' });
  const name = '#/components/schemas/Pet/properties/name';
  expect([lineOf(name), lineOf.fileOf?.(name), lineOf.writtenAt?.(name)]).toEqual([
    4,
    'definitions.yaml',
    '#/Pet/properties/name',
  ]);
});

test('a discriminator leads to files, and an example that has a field $ref is left alone', () => {
  const { document } = read({
    'a.yaml': `openapi: 3.1.0
info: { title: A, version: '1' }
components:
  schemas:
    Pet: { oneOf: [{ $ref: 's/cat.yaml' }], discriminator: { propertyName: kind, mapping: { cat: s/cat.yaml, dog: Dog } } }
    Link: { example: { $ref: none.yaml } }
`,
    's/cat.yaml':
      "properties: { mother: { $ref: './cat.yaml' }, owner: { $ref: '../a.yaml#/components/schemas/Link' } }",
  });
  expect(valueAt(document, '#/components/schemas/Pet/discriminator/mapping')).toEqual({
    cat: '#/x-files/s~1cat.yaml',
    dog: 'Dog',
  });
  expect(valueAt(document, '#/components/schemas/Link/example')).toEqual({ $ref: 'none.yaml' });
  expect(valueAt(document, '#/x-files/s~1cat.yaml/properties')).toEqual({
    mother: { $ref: '#/x-files/s~1cat.yaml' },
    owner: { $ref: '#/components/schemas/Link' },
  });
});

test('a default is data, and a part that is called default is none', () => {
  const { document } = read({
    'api.yaml': `
openapi: 3.1.0
info: { title: Pages, version: '1' }
paths:
  /:
    get:
      responses:
        default:
          $ref: parts.yaml#/page
components:
  schemas:
    default: { $ref: parts.yaml#/text }
    Page: { type: object, default: { $ref: index.html }, properties: { default: { $ref: parts.yaml#/text } } }
`,
    'parts.yaml': `
page: { description: The page }
text: { type: string }
`,
  });
  const led = { $ref: '#/x-files/parts.yaml/text' };
  expect(document).toMatchObject({
    paths: { '/': { get: { responses: { default: { description: 'The page' } } } } },
    components: {
      schemas: { default: led, Page: { default: { $ref: 'index.html' }, properties: { default: led } } },
    },
  });
});

test('a word of others is left alone, and a document of which it is all is of one file', () => {
  const { document, lineOf } = read({
    'a.yaml': "openapi: 3.1.0\ninfo: {}\npaths: {}\nx-topics: [{ content: { $ref: './start.md' } }]\n",
  });
  expect(document).toMatchObject({ 'x-topics': [{ content: { $ref: './start.md' } }] });
  expect(lineOf.fileOf).toBeUndefined();
});

test.each([
  ['api.yaml', './a.yaml', 'a.yaml'],
  ['a/b.yaml', '../c.yaml', 'c.yaml'],
  ['b.yaml', '../../c.yaml', '../../c.yaml'],
  ['a/b.yaml', '/etc/c.yaml', '/etc/c.yaml'],
])('from %s, %s is %s', (from, to, path) => {
  expect(joinedPath(from, to)).toBe(path);
});
