/** What is particular about a shop's document. */
export interface Shop {
  /** The schema of an article as it is returned. */
  readonly article: object;
  /** The schema of the body that makes or replaces one; default: the same. */
  readonly body?: object;
  /** Further schemas. */
  readonly schemas?: Readonly<Record<string, object>>;
  /** Parameters of every operation on the collection. */
  readonly parameters?: readonly object[];
  /** What else the list takes. */
  readonly listParameters?: readonly object[];
  /** The schema of an id in the path. */
  readonly id?: object;
}

const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } });
const problem = { description: 'Wrong', ...json({ type: 'object', required: ['error', 'message'] }) };

/** The document of a shop; its errors are those that the engine knows. */
export function shopDocument({ article, body, schemas = {}, parameters = [], listParameters = [], id }: Shop): string {
  const errors = Object.fromEntries([400, 404, 413, 415, 422].map((status) => [status, problem]));
  const one = { description: 'An article', ...json({ $ref: '#/components/schemas/Article' }) };
  const requestBody = { required: true, ...json(body ?? { $ref: '#/components/schemas/Article' }) };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'A shop', version: '1' },
    servers: [{ url: 'https://shop.example/v2' }],
    paths: {
      '/articles': {
        parameters,
        get: {
          operationId: 'listArticles',
          parameters: listParameters,
          responses: {
            200: { description: 'All', ...json({ type: 'array', items: { $ref: '#/components/schemas/Article' } }) },
            ...errors,
          },
        },
        post: { operationId: 'addArticle', requestBody, responses: { 201: one, ...errors } },
      },
      '/articles/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: id ?? { type: 'string' } }],
        get: { operationId: 'readArticle', responses: { 200: one, ...errors } },
        put: { operationId: 'replaceArticle', requestBody, responses: { 200: one, ...errors } },
        delete: { operationId: 'removeArticle', responses: { 204: { description: 'Gone' }, ...errors } },
      },
    },
    components: { schemas: { Article: article, ...schemas } },
  });
}

const text = { type: 'string' };
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const record = (
  properties: Readonly<Record<string, object>>,
  required: readonly string[],
  more: object = {},
): object => ({
  type: 'object',
  required,
  properties: { id: { ...text, readOnly: true }, ...properties },
  ...more,
});

/** Shops whose documents are hard to please, one difficulty each. */
export const shops: Readonly<Record<string, Shop>> = {
  'a required id that is read-only': { article: record({ label: text }, ['id', 'label']) },
  'required fields of any name': {
    article: record({ caption: { ...text, minLength: 1 }, weight: { type: 'number', exclusiveMinimum: 0 } }, [
      'caption',
      'weight',
    ]),
  },
  'no field but those that are named': {
    article: record({ label: text, colour: { enum: ['red', 'green'] } }, ['label'], { additionalProperties: false }),
    body: {
      type: 'object',
      required: ['label'],
      properties: { label: text, colour: { enum: ['red', 'green'] } },
      additionalProperties: false,
    },
  },
  formats: {
    article: record(
      {
        label: text,
        mail: { ...text, format: 'email' },
        code: { ...text, format: 'uuid' },
        day: { ...text, format: 'date' },
        at: { ...text, format: 'uri' },
      },
      ['label', 'mail', 'code', 'day', 'at'],
    ),
  },
  patterns: {
    article: record(
      {
        slug: { ...text, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 },
        sku: { ...text, pattern: '^[A-Z]{3}-\\d{4}$' },
      },
      ['slug', 'sku'],
    ),
  },
  'objects within objects': {
    article: record(
      {
        label: text,
        size: {
          type: 'object',
          required: ['width', 'unit'],
          properties: { width: { type: 'integer', minimum: 1 }, unit: { const: 'mm' } },
        },
      },
      ['label', 'size'],
    ),
  },
  'lists that must hold something': {
    article: record(
      {
        label: text,
        parts: {
          type: 'array',
          minItems: 2,
          uniqueItems: true,
          items: { type: 'object', required: ['no'], properties: { no: { type: 'integer' } } },
        },
      },
      ['label', 'parts'],
    ),
  },
  'a schema that contains itself': {
    article: record({ label: text, like: ref('Article'), others: { type: 'array', items: ref('Article') } }, ['label']),
  },
  'two schemas that contain each other': {
    article: record({ label: text, box: ref('Box') }, ['label']),
    schemas: {
      Box: {
        type: 'object',
        required: ['lid'],
        properties: { lid: text, holds: { type: 'array', items: ref('Article') } },
      },
    },
  },
  'one of two bodies': {
    article: record({ label: text, price: { type: 'integer' }, onRequest: { const: true } }, ['label'], {
      oneOf: [{ required: ['price'] }, { required: ['onRequest'] }],
    }),
  },
  'bodies by a discriminator': {
    article: record({ label: text, kind: text, pages: { type: 'integer' }, minutes: { type: 'integer' } }, [
      'label',
      'kind',
    ]),
    body: { oneOf: [ref('BookBody'), ref('FilmBody')], discriminator: { propertyName: 'kind' } },
    schemas: {
      BookBody: {
        type: 'object',
        required: ['kind', 'label', 'pages'],
        properties: { kind: { const: 'BookBody' }, label: text, pages: { type: 'integer' } },
      },
      FilmBody: {
        type: 'object',
        required: ['kind', 'label', 'minutes'],
        properties: { kind: { const: 'FilmBody' }, label: text, minutes: { type: 'integer' } },
      },
    },
  },
  'a body put together by allOf': {
    article: { allOf: [ref('Named'), record({ stock: { type: 'integer', minimum: 0 } }, ['stock'])] },
    schemas: { Named: { type: 'object', required: ['label'], properties: { label: { ...text, minLength: 2 } } } },
  },
  'what depends on something else': {
    article: record({ label: text, price: { type: 'integer' }, currency: { enum: ['EUR', 'CHF'] } }, ['label'], {
      dependentRequired: { price: ['currency'] },
    }),
  },
  'a query that every request must have': {
    article: record({ label: text }, ['label']),
    parameters: [{ name: 'tenant', in: 'query', required: true, schema: { ...text, minLength: 3 } }],
  },
  'a header and a cookie that every request must have': {
    article: record({ label: text }, ['label']),
    parameters: [
      { name: 'X-Tenant', in: 'header', required: true, schema: { type: 'integer', minimum: 1 } },
      { name: 'session', in: 'cookie', required: true, schema: { ...text, minLength: 8 } },
    ],
  },
  'a list of ids that the list must be asked for': {
    article: record({ label: text }, ['label']),
    listParameters: [{ name: 'ids', in: 'query', required: true, schema: { type: 'array', minItems: 1, items: text } }],
  },
  'pages no larger than fifty': {
    article: record({ label: text }, ['label']),
    listParameters: [{ name: 'per_page', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } }],
  },
  'a field that is never shown': {
    article: record({ label: text, secret: { ...text, minLength: 8, writeOnly: true } }, ['label', 'secret']),
  },
  'a name of few letters': {
    article: record({ label: { ...text, maxLength: 12 }, note: { ...text, maxLength: 60 } }, ['label']),
  },
  'no text at all': { article: record({ amount: { type: 'integer' } }, ['amount']) },
  'types beside null': {
    article: record({ label: { type: ['string', 'null'], maxLength: 80 }, amount: { type: ['integer', 'null'] } }, [
      'label',
      'amount',
    ]),
  },
};
