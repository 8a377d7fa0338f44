import { describe, errors, json, ref, refuse, type Style, type Thing, text } from './rest.ts';

const id = { ...text, readOnly: true };
const at = (request: Request): string => new URL(request.url).pathname.replace('/v3', '');
const bodyOf = async (request: Request): Promise<Thing | number> => {
  if (request.headers.get('content-type')?.split(';')[0] !== 'application/json') return 415;
  try {
    const value: unknown = await request.json();
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : 422;
  } catch {
    return 400;
  }
};
const one = (schema: object): object => ({ description: 'One', ...json(schema) });
const idInPath = { name: 'id', in: 'path', required: true, schema: text };

/** APIs that are no plain collections. */
export const oddOnes: Readonly<Record<string, Style>> = {
  'what is only asked, by queries': {
    document: describe('Rates', {
      '/convert': {
        get: {
          operationId: 'convert',
          parameters: [
            { name: 'from', in: 'query', required: true, schema: { enum: ['EUR', 'CHF', 'USD'] } },
            { name: 'to', in: 'query', required: true, schema: { enum: ['EUR', 'CHF', 'USD'] } },
            {
              name: 'amount',
              in: 'query',
              required: true,
              schema: { type: 'number', exclusiveMinimum: 0, maximum: 1000000 },
            },
            { name: 'exact', in: 'query', schema: { type: 'boolean' } },
          ],
          responses: {
            200: one({ type: 'object', required: ['amount'], properties: { amount: { type: 'number' } } }),
            ...errors(400),
          },
        },
      },
    }),
    backend: () => async (request) => {
      if (at(request) !== '/convert' || request.method !== 'GET') return refuse(404);
      const { searchParams: query } = new URL(request.url);
      const known = ['EUR', 'CHF', 'USD'];
      const amount = query.get('amount') ?? '';
      const isRight =
        known.includes(query.get('from') ?? '') &&
        known.includes(query.get('to') ?? '') &&
        amount !== '' &&
        Number(amount) > 0 &&
        Number(amount) <= 1e6 &&
        ['true', 'false', null].includes(query.get('exact'));
      return isRight ? Response.json({ amount: Number(amount) * 2 }) : refuse(400);
    },
  },
  'what is only read': {
    document: describe(
      'Stations',
      {
        '/stations': {
          get: { operationId: 'stations', responses: { 200: one({ type: 'array', items: ref('Station') }) } },
        },
        '/stations/{id}': {
          parameters: [{ ...idInPath, schema: { type: 'integer' } }],
          get: { operationId: 'station', responses: { 200: one(ref('Station')), ...errors(400, 404) } },
          head: {
            operationId: 'stationIsThere',
            responses: { 200: { description: 'It is' }, 404: { description: 'It is not' }, 400: { description: 'No' } },
          },
        },
      },
      { Station: { type: 'object', required: ['id', 'town'], properties: { id: { type: 'integer' }, town: text } } },
    ),
    backend: () => async (request) => {
      const stations = [
        { id: 3, town: 'Bern' },
        { id: 5, town: 'Olten' },
      ];
      const path = at(request);
      if (path === '/stations') return Response.json(stations);
      const [, , number = ''] = path.split('/');
      const status = /^-?\d+$/.test(number)
        ? stations.some((station) => String(station.id) === number)
          ? 200
          : 404
        : 400;
      if (request.method === 'HEAD') return new Response(null, { status });
      return status === 200 ? Response.json(stations.find((station) => String(station.id) === number)) : refuse(status);
    },
  },
  'records without a list': {
    onlyWrites: true,
    document: describe(
      'Sessions',
      {
        '/sessions': {
          post: {
            operationId: 'open',
            requestBody: { required: true, ...json(ref('Session')) },
            responses: { 201: one(ref('Session')), ...errors(400, 415, 422) },
          },
        },
        '/sessions/{id}': {
          parameters: [idInPath],
          get: { operationId: 'look', responses: { 200: one(ref('Session')), ...errors(404) } },
          delete: { operationId: 'close', responses: { 204: { description: 'Closed' }, ...errors(404) } },
        },
      },
      {
        Session: {
          type: 'object',
          required: ['id', 'device'],
          properties: {
            id,
            device: { ...text, minLength: 1 },
            hours: { type: 'integer', minimum: 1, maximum: 48, default: 8 },
            ends: { ...text, format: 'date-time', readOnly: true },
          },
        },
      },
    ),
    backend: () => {
      const sessions = new Map<string, Thing>();
      return async (request) => {
        const [, , key] = at(request).split('/');
        if (key === undefined) {
          const body = await bodyOf(request);
          if (typeof body === 'number') return refuse(body);
          const { device, hours = 8 } = body;
          if (typeof device !== 'string' || device === '') return refuse(422);
          if (!Number.isInteger(hours) || Number(hours) < 1 || Number(hours) > 48) return refuse(422);
          const session = { id: `s${sessions.size + 1}`, device, hours, ends: '2030-01-01T00:00:00Z' };
          sessions.set(session.id, session);
          return Response.json(session, { status: 201 });
        }
        const session = sessions.get(key);
        if (session === undefined) return refuse(404);
        if (request.method === 'GET') return Response.json(session);
        sessions.delete(key);
        return new Response(null, { status: 204 });
      };
    },
  },
  'one thing that is always there': {
    document: describe(
      'Settings',
      {
        '/settings': {
          get: { operationId: 'settings', responses: { 200: one(ref('Settings')) } },
          put: {
            operationId: 'set',
            requestBody: { required: true, ...json(ref('Settings')) },
            responses: { 200: one(ref('Settings')), ...errors(400, 415, 422) },
          },
        },
      },
      {
        Settings: {
          type: 'object',
          required: ['theme'],
          properties: { theme: { enum: ['light', 'dark'] } },
          additionalProperties: false,
        },
      },
    ),
    backend: () => {
      let settings: Thing = { theme: 'dark' };
      return async (request) => {
        if (request.method === 'GET') return Response.json(settings);
        const body = await bodyOf(request);
        if (typeof body === 'number') return refuse(body);
        const { theme, ...others } = body;
        if ((theme !== 'light' && theme !== 'dark') || Object.keys(others).length > 0) return refuse(422);
        settings = { theme };
        return Response.json(settings);
      };
    },
  },
  'things that belong to another': {
    document: describe(
      'Boards',
      {
        '/boards/{board}/cards': {
          parameters: [{ name: 'board', in: 'path', required: true, schema: text }],
          get: { operationId: 'cards', responses: { 200: one({ type: 'array', items: ref('Card') }), ...errors(404) } },
          post: {
            operationId: 'addCard',
            requestBody: { required: true, ...json(ref('Card')) },
            responses: { 201: one(ref('Card')), ...errors(400, 404, 415, 422) },
          },
        },
        '/boards/{board}/cards/{id}': {
          parameters: [{ name: 'board', in: 'path', required: true, schema: text }, idInPath],
          get: { operationId: 'card', responses: { 200: one(ref('Card')), ...errors(404) } },
          patch: {
            operationId: 'changeCard',
            requestBody: {
              required: true,
              ...json({ type: 'object', properties: { title: text } }, 'application/merge-patch+json'),
            },
            responses: { 200: one(ref('Card')), ...errors(400, 404, 415, 422) },
          },
        },
        '/boards': {
          get: {
            operationId: 'boards',
            responses: { 200: one({ type: 'array', items: { type: 'object', properties: { id: text } } }) },
          },
        },
      },
      { Card: { type: 'object', required: ['id', 'title'], properties: { id, title: { ...text, minLength: 1 } } } },
    ),
    backend: () => async (request) => (at(request) === '/boards' ? Response.json([]) : refuse(404)),
  },
  'files and forms': {
    document: describe('Uploads', {
      '/uploads': {
        post: {
          operationId: 'upload',
          requestBody: {
            required: true,
            content: {
              'multipart/form-data': {
                schema: { type: 'object', required: ['file'], properties: { file: { ...text, format: 'binary' } } },
              },
            },
          },
          responses: { 201: one({ type: 'object', required: ['id'], properties: { id: text } }), ...errors(400) },
        },
      },
      '/uploads/{id}': {
        parameters: [idInPath],
        get: {
          operationId: 'download',
          responses: { 200: { description: 'It', content: { 'application/octet-stream': {} } }, ...errors(404) },
        },
      },
      '/motd': {
        get: {
          operationId: 'motd',
          responses: { 200: { description: 'Words', content: { 'text/plain': { schema: text } } } },
        },
      },
    }),
    backend: () => async (request) =>
      at(request) === '/motd'
        ? new Response('Good morning.', { headers: { 'content-type': 'text/plain; charset=utf-8' } })
        : refuse(at(request) === '/uploads' ? 400 : 404),
  },
  'credentials that may be shown, and scopes': {
    document: describe(
      'News',
      {
        '/news': {
          get: {
            operationId: 'news',
            security: [{}, { oauth: ['news:read'] }],
            responses: {
              200: one({ type: 'array', items: { type: 'object', required: ['title'], properties: { title: text } } }),
            },
          },
        },
        '/drafts': {
          get: {
            operationId: 'drafts',
            security: [{ oauth: ['drafts:read'] }],
            responses: { 200: one({ type: 'array', items: { type: 'object' } }), ...errors(401, 403) },
          },
        },
      },
      {},
      {
        securitySchemes: {
          oauth: {
            type: 'oauth2',
            flows: {
              clientCredentials: {
                tokenUrl: 'https://style.example/token',
                scopes: { 'news:read': 'a', 'drafts:read': 'b' },
              },
            },
          },
        },
      },
    ),
    backend: (token) => async (request) => {
      if (at(request) === '/news') return Response.json([{ title: 'Nothing new' }]);
      if (at(request) !== '/drafts') return refuse(404);
      return refuse(request.headers.get('authorization') === `Bearer ${token}` ? 403 : 401);
    },
  },
};
