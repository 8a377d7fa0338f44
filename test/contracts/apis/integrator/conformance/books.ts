import { createMock } from '../../../../../mocks/engine/create-mock.ts';

const book = { $ref: '#/components/schemas/Book' };
const sent = { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/NewBook' } } } };
const json = (schema: object): object => ({ description: 'It is done.', content: { 'application/json': { schema } } });
const none = (description: string): object => ({ description });
const refused = { '401': none('Nobody is let in without credentials.') };
const missing = { '404': none('There is no such book.') };
const wrong = { '400': none('It is no book.') };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };

const schemes = {
  key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
  asked: { type: 'apiKey', in: 'query', name: 'api_key' },
  kept: { type: 'apiKey', in: 'cookie', name: 'session' },
  login: { type: 'http', scheme: 'basic' },
  token: { type: 'http', scheme: 'bearer' },
};

/** How the library may ask who is there. */
export type Scheme = keyof typeof schemes;

/** The document of a small library of another API: its books, and a reader that can be invited. */
export function booksDocument(security: readonly Scheme[] = ['key'], server = 'http://127.0.0.1:4711/api'): string {
  const title = { type: 'string', minLength: 1, maxLength: 200 };
  const pages = { type: 'integer', minimum: 1 };
  return JSON.stringify({
    openapi: '3.0.3',
    info: { title: 'Books', version: '1.0' },
    servers: [{ url: server }],
    security: [Object.fromEntries(security.map((name) => [name, []]))],
    paths: {
      '/books': {
        get: {
          operationId: 'listBooks',
          tags: ['books'],
          responses: { '200': json({ type: 'array', items: book }), ...refused },
        },
        post: {
          operationId: 'createBook',
          tags: ['books'],
          requestBody: sent,
          responses: { '201': json(book), ...wrong, ...refused },
        },
      },
      '/books/{id}': {
        parameters: [id],
        get: { operationId: 'getBook', tags: ['books'], responses: { '200': json(book), ...refused, ...missing } },
        put: {
          operationId: 'replaceBook',
          tags: ['books'],
          requestBody: sent,
          responses: { '200': json(book), ...wrong, ...refused, ...missing },
        },
        delete: {
          operationId: 'deleteBook',
          tags: ['books'],
          responses: { '204': none('It is gone.'), ...refused, ...missing },
        },
      },
      '/books/{id}/invite': {
        parameters: [id],
        post: {
          operationId: 'inviteReader',
          tags: ['readers'],
          responses: { '202': none('It is sent.'), ...refused, ...missing },
        },
      },
    },
    components: {
      securitySchemes: schemes,
      schemas: {
        NewBook: { type: 'object', required: ['title'], properties: { title, pages } },
        Book: {
          type: 'object',
          required: ['id', 'title'],
          properties: { id: { type: 'string' }, title, pages },
        },
      },
    },
  });
}

/** A library that lets in whoever shows one secret, or nobody else; and all that it was sent. */
export function library(
  document: string,
  isLetIn: (request: Request) => boolean,
): { readonly fetch: typeof fetch; readonly requests: Request[] } {
  const mock = createMock(document, { report: 'silent' });
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      requests.push(request.clone());
      return isLetIn(request) ? mock.fetch(request) : new Response(null, { status: 401 });
    },
  };
}
