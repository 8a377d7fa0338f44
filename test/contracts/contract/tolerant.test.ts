import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { DocumentError } from '../../../spec/document/document.ts';

/** A shop that sells what a schema describes. */
const shop = (schema: string, version = '3.1.0'): string => `openapi: ${version}
info: { title: Shop, version: '1' }
paths:
  /teas:
    get: { responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Tea' } } } } } } }
    post:
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Tea' } } } }
      responses: { '201': { description: Made, content: { application/json: { schema: { $ref: '#/components/schemas/Tea' } } } }, '422': { description: Bad } }
  /teas/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Tea' } } } } } }
components:
  schemas:
    Tea:
      type: object
      properties:
        id: { type: string }
        name: ${schema}
`;
const at = '#/components/schemas/Tea/properties/name';
const line = 18;

test.each<[what: string, schema: string, keyword: string, message: RegExp]>([
  ['`required` beside a field', '{ type: string, required: true }', 'required', /must be a list of names, but is true/],
  ['a type that is none', '{ type: text }', 'type', /must be one or several of/],
  ['a limit that is none', '{ type: string, maxLength: "5" }', 'maxLength', /must be a whole number/],
  ['a `$ref` to nothing', "{ $ref: '#/components/schemas/Name' }", '$ref', /leads to #\/components\/schemas\/Name/],
  ['a `$ref` to another file', "{ $ref: './name.yaml' }", '$ref', /only references within the document are read/],
  ['items that are a list', '{ items: [{ type: string }] }', 'items', /prefixItems/],
])('%s is passed over by a fake, with its line, and refused by a contract', async (_what, schema, keyword, message) => {
  const mock = createMock(shop(schema), { report: 'silent' });
  expect(mock.contract.notes).toEqual([
    { pointer: `${at}/${keyword}`, line, keyword, message: expect.stringMatching(message) },
  ]);
  expect(mock.contract.notes[0]?.message).toMatch(/ It is passed over\.$/);
  const created = await mock.fetch('https://shop.example/teas', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"Assam"}',
  });
  const made: unknown = await created.json();
  expect([created.status, made]).toEqual([201, { id: expect.any(String), name: 'Assam' }]);
  expect(() => createContract(shop(schema))).toThrow(DocumentError);
  expect(createContract(shop(schema), { tolerant: true }).notes).toEqual(mock.contract.notes);
});

test.each<[word: string, schema: string]>([
  ['x-secret', '{ type: string, x-secret: internal }'],
  ['x-dependencies', '{ type: string, x-dependencies: [size] }'],
  ['x-sort', '{ type: string, x-sort: 3 }'],
  ['x-names', '{ type: string, x-names: [] }'],
  ['x-references', '{ type: string, x-references: leaves }'],
  ['x-key', '{ type: string, x-key: tea.name }'],
])(
  '%s of others, who mean something else by it, is passed over by a fake and refused by a contract',
  async (word, schema) => {
    const mock = createMock(shop(schema), { report: 'silent' });
    const noted = mock.contract.notes.map(({ pointer, line: own, keyword }) => [pointer, own, keyword]);
    expect(noted).toEqual([[`${at}/${word}`, line, word]]);
    expect((await mock.fetch('https://shop.example/teas')).status).toBe(200);
    expect(() => createContract(shop(schema))).toThrow(`Failed to read ${word} at ${at}`);
  },
);

test.each(['x-secret: true', 'x-unique: true, x-secret: true', 'x-names: a', 'x-references: teas'])(
  'what is said of a record as a whole, %s, is passed over, and its fields keep what is said of them',
  (words) => {
    const text = shop('{ type: string, x-secret: true }').replace(
      '    Tea:\n',
      `    Tea:\n      ${words.replaceAll(', ', '\n      ')}\n`,
    );
    const { contract } = createMock(text, { report: 'silent' });
    expect(contract.notes.map(({ keyword }) => keyword)).toContain(words.split(':')[0]);
    expect(contract.resources[0]?.secrets.map(({ path }) => path)).toEqual([['name']]);
    expect(() => createContract(text)).toThrow(DocumentError);
  },
);

test('what is left of a schema is judged all the same', async () => {
  const mock = createMock(shop('{ type: string, required: true, maxLength: 3 }'), { report: 'silent' });
  const response = await mock.fetch('https://shop.example/teas', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"Assam"}',
  });
  expect(response.status).toBe(422);
  expect(mock.account().journal.entries[0]?.violations).toMatchObject([{ documentPointer: `${at}/maxLength`, line }]);
});

test('several faults are passed over at once, in a document of 3.0 too, which stays as it is', () => {
  const text = shop(
    "{ type: string, required: true, nullable: true, anyOf: [{ $ref: '#/nowhere' }, { type: strng }] }",
    '3.0.3',
  );
  const { notes } = createMock(text, { report: 'silent' }).contract;
  expect(notes.map(({ pointer, line: where }) => [pointer, where])).toEqual([
    ['#/openapi', 1],
    [`${at}/required`, line],
    [`${at}/anyOf/0/$ref`, line],
    [`${at}/anyOf/1/type`, line],
  ]);
});

test.each([
  ['a response in a file', "  /cups: { get: { responses: { '200': { $ref: 'responses.yaml#/None' } } } }"],
  ['a path that is a text', '  /cups: cups'],
])('%s is an error in words for a fake too', (_what, path) => {
  const text = shop('{ type: string }').replace('paths:\n', `paths:\n${path}\n`);
  expect(() => createMock(text)).toThrow(expect.objectContaining({ name: 'DocumentError', line: 4 }));
});

test('what stands among the media types by mistake is passed over by a fake, with its line, and refused by a contract', async () => {
  const text = `openapi: 3.0.2
info: { title: Shop, version: '1' }
paths:
  /hours:
    get:
      responses:
        200:
          content:
            description: When
            text/plain: { example: nine }
`;
  const mock = createMock(text, { report: 'silent' });
  expect(await (await mock.fetch('https://shop.example/hours')).text()).toBe('nine');
  expect(mock.contract.notes.slice(-1)).toEqual([
    {
      pointer: '#/paths/~1hours/get/responses/200/content/description',
      line: 9,
      keyword: 'description',
      message: 'description is no media type: it stands under content by mistake. It is passed over.',
    },
  ]);
  expect(() => createContract(text)).toThrow(DocumentError);
  expect(() => createMock(text.replace('description: When', 'text/html: nine'))).toThrow(/text~1html/);
});

test('an example of 3.0 does not hide the named ones beside it', async () => {
  const text = `openapi: 3.0.3
info: { title: Shop, version: '1' }
paths:
  /hours: { get: { responses: { 200: { description: When, content: { text/plain: { example: nine, examples: { late: { value: ten } } } } } } } }
`;
  const mock = createMock(text, { report: 'silent' });
  const ask = async (prefer: string): Promise<string> =>
    (await mock.fetch('https://shop.example/hours', { headers: { prefer } })).text();
  expect([await ask(''), await ask('example=late')]).toEqual(['nine', 'ten']);
});

test.each([
  ['allowEmptyValue: false', 422],
  ['allowEmptyValue: true', 200],
  ["description: 'Says nothing of it'", 200],
])('an empty field of a form of 2.0 with %s is %i', async (words, status) => {
  const text = `swagger: '2.0'
info: { title: Shop, version: '1' }
paths:
  /order:
    post:
      consumes: [application/x-www-form-urlencoded]
      parameters: [{ name: tea, in: formData, type: string, ${words} }]
      responses: { 200: { description: Fine } }
`;
  const mock = createMock(text, { report: 'silent' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await mock.fetch('https://shop.example/order', { method: 'POST', headers, body: 'tea=' })).status).toBe(
    status,
  );
});
