/** How one library's API differs from the next; each way is written in its document, and its backend keeps to it. */
export interface Ways {
  /** @default 'text' */
  readonly ids?: 'text' | 'integer';
  /** @default 'id' */
  readonly idField?: string;
  /** How a creation responds. @default 201 */
  readonly created?: 200 | 201 | 'location' | 'silent';
  /** @default 200 */
  readonly replaced?: 200 | 204;
  /** @default 204 */
  readonly removed?: 200 | 202 | 204;
  /** What deleting a second time is served. @default 404 */
  readonly removedAgain?: 204 | 404;
  /** @default 404 */
  readonly missing?: 404 | 410;
  /** How the list shows its records. @default 'array' */
  readonly list?: 'array' | 'envelope' | 'summaries' | 'first three';
  /** Whether a replacement keeps what it leaves out. */
  readonly merges?: boolean;
  /** Whether a replacement of what is not there creates it. */
  readonly putCreates?: boolean;
  /** Whether texts lose the spaces at their ends. */
  readonly trims?: boolean;
  /** Whether each read moves a field that belongs to the service. */
  readonly counts?: boolean;
  /** Whether two books cannot have one title. */
  readonly unique?: boolean;
  /** Whether what is read-only, or not named, is refused when it is sent. */
  readonly isStrict?: boolean;
  /** Whether the document names no error at all. */
  readonly namesNoErrors?: boolean;
  /** Whether deleting only marks a record. */
  readonly archives?: boolean;
  /** Whether credentials are asked for, and what strangers get. */
  readonly strangers?: 401 | 403;
}

const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** The document of a library. */
export function libraryDocument(ways: Ways): string {
  const { ids = 'text', idField = 'id', created = 201, replaced = 200, removed = 204, list = 'array' } = ways;
  const id = { type: ids === 'integer' ? 'integer' : 'string', readOnly: true };
  const error = { description: 'Wrong', ...json({ type: 'object', required: ['error'] }) };
  const errors = (...statuses: readonly number[]): object =>
    ways.namesNoErrors === true
      ? {}
      : Object.fromEntries(
          [...statuses, ...(ways.strangers === undefined ? [] : [ways.strangers])].map((status) => [status, error]),
        );
  const missing = ways.missing ?? 404;
  const book = { description: 'A book', ...json(ref('Book')) };
  const shown = list === 'summaries' ? ref('Summary') : ref('Book');
  const books =
    list === 'envelope'
      ? {
          type: 'object',
          required: ['items', 'total'],
          properties: { items: { type: 'array', items: shown }, total: { type: 'integer' } },
        }
      : { type: 'array', items: shown };
  const hasBody = created === 200 || created === 201;
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'A library', version: '1' },
    servers: [{ url: 'https://library.example/api' }],
    ...(ways.strangers !== undefined && { security: [{ token: [] }] }),
    paths: {
      '/books': {
        get: {
          operationId: 'listBooks',
          parameters:
            list === 'first three' ? [{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } }] : [],
          responses: { 200: { description: 'Books', ...json(books) }, ...errors(400) },
        },
        post: {
          operationId: 'addBook',
          requestBody: { required: true, ...json(ref('Book')) },
          responses: {
            [hasBody ? created : 201]: hasBody ? book : { description: 'Made' },
            ...errors(400, 409, 415, 422),
          },
        },
      },
      '/books/{book}': {
        parameters: [{ name: 'book', in: 'path', required: true, schema: { type: id.type } }],
        get: { operationId: 'readBook', responses: { 200: book, ...errors(400, missing) } },
        put: {
          operationId: 'replaceBook',
          requestBody: { required: true, ...json(ref('Book')) },
          responses: {
            [replaced]: replaced === 200 ? book : { description: 'Done' },
            ...errors(400, missing, 409, 415, 422),
          },
        },
        delete: {
          operationId: 'removeBook',
          responses: { [removed]: removed === 200 ? book : { description: 'Gone' }, ...errors(400, missing) },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Book: {
          type: 'object',
          required: [idField, 'title'],
          ...(ways.isStrict === true && { additionalProperties: false }),
          properties: {
            [idField]: id,
            title: { type: 'string', minLength: 1, maxLength: 5000 },
            pages: { type: 'integer', minimum: 0 },
            tags: { type: 'array', items: { type: 'string' } },
            printed: { type: 'string', format: 'date-time' },
            reads: { type: 'integer', readOnly: true },
            archived: { type: 'boolean', readOnly: true },
          },
        },
        Summary: {
          type: 'object',
          required: [idField, 'title'],
          properties: { [idField]: id, title: { type: 'string' } },
        },
      },
    },
  });
}
