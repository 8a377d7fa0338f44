import { expect, test } from 'vitest';
import { defaultConventions } from '../../../../mocks/engine/behaviours/default-conventions.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import type { Mock } from '../../../../mocks/engine/mock.ts';
import type { MockOptions } from '../../../../mocks/engine/mock-options.ts';

/** A shop of books whose document says of its errors what a test gives. */
function books(errors: string, options: MockOptions = {}): Mock {
  return createMock(
    `
openapi: 3.1.0
info: { title: Books, version: '1' }
security: [{ bearer: [] }]
paths:
  /books:
    get:
      operationId: listBooks
      security: []
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses: { '200': { description: All, content: { application/json: {} } }${errors} }
    post:
      operationId: addBook
      requestBody: { required: true, content: { application/json: { schema: { required: [title], properties: { title: { type: string } } } } } }
      responses: { '201': { description: Added, content: { application/json: {} } }${errors} }
  /books/{id}:
    get: { operationId: readBook, security: [], responses: { '200': { description: One, content: { application/json: {} } }${errors} } }
components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }
`,
    options,
  );
}

const post = (body: string, type = 'application/json', token = 'Bearer a'): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': type, ...(token !== '' && { authorization: token }) },
});

/** A request for each status that the fake itself refuses with. */
const refused: readonly [status: number, path: string, init?: RequestInit][] = [
  [422, '/books?limit=many'],
  [400, '/books', post('{')],
  [401, '/books', post('{"title":"a"}', 'application/json', '')],
  [404, '/books/none'],
  [413, '/books', post(JSON.stringify({ title: 'a'.repeat(200) }))],
  [415, '/books', post('a', 'text/csv')],
  [422, '/books', post('{}')],
];

const small = { limits: { bytes: 100 } };

async function ask(mock: Mock, path: string, init?: RequestInit): Promise<[number, string | null, string]> {
  const response = await mock.fetch(`https://books.example${path}`, init);
  return [response.status, response.headers.get('content-type'), await response.text()];
}

const statuses = [...new Set(refused.map(([status]) => status))];
const each = (response: string): string => statuses.map((status) => `, '${status}': ${response}`).join('');

test.each([
  ['a status', each('{ description: Wrong }')],
  ['a range', ', 4XX: { description: Wrong }'],
  ['the default', ', default: { description: Wrong }'],
])('an error that is documented by %s without a body has none', async (_promise, errors) => {
  for (const [status, path, init] of refused) {
    expect(await ask(books(errors, small), path, init)).toEqual([status, null, '']);
  }
});

test('an error that the document does not know goes out all the same, and its note says so', async () => {
  const mock = books('', small);
  for (const [status, path, init] of refused) {
    const [returned, , body] = await ask(mock, path, init);
    expect([returned, JSON.parse(body)]).toEqual([status, { error: expect.any(String), message: expect.any(String) }]);
  }
  const { entries } = mock.account().journal;
  expect(entries.map(({ status, verdict }) => [status, verdict])).toEqual(
    refused.map(([status]) => [status, 'violation']),
  );
  expect(entries.map(({ notes }) => notes.map(({ rule, actual }) => [rule, actual]))).toEqual(
    refused.map(([status]) => [['undocumented-error', String(status)]]),
  );
  expect(entries[3]?.notes[0]?.message).toBe(
    'The document does not say how readBook responds with 404, so its body is a guess. Describe the 404 in the document.',
  );
});

test.each([
  ['422', "'400': { description: Wrong }", 400, '/books', post('{}')],
  ['400', "'422': { description: Wrong }", 422, '/books', post('{')],
  ['415', "'400': { description: Wrong }", 400, '/books', post('a', 'text/csv')],
  ['413', "'422': { description: Wrong }, '409': { description: No }", 422, '/books', refused[4]?.[2]],
  ['401', "'403': { description: Wrong }", 403, '/books', post('{"title":"a"}', 'application/json', '')],
  ['404', "'410': { description: Wrong }", 410, '/books/none', undefined],
])('where %s is not documented, the status that is takes its place', async (_status, errors, wanted, path, init) => {
  const mock = books(`, ${errors}`, small);
  expect(await ask(mock, path, init)).toEqual([wanted, null, '']);
  expect(mock.account().journal.entries[0]?.notes).toEqual([]);
});

test('a mock that is strict minds an error that the document does not know', async () => {
  const mock = books('', { strict: ['undocumented-error'] });
  expect((await mock.fetch('https://books.example/books/none')).headers.get('x-contract-violation')).toBe(
    'undocumented-error',
  );
});

const content = (type: string, media: string): string =>
  `, 4XX: { description: Wrong, content: { ${type}: ${media} } }`;
const noBook = 'There is no book with the id "none".';

test.each<[promise: string, errors: string, type: string, body: unknown]>([
  [
    'problem details',
    content(
      'application/problem+json',
      `{ schema: { type: object, required: [type, title, status], properties: { type: { type: string, format: uri-reference }, title: { type: string }, status: { type: integer }, detail: { type: string } } } }`,
    ),
    'application/problem+json',
    { type: 'about:blank', title: 'Not Found', status: 404, detail: noBook },
  ],
  [
    'words of its own',
    content(
      'application/json',
      `{ schema: { type: object, additionalProperties: false, required: [code, description], properties: { code: { type: integer }, description: { type: string } } } }`,
    ),
    'application/json',
    { code: 404, description: noBook },
  ],
  [
    'an envelope',
    content(
      'application/json',
      `{ schema: { type: object, required: [error], properties: { error: { type: object, required: [code, message, retry], properties: { code: { enum: [missing, wrong] }, message: { type: string }, retry: { type: boolean } } } } } }`,
    ),
    'application/json',
    { error: { code: 'missing', message: noBook, retry: expect.any(Boolean) } },
  ],
  [
    'a list',
    content(
      'application/vnd.books+json',
      `{ schema: { type: object, required: [errors], properties: { errors: { type: array, minItems: 1, items: { type: object, required: [detail], properties: { detail: { type: string }, status: { type: string } } } } } } }`,
    ),
    'application/vnd.books+json',
    { errors: [{ detail: noBook, status: '404' }] },
  ],
  [
    'an example, whose code is kept',
    content(
      'application/json',
      `{ example: { code: NO_BOOK, message: There is none }, schema: { type: object, required: [code, message, ticket], properties: { code: { type: string }, message: { type: string }, ticket: { type: string, pattern: '^T-[0-9]{3}$' } } } }`,
    ),
    'application/json',
    { code: 'NO_BOOK', message: noBook, ticket: expect.stringMatching(/^T-[0-9]{3}$/) },
  ],
  [
    'nothing that the problem says',
    content(
      'application/json',
      `{ schema: { type: object, required: [ref], properties: { ref: { type: integer, minimum: 7 } } } }`,
    ),
    'application/json',
    { ref: 7 },
  ],
])('an error that is documented as %s is filled in', async (_promise, errors, type, body) => {
  const mock = books(errors, small);
  const [status, contentType, text] = await ask(mock, '/books/none');
  expect([status, contentType, JSON.parse(text)]).toEqual([404, type, body]);
  for (const [wanted, path, init] of refused) expect((await ask(mock, path, init))[0]).toBe(wanted);
});

test('an error has the headers that its document demands', async () => {
  const header = 'headers: { X-Trace: { required: true, schema: { type: string, examples: [t-1] } } }';
  const json = 'content: { application/json: { schema: { type: object } } }';
  for (const errors of [
    `, 4XX: { description: Wrong, ${header} }`,
    `, 4XX: { description: Wrong, ${header}, ${json} }`,
  ]) {
    const response = await books(errors).fetch('https://books.example/books/none');
    expect([response.status, response.headers.get('x-trace')]).toEqual([404, 't-1']);
  }
});

test('an error that is documented as text is the sentence alone', async () => {
  const mock = books(content('text/plain', '{ schema: { type: string } }'));
  expect(await ask(mock, '/books/none')).toEqual([404, 'text/plain', noBook]);
});

test('what the conventions say is taken as it is where it fits', async () => {
  const mock = books(content('application/json', '{ schema: { type: object, required: [error, message] } }'));
  expect(JSON.parse((await ask(mock, '/books/none'))[2])).toEqual({ error: 'unknown-record', message: noBook });
});

test('an error that is worded by a test is held to the schema, and loses a body that is not documented', async () => {
  const refuse = (): { status: number; body: unknown } => ({ status: 404, body: { wrong: true } });
  const conventions = { ...defaultConventions, refuse };
  const schema = content('application/json', '{ schema: { type: object, required: [message] } }');
  expect((await ask(books(schema, { conventions }), '/books/none'))[0]).toBe(500);
  expect(await ask(books(', 4XX: { description: Wrong }', { conventions }), '/books/none')).toEqual([404, null, '']);
});

test('a path and a method that the document does not know are served as ever', async () => {
  const mock = books('');
  expect((await ask(mock, '/authors'))[0]).toBe(404);
  expect((await ask(mock, '/books', { method: 'DELETE' }))[0]).toBe(405);
});
