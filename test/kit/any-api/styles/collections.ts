import { crudPaths, describe, errors, json, keep, ref, refuse, type Style, type Thing, text } from './rest.ts';

const base = '/v3';
const isText = (value: unknown, least = 1, most = 200): boolean =>
  typeof value === 'string' && [...value].length >= least && [...value].length <= most;
const optional = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
const only = (body: Thing, ...names: readonly string[]): boolean =>
  Object.keys(body).every((key) => names.includes(key));
const pick =
  (...names: readonly string[]) =>
  (body: Thing): Thing =>
    Object.fromEntries(Object.entries(body).filter(([key]) => names.includes(key)));
const id = { ...text, readOnly: true };
const name = { ...text, minLength: 1, maxLength: 200 };
const flat = (properties: object, required: readonly string[] = ['id', 'name'], more: object = {}): object => ({
  type: 'object',
  required,
  properties: { id, name, ...properties },
  ...more,
});
const task = flat({ done: { type: 'boolean' } });
const isTask = (body: Thing): boolean =>
  isText(body['name']) && optional(body['done'], (done) => typeof done === 'boolean');
const keptTask = pick('name', 'done');

function cursorPages(things: readonly Thing[], url: URL): Response {
  const limit = url.searchParams.get('limit') ?? '5';
  const cursor = url.searchParams.get('cursor');
  if (!/^([1-9]|10)$/.test(limit)) return refuse(400);
  const newest = [...things].reverse();
  const start = cursor === null ? 0 : newest.findIndex((thing) => `after-${thing['id']}` === cursor) + 1;
  if (cursor !== null && start === 0) return refuse(400);
  const page = newest.slice(start, start + Number(limit));
  const isLast = start + page.length >= newest.length;
  return Response.json({ data: page, next: isLast ? null : `after-${page.at(-1)?.['id']}` });
}

/** A tree, or nothing. */
const isNode = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { label, children, ...rest } = value as Readonly<Record<string, unknown>>;
  return Object.keys(rest).length === 0 && isText(label) && Array.isArray(children) && children.every(isNode);
};

const inKebab = /^[a-z]+(-[a-z]+)*$/;

export const collections: Readonly<Record<string, Style>> = {
  'a version in a header, a key in another': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('Task'), {
        parameters: [{ name: 'X-Api-Version', in: 'header', required: true, schema: { enum: ['2', '3'] } }],
        also: [401],
      }),
      { Task: task },
      { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }, security: [{ key: [] }] },
    ),
    backend: (token) =>
      keep({
        at: `${base}/tasks`,
        isValid: isTask,
        kept: keptTask,
        first: ({ headers }) => {
          if (headers.get('x-key') !== token) return refuse(401);
          return ['2', '3'].includes(headers.get('x-api-version') ?? '') ? undefined : refuse(400);
        },
      }),
  },
  'a key in the query': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('Task'), { also: [403] }),
      { Task: task },
      { securitySchemes: { key: { type: 'apiKey', in: 'query', name: 'key' } }, security: [{ key: [] }] },
    ),
    backend: (token) =>
      keep({
        at: `${base}/tasks`,
        isValid: isTask,
        kept: keptTask,
        first: ({ url }) => (new URL(url).searchParams.get('key') === token ? undefined : refuse(403)),
      }),
  },
  'pages of ten at most, by a cursor, newest first': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('Task'), {
        listParameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 10, default: 5 } },
          { name: 'cursor', in: 'query', schema: { ...text, pattern: '^after-' } },
        ],
        list: {
          type: 'object',
          required: ['data', 'next'],
          properties: { data: { type: 'array', maxItems: 10, items: ref('Task') }, next: { type: ['string', 'null'] } },
          additionalProperties: false,
        },
      }),
      { Task: task },
    ),
    backend: () => keep({ at: `${base}/tasks`, isValid: isTask, kept: keptTask, listed: cursorPages }),
    unjudged: /takes cursor could not be judged/,
  },
  'a creation that sends the reader on, and no word on a replacement': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('Task'), {
        created: { 303: { description: 'See it there', headers: { Location: { required: true, schema: text } } } },
        replaced: { 204: { description: 'Done' } },
        removed: { 200: { description: 'What it was', ...json(ref('Task')) } },
        missing: 410,
      }),
      { Task: task },
    ),
    backend: () =>
      keep({
        at: `${base}/tasks`,
        isValid: isTask,
        kept: keptTask,
        created: (_, location) => new Response(null, { status: 303, headers: { location } }),
        replaced: () => new Response(null, { status: 204 }),
        removed: (thing) => Response.json(thing),
        missing: 410,
      }),
  },
  'a creation that is done later': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('Task'), {
        created: { 202: { description: 'Later', headers: { Location: { schema: text } } } },
        missing: 403,
      }),
      { Task: task },
    ),
    backend: () =>
      keep({
        at: `${base}/tasks`,
        isValid: isTask,
        kept: keptTask,
        created: (_, location) => new Response(null, { status: 202, headers: { location } }),
        missing: 403,
      }),
    unjudged: /could not be judged/,
  },
  'what is not there is forbidden, and ids are numbers': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('Task'), { id: { type: 'integer', minimum: 1 }, missing: 403 }),
      { Task: flat({ id: { type: 'integer', readOnly: true }, done: { type: 'boolean' } }) },
    ),
    backend: () =>
      keep({
        at: `${base}/tasks`,
        isValid: isTask,
        kept: keptTask,
        nextId: (things) => Math.max(0, ...[...things.keys()].map(Number)) + 1,
        isId: (one) => /^[1-9]\d*$/.test(one),
        missing: 403,
      }),
  },
  'paths that end in a slash': {
    document: describe('Tasks', crudPaths('tasks', ref('Task'), { end: '/' }), { Task: task }),
    backend: () => keep({ at: `${base}/tasks`, isValid: isTask, kept: keptTask, end: '/' }),
  },
  'everything in an envelope, and nothing beside it': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('TaskEnvelope'), {
        body: {
          type: 'object',
          required: ['task'],
          properties: { task: ref('NewTask') },
          additionalProperties: false,
        },
        list: {
          type: 'object',
          required: ['tasks', 'meta'],
          properties: {
            tasks: { type: 'array', items: ref('Task') },
            meta: {
              type: 'object',
              required: ['count'],
              properties: { count: { type: 'integer' } },
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
      }),
      {
        Task: flat({ done: { type: 'boolean' } }, ['id', 'name'], { additionalProperties: false }),
        NewTask: {
          type: 'object',
          required: ['name'],
          properties: { name, done: { type: 'boolean' } },
          additionalProperties: false,
        },
        TaskEnvelope: {
          type: 'object',
          required: ['task'],
          properties: { task: ref('Task') },
          additionalProperties: false,
        },
      },
    ),
    backend: () =>
      keep({
        at: `${base}/tasks`,
        opened: (body) => (only(body, 'task') ? body['task'] : undefined),
        isValid: (body) => isTask(body) && only(body, 'name', 'done'),
        shown: (thing) => ({ task: thing }),
        listed: (things) => Response.json({ tasks: things, meta: { count: things.length } }),
      }),
    unjudged: /could not be judged/,
  },
  'one of two kinds, told apart by a field': {
    document: describe('Animals', crudPaths('animals', ref('Animal')), {
      Animal: {
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: {
          propertyName: 'kind',
          mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
        },
      },
      Cat: flat(
        { kind: { const: 'cat' }, lives: { type: 'integer', minimum: 1, maximum: 9 } },
        ['id', 'name', 'kind', 'lives'],
        {
          additionalProperties: false,
        },
      ),
      Dog: flat({ kind: { const: 'dog' }, barks: { type: 'boolean' } }, ['id', 'name', 'kind'], {
        additionalProperties: false,
      }),
    }),
    backend: () =>
      keep({
        at: `${base}/animals`,
        kept: pick('name', 'kind', 'lives', 'barks'),
        isValid: (body) =>
          isText(body['name']) &&
          (body['kind'] === 'cat'
            ? only(body, 'id', 'name', 'kind', 'lives') &&
              Number.isInteger(body['lives']) &&
              Number(body['lives']) >= 1 &&
              Number(body['lives']) <= 9
            : body['kind'] === 'dog' &&
              only(body, 'id', 'name', 'kind', 'barks') &&
              optional(body['barks'], (barks) => typeof barks === 'boolean')),
      }),
  },
  'trees of any depth': {
    document: describe('Menus', crudPaths('menus', ref('Menu')), {
      Menu: flat({ root: ref('Node') }, ['id', 'name', 'root']),
      Node: {
        type: 'object',
        required: ['label', 'children'],
        properties: { label: name, children: { type: 'array', items: ref('Node') } },
        additionalProperties: false,
      },
    }),
    backend: () =>
      keep({
        at: `${base}/menus`,
        kept: pick('name', 'root'),
        isValid: (body) => isText(body['name']) && isNode(body['root']),
      }),
  },
  'moments, amounts and addresses in the form of the service': {
    document: describe('Meetings', crudPaths('meetings', ref('Meeting')), {
      Meeting: flat(
        {
          name: { ...text, minLength: 1, maxLength: 200, pattern: '\\S' },
          at: { ...text, format: 'date-time' },
          fee: { type: 'number', minimum: 0, multipleOf: 0.01 },
          host: { ...text, format: 'email' },
          room: { ...text, default: 'lobby' },
          seats: { type: 'integer', minimum: 0, maximum: 1000, default: 10 },
        },
        ['id', 'name', 'at'],
      ),
    }),
    backend: () =>
      keep({
        at: `${base}/meetings`,
        kept: (body) => {
          const { name: called, at, fee, host, room = 'lobby', seats = 10 } = body;
          return {
            name: String(called).trim(),
            at: `${new Date(String(at)).toISOString().slice(0, 19)}+00:00`,
            ...(typeof fee === 'number' && { fee: Math.round(fee * 100) / 100 }),
            ...(typeof host === 'string' && { host: host.toLowerCase() }),
            room,
            seats,
          };
        },
        isValid: (body) =>
          isText(body['name']) &&
          String(body['name']).trim() !== '' &&
          typeof body['at'] === 'string' &&
          /^\d{4}-\d\d-\d\d[Tt ]\d\d:/.test(body['at']) &&
          !Number.isNaN(Date.parse(body['at'])) &&
          optional(
            body['fee'],
            (fee) =>
              typeof fee === 'number' &&
              fee >= 0 &&
              Math.abs(fee * 100 - Math.round(fee * 100)) < 1e-6 * Math.max(1, fee),
          ) &&
          optional(body['host'], (host) => typeof host === 'string' && /^[^\s@]+@[^\s@]+$/.test(host)) &&
          optional(body['room'], (room) => typeof room === 'string') &&
          optional(body['seats'], (seats) => Number.isInteger(seats) && Number(seats) >= 0 && Number(seats) <= 1000),
      }),
    unjudged: /another form than it was sent/,
  },
  'a replacement that must name the version it replaces': {
    document: describe(
      'Tasks',
      crudPaths('tasks', ref('Task'), {
        writeParameters: [{ name: 'If-Match', in: 'header', required: true, schema: { ...text, minLength: 1 } }],
        also: [412],
      }),
      { Task: task },
    ),
    backend: () =>
      keep({
        at: `${base}/tasks`,
        isValid: isTask,
        kept: keptTask,
        first: ({ method, headers }) => {
          if (method !== 'PUT' && method !== 'DELETE') return undefined;
          if (headers.get('if-match') === null) return refuse(400);
          return headers.get('if-match') === '*' ? undefined : refuse(412);
        },
      }),
  },
  'a list in the order of names, and late': {
    document: describe('Tasks', crudPaths('tasks', ref('Task')), { Task: task }),
    backend: () =>
      keep({
        at: `${base}/tasks`,
        isValid: isTask,
        kept: keptTask,
        listed: (things) => Response.json([...things].sort((a, b) => (String(a['name']) < String(b['name']) ? -1 : 1))),
      }),
  },
  'ids of words that a client chooses': {
    document: describe(
      'Labels',
      crudPaths(
        'labels',
        {
          type: 'object',
          required: ['slug', 'name'],
          properties: { slug: { ...text, readOnly: true, pattern: inKebab.source }, name },
        },
        { id: { ...text, pattern: inKebab.source } },
      ),
    ),
    backend: () => {
      let last = 0;
      return keep({
        at: `${base}/labels`,
        idField: 'slug',
        isValid: (body) => isText(body['name']),
        kept: pick('name'),
        nextId: () => `label-${[...String(++last)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`,
        isId: (one) => inKebab.test(one),
      });
    },
  },
  'errors of a range, as problems': {
    document: describe(
      'Tasks',
      {
        '/tasks': {
          get: {
            operationId: 'list',
            responses: { 200: { description: 'All', ...json({ type: 'array', items: ref('Task') }) } },
          },
          post: {
            operationId: 'add',
            requestBody: { required: true, ...json(ref('Task')) },
            responses: { 201: { description: 'One', ...json(ref('Task')) }, ...errors('4XX') },
          },
        },
        '/tasks/{id}': {
          parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
          get: {
            operationId: 'read',
            responses: { '2XX': { description: 'One', ...json(ref('Task')) }, ...errors('default') },
          },
          delete: { operationId: 'remove', responses: { 204: { description: 'Gone' }, ...errors('default') } },
        },
      },
      { Task: task },
    ),
    backend: () => keep({ at: `${base}/tasks`, isValid: isTask, kept: keptTask, wrong: 409 }),
  },
  'a media type of its own': {
    document: describe('Tasks', crudPaths('tasks', ref('Task'), { type: 'application/vnd.tasks+json' }), {
      Task: task,
    }),
    backend: () => {
      const inner = keep({ at: `${base}/tasks`, isValid: isTask, kept: keptTask, type: 'application/vnd.tasks+json' });
      return async (request) => {
        const response = await inner(request);
        if (!response.ok || response.status === 204) return response;
        return new Response(response.body, {
          status: response.status,
          headers: { 'content-type': 'application/vnd.tasks+json' },
        });
      };
    },
  },
};
