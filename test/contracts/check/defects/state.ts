import type { Integration } from '../../../../mocks/index.ts';
import {
  type Backend,
  change,
  type Defect,
  type Defects,
  idOf,
  jsonResponse,
  type Operation,
  operationOf,
  type ProxyRequest,
  type ProxyResponse,
  parsed,
  spoil,
  spoilJson,
} from '../proxy.ts';

type Records = Record<string, unknown>[];

const withJson = (from: ProxyResponse, value: unknown): ProxyResponse => ({ ...from, body: JSON.stringify(value) });
const record = (response: ProxyResponse): Record<string, unknown> => parsed(response.body) as Record<string, unknown>;
const ids = (backend: Backend): string[] => backend.integrations.all().map(({ _id }) => _id);
const gone = jsonResponse(404, { errors: [{ code: 'invalid_ref', message: 'integration not found.', field: '_id' }] });

/** Does something to the backend after each success of an operation. */
const after = (
  operation: Operation,
  act: (backend: Backend, id: string, request: ProxyRequest, before: readonly Integration[]) => void,
): Defect => {
  return () => async (request, next, backend) => {
    const before = backend.integrations.all();
    const response = await next(request);
    if (operationOf(request) !== operation || response.status > 299) return response;
    act(backend, operation === 'create' ? String(record(response)['_id']) : idOf(request), request, before);
    return response;
  };
};

/** What is remembered, forgotten, confused or found again. */
export const state: Defects = {
  'create keeps nothing': after('create', (backend, id) => backend.integrations.delete(id)),
  'create is kept twice': after('create', (backend, id) => {
    const own = backend.integrations.get(id);
    if (own !== undefined)
      backend.integrations.put({ ...own, _id: `${id.slice(0, 12)}${id.slice(12).replace(/^./, 'e')}` });
  }),
  'create gives the same id again': () => {
    let last: string | undefined;
    return async (request, next) => {
      const response = await next(request);
      if (operationOf(request) !== 'create' || response.status !== 201) return response;
      const previous = last;
      last = String(record(response)['_id']);
      return previous === undefined ? response : withJson(response, { ...record(response), _id: previous });
    };
  },
  'create responds with the id of an old record': spoil('create', (a, _, backend) =>
    a.status === 201 ? withJson(a, { ...record(a), _id: ids(backend)[0] }) : {},
  ),
  'create deletes the oldest record': after(
    'create',
    (backend) => void backend.integrations.delete(ids(backend)[0] ?? ''),
  ),
  'create merges records of the same name': () => async (request, next, backend) => {
    const name = (parsed(request.body) as { name?: unknown } | undefined)?.name;
    const twin = backend.integrations.all().find((one) => one.name === name);
    return operationOf(request) === 'create' && twin !== undefined ? jsonResponse(201, twin) : next(request);
  },
  'create changes the neighbour': after('create', (backend, id) => {
    const all = ids(backend);
    change(backend, all[all.indexOf(id) - 1] ?? '', (own) => ({ ...own, description: 'changed' }));
  }),
  'ids of deleted records are given again': () => {
    const free: string[] = [];
    return async (request, next, backend) => {
      const response = await next(request);
      if (operationOf(request) === 'delete' && response.status === 204) free.push(idOf(request));
      if (operationOf(request) !== 'create' || response.status !== 201) return response;
      const id = free.pop();
      const own = backend.integrations.get(String(record(response)['_id']));
      if (id === undefined || own === undefined) return response;
      backend.integrations.delete(own._id);
      backend.integrations.put({ ...own, _id: id });
      return withJson(response, { ...own, _id: id });
    };
  },
  'delete does nothing': () => async (request, next) =>
    operationOf(request) === 'delete' && request.headers['authorization'] === 'Bearer my_api_token'
      ? next({ ...request, method: 'GET' }).then((a) => (a.status === 200 ? { status: 204, headers: {}, body: '' } : a))
      : next(request),
  'delete deletes another': () => async (request, next, backend) => {
    const all = ids(backend);
    const other = all[all.indexOf(idOf(request)) + 1];
    if (operationOf(request) !== 'delete' || other === undefined) return next(request);
    return next({ ...request, url: new URL(`/v1/integrations/${other}`, request.url) });
  },
  'delete deletes the newest, too': after(
    'delete',
    (backend) => void backend.integrations.delete(ids(backend).at(-1) ?? ''),
  ),
  'delete deletes the oldest, too': after(
    'delete',
    (backend) => void backend.integrations.delete(ids(backend)[0] ?? ''),
  ),
  'delete deletes everything': after('delete', (backend) =>
    ids(backend).forEach((id) => void backend.integrations.delete(id)),
  ),
  'delete changes the neighbour': after('delete', (backend) =>
    change(backend, ids(backend).at(-1) ?? '', (own) => ({ ...own, readme: 'changed' })),
  ),
  'deleted records stay in the list': () => {
    const kept: unknown[] = [];
    return async (request, next, backend) => {
      const before = backend.integrations.get(idOf(request));
      const response = await next(request);
      if (operationOf(request) === 'delete' && response.status === 204) kept.push(before);
      if (operationOf(request) !== 'list' || response.status !== 200) return response;
      return request.url.searchParams.has('limit')
        ? withJson(response, [...(parsed(response.body) as Records), ...kept])
        : response;
    };
  },
  'deleted records can be read': () => {
    const kept = new Map<string, unknown>();
    return async (request, next, backend) => {
      const before = backend.integrations.get(idOf(request));
      const response = await next(request);
      if (operationOf(request) === 'delete' && response.status === 204) kept.set(idOf(request), before);
      const old = kept.get(idOf(request));
      return operationOf(request) === 'read' && response.status === 404 && old !== undefined
        ? jsonResponse(200, old)
        : response;
    };
  },
  'update is not kept': () => async (request, next, backend) => {
    const before = backend.integrations.get(idOf(request));
    const response = await next(request);
    if (operationOf(request) === 'update' && response.status === 200 && before !== undefined)
      backend.integrations.put(before);
    return response;
  },
  'update responds with the old record': () => async (request, next, backend) => {
    const before = backend.integrations.get(idOf(request));
    const response = await next(request);
    return operationOf(request) === 'update' && response.status === 200 ? withJson(response, before) : response;
  },
  'update makes a new record': () => async (request, next) =>
    operationOf(request) === 'update' && (await next({ ...request, method: 'GET', body: undefined })).status === 200
      ? next({ ...request, method: 'POST', url: new URL('/v1/integrations', request.url) }).then((a) =>
          a.status === 201 ? { ...a, status: 200 } : a,
        )
      : next(request),
  'update of an unknown record makes one': () => async (request, next, backend) => {
    const response = await next(request);
    const name = (parsed(request.body) as { name?: string } | undefined)?.name;
    if (operationOf(request) !== 'update' || response.status !== 404 || name === undefined) return response;
    backend.integrations.put({ _id: idOf(request), lastModified: '2026-01-01T00:00:00.000Z', name });
    return response;
  },
  'update merges': after('update', (backend, id, _, before) => {
    const old = before.find(({ _id }) => _id === id);
    change(backend, id, (own) => ({ ...old, ...own }));
  }),
  'update merges, and says so': () => async (request, next, backend) => {
    const before = backend.integrations.get(idOf(request));
    const body = parsed(request.body);
    const whole = typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...before, ...body } : body;
    return next(operationOf(request) === 'update' && before ? { ...request, body: JSON.stringify(whole) } : request);
  },
  'update merges settings': () => async (request, next, backend) => {
    const before = backend.integrations.get(idOf(request))?.settings;
    const body = parsed(request.body) as { settings?: unknown } | undefined;
    if (operationOf(request) !== 'update' || before === undefined || typeof body?.settings !== 'object')
      return next(request);
    return next({ ...request, body: JSON.stringify({ ...body, settings: { ...before, ...body.settings } }) });
  },
  'update appends install steps': () => async (request, next, backend) => {
    const before = backend.integrations.get(idOf(request))?.install;
    const body = parsed(request.body) as { install?: unknown } | undefined;
    if (operationOf(request) !== 'update' || before === undefined || !Array.isArray(body?.install))
      return next(request);
    return next({ ...request, body: JSON.stringify({ ...body, install: [...before, ...body.install] }) });
  },
  'update changes the neighbour': after('update', (backend, id) => {
    const all = ids(backend);
    change(backend, all[all.indexOf(id) + 1] ?? '', (own) => ({ ...own, name: `${own.name}!` }));
  }),
  'update changes all others': after('update', (backend, id) => {
    for (const other of ids(backend)) {
      if (other !== id) change(backend, other, (own) => ({ ...own, lastModified: '2027-01-01T00:00:00.000Z' }));
    }
  }),
  'update moves the record to the end of the list': after('update', (backend, id) => {
    const own = backend.integrations.get(id);
    backend.integrations.delete(id);
    if (own !== undefined) backend.integrations.put(own);
  }),
  'the list is stale by one write': () => {
    let last: string | undefined;
    return async (request, next) => {
      const response = await next(request);
      if (operationOf(request) !== 'list' || response.status !== 200 || request.url.searchParams.get('skip') !== '0')
        return response;
      const shown = last ?? response.body;
      last = response.body;
      return { ...response, body: shown };
    };
  },
  'the list misses the newest': spoilJson('list', (records: Records) =>
    records.length > 1 ? records.slice(0, -1) : records,
  ),
  'the list is newest first': spoilJson('list', (records: Records) => [...records].reverse()),
  'the list is sorted by name': spoilJson('list', (records: Records) =>
    [...records].sort((one, other) => (String(one['name']) < String(other['name']) ? -1 : 1)),
  ),
  'the list shows a record twice': spoilJson('list', (records: Records) => [...records, ...records.slice(-1)]),
  'the list shows old values after an update': () => {
    const first = new Map<string, unknown>();
    return async (request, next) => {
      const response = await next(request);
      if (operationOf(request) === 'create' && response.status === 201)
        first.set(String(record(response)['_id']), record(response));
      if (operationOf(request) !== 'list' || response.status !== 200 || request.url.searchParams.has('include'))
        return response;
      return withJson(
        response,
        (parsed(response.body) as Records).map((one) => first.get(String(one['_id'])) ?? one),
      );
    };
  },
  'the list ignores limit': query((parameters) => parameters.set('limit', '1000')),
  'the list ignores skip': query((parameters) => parameters.delete('skip')),
  'the list gives one more than limit': query((p) =>
    p.set('limit', String(Math.min(1000, Number(p.get('limit')) + 1))),
  ),
  'the list skips one too many': query((p) => p.set('skip', String(Number(p.get('skip')) + 1))),
  'the list takes skip for a page number': query((p) =>
    p.set('skip', String(Number(p.get('skip')) * Number(p.get('limit')))),
  ),
  'the list shows 3 records by default': () => (request, next) => {
    if (operationOf(request) !== 'list' || request.url.searchParams.has('limit')) return next(request);
    const url = new URL(request.url);
    url.searchParams.set('limit', '3');
    return next({ ...request, url });
  },
  'a page beyond the end shows the last one': () => async (request, next, backend) => {
    const response = await next(request);
    if (operationOf(request) !== 'list' || response.body !== '[]') return response;
    return withJson(response, backend.integrations.all().slice(-1));
  },
  'a page beyond the end responds with 404': spoil('list', (a) => (a.body === '[]' ? gone : {})),
  'read responses the first record': spoil('read', (a, _, backend) =>
    a.status === 200 ? withJson(a, backend.integrations.all()[0]) : {},
  ),
  'read responses the newest record': spoil('read', (a, _, backend) =>
    a.status === 200 ? withJson(a, backend.integrations.all().at(-1)) : {},
  ),
  'read responses the record that was read before': () => {
    let last: string | undefined;
    return async (request, next) => {
      const response = await next(request);
      if (operationOf(request) !== 'read' || response.status !== 200) return response;
      const shown = last ?? response.body;
      last = response.body;
      return { ...response, body: shown };
    };
  },
  'read moves lastModified': after('read', (backend, id) => change(backend, id, later)),
  'read deletes the record': after('read', (backend, id) => void backend.integrations.delete(id)),
  'the list moves lastModified': () => async (request, next, backend) => {
    if (operationOf(request) === 'list') for (const id of ids(backend)) change(backend, id, later);
    return next(request);
  },
  'the record is one write behind when read': () => {
    const old = new Map<string, Integration | undefined>();
    return async (request, next, backend) => {
      if (operationOf(request) === 'update') old.set(idOf(request), backend.integrations.get(idOf(request)));
      const response = await next(request);
      const before = old.get(idOf(request));
      return operationOf(request) === 'read' && before !== undefined && response.status === 200
        ? jsonResponse(200, before)
        : response;
    };
  },
};

function later(own: Integration): Integration {
  return { ...own, lastModified: new Date(Date.parse(own.lastModified) + 1000).toISOString() };
}

function query(edit: (parameters: URLSearchParams) => void): Defect {
  return () => (request, next) => {
    const limit = Number(request.url.searchParams.get('limit'));
    if (operationOf(request) !== 'list' || !(limit >= 1 && limit <= 1000)) return next(request);
    const url = new URL(request.url);
    edit(url.searchParams);
    return next({ ...request, url });
  };
}
