import { isRecord } from '../../../../spec/document/document.ts';
import {
  type Backend,
  type Defect,
  type Defects,
  jsonResponse,
  type ProxyRequest,
  type ProxyResponse,
  parsed,
} from '../proxy.ts';

/** What a request asks of the recycle bin; `undefined` where it asks for something else. */
type Asked = 'list' | 'of-type' | 'restore' | 'purge';

/** A record of the bin, as it is shown. */
interface Shown {
  readonly model: unknown;
  readonly doc: Readonly<Record<string, unknown>>;
}

function askedOf({ method, url }: ProxyRequest): Asked | undefined {
  const [, type, id, action] = /^\/v1\/recycleBinTTL(?:\/([^/]+)(?:\/([^/]+)(?:\/([^/]+))?)?)?$/.exec(url.pathname) ?? [
    '',
  ];
  if (!url.pathname.startsWith('/v1/recycleBinTTL')) return undefined;
  if (method === 'GET') return type === undefined ? 'list' : 'of-type';
  if (method === 'POST' && action !== undefined) return 'restore';
  return method === 'DELETE' && id !== undefined ? 'purge' : undefined;
}

/** The id in the path of a request for one record of the bin. */
function idOf({ url }: ProxyRequest): string {
  return url.pathname.split('/')[4] ?? '';
}

/** Changes the lists of the bin that succeed. */
function inLists(
  change: (shown: readonly Shown[], request: ProxyRequest, backend: Backend) => unknown,
  asked: readonly Asked[] = ['list', 'of-type'],
): Defect {
  return () => async (request, next, backend) => {
    const response = await next(request);
    const what = askedOf(request);
    const value = parsed(response.body);
    if (what === undefined || !asked.includes(what) || response.status !== 200 || !Array.isArray(value))
      return response;
    return { ...response, body: JSON.stringify(change(value, request, backend)) };
  };
}

/** Changes each record of the bin wherever it is shown. */
function inShown(change: (shown: Shown, backend: Backend) => unknown): Defect {
  return inLists((all, _request, backend) => all.map((one) => change(one, backend)));
}

/** Changes the responses to one kind of request. */
function inResponses(
  asked: Asked,
  change: (response: ProxyResponse, request: ProxyRequest, backend: Backend) => ProxyResponse,
): Defect {
  return () => async (request, next, backend) => {
    const response = await next(request);
    return askedOf(request) === asked ? change(response, request, backend) : response;
  };
}

/** Responds in the place of the backend, where it has something to say. */
function inPlace(
  asked: Asked,
  respond: (
    request: ProxyRequest,
    next: (request: ProxyRequest) => Promise<ProxyResponse>,
    backend: Backend,
  ) => Promise<ProxyResponse> | ProxyResponse,
): Defect {
  return () => (request, next, backend) =>
    askedOf(request) === asked ? Promise.resolve(respond(request, next, backend)) : next(request);
}

const done: ProxyResponse = { status: 204, headers: {}, body: '' };
const bad = { authorization: 'Bearer my_api_token' };

/** The record that waits in the bin of a backend, as it was. */
function recordOf(backend: Backend, { doc }: Shown): Readonly<Record<string, unknown>> {
  const record = backend.recycleBin.get(String(doc['_id']))?.record;
  return isRecord(record) ? record : doc;
}

/** Changes a record that was restored just now. */
function inRestored(change: (record: Readonly<Record<string, unknown>>) => object): Defect {
  return inResponses('restore', (response, request, backend) => {
    if (response.status !== 204) return response;
    for (const resource of Object.values(backend.records)) {
      const record = resource?.get(idOf(request));
      if (record !== undefined) resource?.put(change({ ...record }) as never);
    }
    return response;
  });
}

const isIClient = ({ method, url }: ProxyRequest): boolean =>
  method === 'DELETE' && /^\/v1\/iclients\/[0-9a-f]{24}$/.test(url.pathname);

/** Defects of the recycle bin, by what they do wrong. */
export const recycleBin: Defects = {
  'lists nothing': inLists(() => [], ['list']),
  'lists nothing of a kind': inLists(() => [], ['of-type']),
  'lists all kinds under each': inPlace('of-type', (request, next) =>
    next({ ...request, url: new URL('/v1/recycleBinTTL', request.url) }),
  ),
  'has no place for scripts': inLists((all) => all.filter(({ model }) => model !== 'Script')),
  'has no place for integrations': inLists((all) => all.filter(({ model }) => model !== 'Integration')),
  'writes models in small letters': inShown(({ model, doc }) => ({ model: String(model).toLowerCase(), doc })),
  'writes models in the plural': inShown(({ model, doc }) => ({ model: `${String(model)}s`, doc })),
  'calls every record a flow': inShown(({ doc }) => ({ model: 'Flow', doc })),
  'leaves out the model': inShown(({ doc }) => ({ doc })),
  'lists bare records': inShown(({ doc }) => doc),
  'lists in an envelope': inLists((all) => ({ items: all })),
  'lists as a text': inResponses('list', (response) =>
    response.status === 200
      ? { ...response, headers: { ...response.headers, 'content-type': 'text/plain' } }
      : response,
  ),
  'shows no time of deletion': inShown(({ model, doc: { lastModified: _, ...doc } }) => ({ model, doc })),
  'shows when a record was last written': inShown((shown, backend) => ({
    model: shown.model,
    doc: { ...shown.doc, lastModified: recordOf(backend, shown)['lastModified'] },
  })),
  'shows the id alone': inShown(({ model, doc: { _id, lastModified } }) => ({ model, doc: { _id, lastModified } })),
  'shows records without their names': inShown(({ model, doc: { name: _, ...doc } }) => ({ model, doc })),
  'shows secrets in the clear': inShown((shown, backend) => ({
    model: shown.model,
    doc: { ...recordOf(backend, shown), lastModified: shown.doc['lastModified'] },
  })),
  'is empty once it was looked at': () => async (request, next, backend) => {
    const response = await next(request);
    const what = askedOf(request);
    if (what === 'list' || what === 'of-type')
      for (const { _id } of backend.recycleBin.all()) backend.recycleBin.delete(_id);
    return response;
  },
  'knows kinds in small letters only': inPlace('of-type', (request, next) =>
    request.url.pathname === request.url.pathname.replace(/[A-Z]{3,}$/, '')
      ? next(request)
      : jsonResponse(404, { errors: [{ code: 'invalid_ref', message: 'There is no such kind.' }] }),
  ),
  'lists nothing of a kind that there is not': inResponses('of-type', (response) =>
    response.status === 404 ? jsonResponse(200, []) : response,
  ),
  'restores nothing': inPlace('restore', () => done),
  'responds to a restore with 200': inResponses('restore', (response) =>
    response.status === 204 ? jsonResponse(200, {}) : response,
  ),
  'responds to a restore with a body': inResponses('restore', (response) =>
    response.status === 204 ? { ...response, body: '{}' } : response,
  ),
  'refuses every restore': inPlace('restore', () =>
    jsonResponse(422, { errors: [{ code: 'invalid_ref', message: 'It cannot be restored.' }] }),
  ),
  'restores under another name': inRestored((record) => ({ ...record, name: `${String(record['name'])} (restored)` })),
  'restores as if it were new': inRestored((record) => ({ ...record, createdAt: '2026-02-01T00:00:00.000Z' })),
  'restores without what went with it': inResponses('restore', (response, request, backend) => {
    for (const { entryId, _lookupCacheId } of backend.cacheEntries.all())
      if (_lookupCacheId === idOf(request)) backend.cacheEntries.delete(entryId);
    return response;
  }),
  'keeps in the bin what it restored': () => {
    const kept: unknown[] = [];
    return async (request, next) => {
      const what = askedOf(request);
      if (what === 'restore') {
        const listed = parsed((await next({ ...request, method: 'GET', url: listUrl(request), body: undefined })).body);
        const response = await next(request);
        const own = Array.isArray(listed) ? listed.find((one) => one.doc?._id === idOf(request)) : undefined;
        if (response.status === 204) kept.push(own);
        return response;
      }
      const response = await next(request);
      const value = parsed(response.body);
      if (what !== 'of-type' || !Array.isArray(value)) return response;
      return { ...response, body: JSON.stringify([...value, ...kept]) };
    };
  },
  'restores what it has not': inResponses('restore', (response) => (response.status === 404 ? done : response)),
  'restores without a token': inPlace('restore', (request, next) =>
    next({ ...request, headers: { ...request.headers, ...bad } }),
  ),
  'purges without a token': inPlace('purge', (request, next) =>
    next({ ...request, headers: { ...request.headers, ...bad } }),
  ),
  'lists without a token': inPlace('list', (request, next) =>
    next({ ...request, headers: { ...request.headers, ...bad } }),
  ),
  'purges nothing': inPlace('purge', () => done),
  'restores what it should purge': inPlace('purge', (request, next) =>
    next({
      ...request,
      method: 'POST',
      url: new URL(`${request.url.pathname}/doCascadeRestore`, request.url),
    }),
  ),
  'purges what it has not': inResponses('purge', (response) => (response.status === 404 ? done : response)),
  'responds to a purge with 200': inResponses('purge', (response) =>
    response.status === 204 ? jsonResponse(200, {}) : response,
  ),
  'refuses every purge': inPlace('purge', () =>
    jsonResponse(404, { errors: [{ code: 'invalid_ref', message: 'There is no such record.' }] }),
  ),
  'takes any text for an id to purge': inResponses('purge', (response) =>
    response.status === 400 ? { ...response, status: 404 } : response,
  ),
  'takes any text for an id to restore': inResponses('restore', (response) =>
    response.status === 400 ? { ...response, status: 404 } : response,
  ),
  'deletes an OAuth client though a deleted connection uses it': () => async (request, next, backend) => {
    const response = await next(request);
    if (!isIClient(request) || response.status !== 422 || !response.body.includes('recycledRecord')) return response;
    for (const { _id, _iClientIds } of backend.recycleBin.all())
      if (_iClientIds !== undefined) backend.recycleBin.delete(_id);
    return next(request);
  },
  'never deletes an OAuth client that was in use': () => {
    const refused = new Map<string, ProxyResponse>();
    return async (request, next) => {
      const { pathname } = request.url;
      const response = (isIClient(request) && refused.get(pathname)) || (await next(request));
      if (isIClient(request) && response.status === 422) refused.set(pathname, response);
      return response;
    };
  },
};

function listUrl({ url }: ProxyRequest): URL {
  return new URL('/v1/recycleBinTTL', url);
}
