/** A collection of the studio, and what it has beside the usual operations. */
interface Collection {
  readonly path: string;
  readonly schema: string;
  readonly idParameter: string;
  /** More query parameters of the list. */
  readonly filters?: readonly object[];
  /** The PATCH of a record, as far as it has one. */
  readonly patch?: object;
}

const json = (schema: unknown): object => ({ content: { 'application/json': { schema } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const error = { description: 'Wrong', ...json({ type: 'object', required: ['error'], properties: { error: {} } }) };
const errors = (...statuses: readonly number[]): object =>
  Object.fromEntries([401, ...statuses].map((status) => [status, error]));
const parameter = (name: string): object => ({ name, in: 'path', required: true, schema: { type: 'string' } });
const parametersOf = (path: string): object[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameter(name));

/** The usual operations of a collection. */
function collection({ path, schema, idParameter, filters = [], patch }: Collection): Record<string, object> {
  const above = parametersOf(path);
  const one = { description: 'One', ...json(ref(schema)) };
  const body = { required: true, ...json(ref(schema)) };
  const name = schema;
  return {
    [path]: {
      parameters: above,
      get: {
        operationId: `list${name}s`,
        parameters: filters,
        responses: { 200: { description: 'All', ...json({ type: 'array', items: ref(schema) }) }, ...errors(400, 404) },
      },
      post: {
        operationId: `create${name}`,
        requestBody: body,
        responses: { 201: one, ...errors(400, 404, 415, 422) },
      },
    },
    [`${path}/{${idParameter}}`]: {
      parameters: [...above, parameter(idParameter)],
      get: { operationId: `get${name}`, responses: { 200: one, ...errors(404) } },
      put: {
        operationId: `replace${name}`,
        requestBody: body,
        responses: { 200: one, ...errors(400, 404, 415, 422) },
      },
      ...(patch !== undefined && { patch }),
      delete: {
        operationId: `delete${name}`,
        responses: { 204: { description: 'Gone' }, ...errors(404, 422) },
      },
    },
  };
}

const jsonPatch = {
  type: 'array',
  items: {
    type: 'object',
    required: ['op', 'path'],
    properties: { op: { enum: ['add', 'replace', 'remove', 'test'] }, path: { type: 'string' }, value: {} },
  },
};

const query = (name: string, path: string, schema: object = { type: 'string' }): object => ({
  name,
  in: 'query',
  'x-filter-of': path,
  schema,
});

const below = (path: string, operation: object): Record<string, object> => ({
  [path]: { parameters: parametersOf(path), ...operation },
});

const states = { type: 'string', enum: ['open', 'closed', 'lost'] };
const kinds = { type: 'string', enum: ['hammer', 'saw'] };
const projectFilters = [query('client', 'clientId'), query('state', 'state', states), query('tool', 'steps.*.toolId')];

/** The document of a studio: records that refer to each other, with secrets, views, filters and patches. */
export function studioDocument(): string {
  const refusals = errors(400, 404, 415, 422);
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'A studio', version: '1' },
    servers: [{ url: 'https://studio.example/api' }],
    security: [{ token: [] }],
    paths: {
      ...collection({ path: '/tasks', schema: 'Task', idParameter: 'taskId' }),
      ...collection({
        path: '/projects',
        schema: 'Project',
        idParameter: 'projectId',
        filters: projectFilters,
        patch: {
          operationId: 'patchProject',
          requestBody: {
            required: true,
            content: { 'application/merge-patch+json': { schema: { type: 'object', properties: {} } } },
          },
          responses: { 200: { description: 'One', ...json(ref('Project')) }, ...refusals },
        },
      }),
      ...collection({
        path: '/tools',
        schema: 'Tool',
        idParameter: 'toolId',
        filters: [query('kind', 'kind', kinds)],
        patch: {
          operationId: 'patchTool',
          'x-patchable': ['/name', '/login/user', '/labels', '/labels/*'],
          requestBody: { required: true, ...json(jsonPatch) },
          responses: { 204: { description: 'Done' }, ...refusals },
        },
      }),
      ...below('/tools/{toolId}/ping', {
        post: { operationId: 'pingTool', responses: { 200: { description: 'Responded' }, ...errors(404) } },
      }),
      ...below('/tools/{toolId}/used-by', {
        get: {
          operationId: 'getToolUse',
          'x-dependencies': true,
          responses: {
            200: {
              description: 'Who',
              ...json({ type: 'object', additionalProperties: { type: 'array', items: {} } }),
            },
            ...errors(404),
          },
        },
      }),
      ...collection({ path: '/clients', schema: 'Client', idParameter: 'clientId' }),
      ...collection({ path: '/clients/{clientId}/notes', schema: 'Note', idParameter: 'noteId' }),
      ...below('/clients/{clientId}/projects', {
        get: {
          operationId: 'listProjectsOfClient',
          'x-view-of': 'projects',
          'x-view-by': 'clientId',
          parameters: projectFilters.slice(1),
          responses: { 200: { description: 'Its', ...json({ type: 'array', items: ref('Project') }) }, ...errors(404) },
        },
      }),
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Client: {
          type: 'object',
          required: ['id', 'name'],
          properties: { id: { type: 'string', readOnly: true }, name: { type: 'string', minLength: 1 } },
        },
        Note: {
          type: 'object',
          required: ['id', 'text'],
          properties: {
            id: { type: 'string', readOnly: true },
            text: { type: 'string', minLength: 1 },
            authorToolId: { type: 'string', 'x-references': 'tools', 'x-on-delete': 'leave' },
          },
        },
        ToolId: { type: 'string', pattern: '^[a-z]+-[0-9]+$', 'x-references': 'tools' },
        Tool: {
          type: 'object',
          required: ['id', 'name', 'kind'],
          properties: {
            id: { type: 'string', readOnly: true },
            name: { type: 'string', minLength: 1 },
            kind: { ...kinds, 'x-writable-at': 'create' },
            finish: { type: 'string', 'x-writable-at': 'create' },
            key: { type: 'string', 'x-secret': true },
            login: {
              type: 'object',
              properties: { user: { type: 'string' }, password: { type: 'string', 'x-secret': true } },
            },
            labels: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
        Project: {
          type: 'object',
          required: ['id', 'name', 'clientId'],
          properties: {
            id: { type: 'string', readOnly: true },
            name: { type: 'string', minLength: 1 },
            clientId: { type: 'string', 'x-references': 'clients' },
            state: states,
            steps: {
              type: 'array',
              items: { type: 'object', properties: { title: { type: 'string' }, toolId: ref('ToolId') } },
            },
            spareToolIds: { type: 'array', items: ref('ToolId') },
            followsId: { type: 'string', 'x-references': 'projects', 'x-on-delete': 'leave' },
          },
        },
        Task: {
          type: 'object',
          required: ['id', 'title', 'projectId'],
          properties: {
            id: { type: 'string', readOnly: true },
            title: { type: 'string', minLength: 1 },
            done: { type: 'boolean' },
            projectId: { type: 'string', 'x-references': 'projects', 'x-on-delete': 'cascade' },
          },
        },
      },
    },
  });
}
