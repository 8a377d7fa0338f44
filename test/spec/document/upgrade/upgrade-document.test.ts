import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { DocumentError } from '../../../../spec/document/document.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';

const two = `swagger: '2.0'
info: { title: Pets, version: '1' }
host: pets.example
basePath: /v1
consumes: [application/json]
produces: [application/json]
parameters:
  Limit: { name: limit, in: query, type: integer, minimum: 1 }
paths:
  /pets:
    get:
      parameters:
        - $ref: '#/parameters/Limit'
      responses:
        '200':
          description: All
          schema: { type: array, items: { $ref: '#/definitions/Pet' } }
    post:
      parameters:
        - name: pet
          in: body
          required: true
          schema:
            $ref: '#/definitions/Pet'
      responses:
        '201':
          description: Made
          schema:
            $ref: '#/definitions/Pet'
definitions:
  Pet:
    type: object
    required: [name]
    properties:
      name:
        type: string
        maxLength: 5
      chip: { type: string, x-nullable: true }
`;

const three = `openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets:
    post:
      requestBody:
        content:
          application/json:
            example: { name: Rex }
            schema:
              $ref: '#/components/schemas/Pet'
      responses:
        '201': { description: Made }
components:
  schemas:
    Pet:
      type: object
      properties:
        name:
          type: string
          nullable: true
        age:
          type: integer
          minimum: 0
          exclusiveMinimum: true
        owner:
          nullable: true
          allOf:
            - $ref: '#/components/schemas/Owner'
    Owner:
      type: object
      required: [name]
`;

const post = (body: unknown): Request =>
  new Request('https://pets.example/v1/pets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const postThree = (body: unknown): Request => new Request('https://pets.example/pets', post(body));

test.each<[version: string, text: string]>([
  ['Swagger 2.0', "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}"],
  ['Swagger 2.0 without quotes', "swagger: 2.0\ninfo: { title: T, version: '1' }\npaths: {}"],
  ['Swagger 2.0 in JSON', '{ "swagger": "2.0", "info": { "title": "T", "version": "1" }, "paths": {} }'],
  ['OpenAPI 3.0', "openapi: 3.0.4\ninfo: { title: T, version: '1' }\npaths: {}"],
  ['OpenAPI 3.0 without a third number', "openapi: 3.0\ninfo: { title: T, version: '1' }\npaths: {}"],
  ['OpenAPI 3.1 without a third number', "openapi: 3.1\ninfo: { title: T, version: '1' }\npaths: {}"],
  ['OpenAPI 3.2', "openapi: 3.2.0\ninfo: { title: T, version: '1' }\npaths: {}"],
])('%s is read', (_version, text) => {
  const { document, lineOf } = readDocument(text);
  expect(document.openapi).toMatch(/^3\.[12]/);
  expect(document.info).toEqual({ title: 'T', version: '1' });
  expect(lineOf('#/info/title')).toBe(text.startsWith('{') ? 1 : 2);
});

test.each<[version: string, text: string, pointer: JsonPointer, written: JsonPointer, line: number]>([
  ['2.0', two, '#/components/schemas/Pet/properties/name/maxLength', '#/definitions/Pet/properties/name/maxLength', 37],
  ['2.0', two, '#/components/parameters/Limit/schema/minimum', '#/parameters/Limit/minimum', 8],
  ['2.0', two, '#/paths/~1pets/post', '#/paths/~1pets/post', 18],
  [
    '2.0',
    two,
    '#/paths/~1pets/post/responses/201/content/application~1json/schema',
    '#/paths/~1pets/post/responses/201/schema',
    28,
  ],
  [
    '2.0',
    two,
    '#/paths/~1pets/post/requestBody/content/application~1json/schema',
    '#/paths/~1pets/post/parameters/0/schema',
    23,
  ],
  [
    '3.0',
    three,
    '#/components/schemas/Pet/properties/name/type/0',
    '#/components/schemas/Pet/properties/name/type',
    20,
  ],
  [
    '3.0',
    three,
    '#/components/schemas/Pet/properties/age/exclusiveMinimum',
    '#/components/schemas/Pet/properties/age/exclusiveMinimum',
    25,
  ],
  [
    '3.0',
    three,
    '#/paths/~1pets/post/requestBody/content/application~1json/examples/default/value/name',
    '#/paths/~1pets/post/requestBody/content/application~1json/example/name',
    9,
  ],
])('of a document of version %s, a pointer and its line are those of the text', (_version, text, at, written, line) => {
  const { lineOf } = readDocument(text);
  expect(lineOf.writtenAt?.(at)).toBe(written);
  expect(lineOf(at)).toBe(line);
});

test.each<[what: string, request: Request, at: JsonPointer, line: number]>([
  ['a body of 2.0', post({ name: 'Longer' }), '#/definitions/Pet/properties/name/maxLength', 37],
  ['a parameter of 2.0', new Request('https://pets.example/v1/pets?limit=0'), '#/parameters/Limit/minimum', 8],
  [
    'a limit of 3.0 that is none itself',
    postThree({ age: 0 }),
    '#/components/schemas/Pet/properties/age/exclusiveMinimum',
    25,
  ],
  ['what may be null', postThree({ owner: {} }), '#/components/schemas/Owner/required', 32],
])('%s is judged, and the violation leads to the text', async (_what, request, documentPointer, line) => {
  const { violations } = await createContract(request.url.includes('/v1/') ? two : three).checkRequest(request);
  expect(violations).toContainEqual(expect.objectContaining({ documentPointer, line }));
});

test.each<[what: string, body: unknown]>([
  ['a null', { name: null }],
  ['a null in the place of what a $ref leads to', { owner: null }],
])('%s is let through where 3.0 calls it nullable', async (_what, body) => {
  expect(await createContract(three).checkRequest(postThree(body))).toMatchObject({ ok: true });
});

test('an object is read like its text, and stays as it is', async () => {
  const document = {
    swagger: '2.0',
    info: { title: 'T', version: '1' },
    paths: {},
    definitions: { A: { type: 'file' } },
  };
  const before = structuredClone(document);
  expect(createContract(document).document).toMatchObject({ openapi: '3.1.1', components: { schemas: { A: {} } } });
  expect(document).toEqual(before);
});

test.each<[what: string, type: string, body: string, status: number]>([
  ['a body', 'application/json', '{ "age": 1 }', 400],
  ['a body that fits', 'application/json', '{ "name": "Rex" }', 201],
  ['a form', 'application/x-www-form-urlencoded', 'age=old', 400],
])('%s that a document of 2.0 shares is judged where a $ref leads to it', async (_what, type, body, status) => {
  const mock = createMock(
    `swagger: '2.0'
info: { title: Pets, version: '1' }
parameters:
  Pet: { name: pet, in: body, required: true, schema: { type: object, required: [name] } }
  Age: { name: age, in: formData, type: integer }
paths:
  /pets: { post: { parameters: [{ $ref: '#/parameters/Pet' }], responses: { 201: { description: Made }, 400: { description: Bad } } } }
  /ages:
    post:
      consumes: [application/x-www-form-urlencoded]
      parameters: [{ $ref: '#/parameters/Age' }]
      responses: { 201: { description: Made }, 400: { description: Bad } }
`,
    { report: 'silent' },
  );
  const path = type === 'application/json' ? '/pets' : '/ages';
  const response = await mock.fetch(`https://pets.example${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  expect(response.status).toBe(status);
});

test('a contract says of which version its document was', () => {
  expect(createContract(two).notes).toEqual([
    {
      pointer: '#/swagger',
      line: 1,
      keyword: 'swagger',
      message:
        'The document is of Swagger 2.0. It was written as OpenAPI 3.1 to be read; lines and pointers are those of the document itself.',
    },
  ]);
  expect(createContract(three).notes).toMatchObject([{ keyword: 'openapi', line: 1 }]);
  expect(createContract("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}").notes).toEqual([]);
});

test.each<[what: string, text: string, message: RegExp]>([
  ['an older version', "swagger: '1.2'", /expected OpenAPI 3\.1, 3\.2, 3\.0 or Swagger 2\.0, found swagger: "1\.2"/],
  ['a later version', 'openapi: 4.0.0', /found openapi: "4\.0\.0"/],
  ['no version', 'info: {}', /found openapi: undefined/],
  [
    'a parameter of 2.0 that stands nowhere',
    "swagger: '2.0'\ninfo: {}\npaths: { /a: { get: { parameters: [{ name: a }] } } }",
    /the document of Swagger 2\.0 as OpenAPI 3\.1: .*"in"/,
  ],
  [
    'an operation of 2.0 that is nothing',
    "swagger: '2.0'\ninfo: {}\npaths: { /a: { get: null } }",
    /of Swagger 2\.0 as/,
  ],
])('%s is an error in words', (_what, text, message) => {
  expect(() => readDocument(text)).toThrow(DocumentError);
  expect(() => readDocument(text)).toThrow(message);
});

test('a $ref to nothing in a document of 2.0 is reported at its line of the text', () => {
  const broken = two.replace("{ $ref: '#/definitions/Pet' } }", "{ $ref: '#/definitions/Cat' } }");
  expect(() => createContract(broken)).toThrow(
    expect.objectContaining({
      name: 'DocumentError',
      line: 17,
      pointer: '#/paths/~1pets/get/responses/200/schema/items/$ref',
    }),
  );
});
