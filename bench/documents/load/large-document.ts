/**
 * The text of a document of OpenAPI 3.0 with so many resources, each with six operations, in the way in which large APIs
 * write theirs.
 *
 * @param shown How many records the example of each list has: most of a very large document is examples.
 */
export function largeDocument(resources: number, shown = 1): string {
  const names = Array.from({ length: resources }, (_, index) => `Thing${index}`);
  return JSON.stringify(
    {
      openapi: '3.0.3',
      info: { title: `${resources} resources`, version: '1.0.0' },
      servers: [{ url: 'https://api.example.com/v1' }],
      security: [{ bearer: [] }],
      paths: Object.assign({}, ...names.map((name) => pathsOf(name, shown))),
      components: {
        securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
        parameters: {
          Limit: { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 } },
          After: { name: 'after', in: 'query', schema: { type: 'string' } },
        },
        responses: Object.fromEntries(
          [400, 401, 404, 409, 429].map((status) => [`Error${status}`, { ...json('Error'), description: `${status}` }]),
        ),
        schemas: Object.assign(
          { Error: errorSchema, Money: moneySchema },
          ...names.map((name, index) => schemasOf(name, names[(index * 7 + 1) % resources] ?? name)),
        ),
      },
    },
    undefined,
    2,
  );
}

const errorSchema = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { type: 'string', example: 'not_found' },
    message: { type: 'string', example: 'There is no such thing.' },
    details: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
};

const moneySchema = {
  type: 'object',
  required: ['amount', 'currency'],
  properties: {
    amount: { type: 'string', pattern: '^-?\\d+(\\.\\d{1,2})?$', example: '12.50' },
    currency: { type: 'string', enum: ['EUR', 'USD', 'JPY'] },
  },
};

function json(schema: string, example?: unknown): object {
  const media = { schema: { $ref: `#/components/schemas/${schema}` }, ...(example !== undefined && { example }) };
  return { content: { 'application/json': media } };
}

function pathsOf(name: string, count: number): object {
  const tag = { tags: [name] };
  const errors = (...statuses: readonly number[]): object =>
    Object.fromEntries(statuses.map((status) => [status, { $ref: `#/components/responses/Error${status}` }]));
  const good = (example?: unknown): object => ({ description: 'It', ...json(name, example) });
  const path = `/${name.toLowerCase()}s`;
  const shown = exampleOf(name);
  const listed = { data: Array.from({ length: count }, () => shown), has_more: false };
  return {
    [path]: {
      get: {
        ...tag,
        operationId: `list${name}s`,
        parameters: [{ $ref: '#/components/parameters/Limit' }, { $ref: '#/components/parameters/After' }],
        responses: { 200: { description: 'A page', ...json(`${name}List`, listed) }, ...errors(400, 401, 429) },
      },
      post: {
        ...tag,
        operationId: `create${name}`,
        requestBody: { required: true, ...json(`${name}Input`) },
        responses: { 201: good(shown), ...errors(400, 401, 409, 429) },
      },
    },
    [`${path}/{id}`]: {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      get: { ...tag, operationId: `get${name}`, responses: { 200: good(shown), ...errors(401, 404, 429) } },
      patch: {
        ...tag,
        operationId: `update${name}`,
        requestBody: { required: true, ...json(`${name}Input`) },
        responses: { 200: good(), ...errors(400, 401, 404, 409) },
      },
      delete: { ...tag, operationId: `delete${name}`, responses: { 204: { description: 'Gone' }, ...errors(404) } },
    },
    [`${path}/{id}/archive`]: {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      post: { ...tag, operationId: `archive${name}`, responses: { 200: good(shown), ...errors(401, 404) } },
    },
  };
}

const id = '5f0c3a52-93c1-4d0e-8d1c-3f3f6c1f7a10';

function exampleOf(name: string): object {
  return {
    id,
    name: `A ${name}`,
    state: 'active',
    price: { amount: '12.50', currency: 'EUR' },
    tags: ['new', 'blue'],
    created_at: '2026-01-01T00:00:00Z',
  };
}

function schemasOf(name: string, other: string): object {
  const nullable = { type: 'string', nullable: true };
  return {
    [`${name}Input`]: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 200, example: `A ${name}` },
        note: { ...nullable, maxLength: 2000 },
        state: { type: 'string', enum: ['draft', 'active', 'archived'], default: 'draft' },
        price: { $ref: '#/components/schemas/Money' },
        tags: { type: 'array', maxItems: 20, items: { type: 'string', maxLength: 40 }, example: ['new'] },
        settings: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
    [name]: {
      allOf: [
        { $ref: `#/components/schemas/${name}Input` },
        {
          type: 'object',
          required: ['id', 'created_at'],
          properties: {
            id: { type: 'string', format: 'uuid', readOnly: true },
            created_at: { type: 'string', format: 'date-time', readOnly: true },
            owner: {
              type: 'object',
              properties: { id: { type: 'string' }, kind: { type: 'string', enum: [other] }, email: nullable },
            },
          },
        },
      ],
    },
    [`${name}List`]: {
      type: 'object',
      required: ['data', 'has_more'],
      properties: {
        data: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
        has_more: { type: 'boolean' },
        next: nullable,
      },
    },
  };
}
