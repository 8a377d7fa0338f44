import { crudPaths, describe, json, keep, ref, refuse, type Style, type Thing, text } from './rest.ts';
import { base, flat, isTask, keptTask, task } from './task.ts';

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

/** Collections that are asked, paged and served otherwise than most. */
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
};
