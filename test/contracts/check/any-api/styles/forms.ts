import { crudPaths, describe, errors, json, keep, ref, type Style, text } from './rest.ts';
import { base, flat, isTask, isText, keptTask, name, only, optional, pick, task } from './task.ts';

/** A tree, or nothing. */
const isNode = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { label, children, ...rest } = value as Readonly<Record<string, unknown>>;
  return Object.keys(rest).length === 0 && isText(label) && Array.isArray(children) && children.every(isNode);
};

const inKebab = /^[a-z]+(-[a-z]+)*$/;

/** Collections whose bodies, ids or errors have a form that is hard to please. */
export const forms: Readonly<Record<string, Style>> = {
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
  },
  'one of two kinds, distinguished by a field': {
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
