import { isRecord } from '../../../../../spec/document/document.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import { type Defect, type ProxyRequest, type ProxyResponse, parsed } from '../../proxy.ts';

/** What a request to the paths of a resource asks for. */
export type Asked = 'list' | 'create' | 'read' | 'replace' | 'patch' | 'remove' | 'dependencies' | 'view' | 'other';

/** A record, as it stands in a body. */
export type Body = Readonly<Record<string, unknown>>;

/** What a request asks of a resource; `undefined` where it is for another one. */
export function askedOf({ collection, views }: Resource, { method, url }: ProxyRequest): Asked | undefined {
  const path = url.pathname.replace(/^\/v1/, '');
  if (path === collection) return method === 'GET' ? 'list' : method === 'POST' ? 'create' : 'other';
  if (path.startsWith(`${collection}/`)) {
    const [id = '', more, ...rest] = path.slice(collection.length + 1).split('/');
    if (!/^[0-9a-f]{24}$/.test(id)) return 'other';
    if (more === 'dependencies' && rest.length === 0 && method === 'GET') return 'dependencies';
    if (more !== undefined) return views.some(({ of }) => of === more) ? undefined : 'other';
    return ({ GET: 'read', PUT: 'replace', PATCH: 'patch', DELETE: 'remove' } as const)[method] ?? 'other';
  }
  return method === 'GET' && path.startsWith('/integrations/') && path.endsWith(collection) ? 'view' : undefined;
}

/** The id in the path of a request for one record. */
export function idIn({ collection }: Resource, { url }: ProxyRequest): string {
  return url.pathname.slice(`/v1${collection}/`.length).split('/')[0] ?? '';
}

/** Changes the JSON of responses that succeed. */
export function inResponses(
  resource: Resource,
  asked: readonly Asked[],
  change: (value: unknown, request: ProxyRequest) => unknown,
): Defect {
  return () => async (request, next) => {
    const response = await next(request);
    const what = askedOf(resource, request);
    const value = parsed(response.body);
    if (what === undefined || !asked.includes(what) || response.status > 299 || value === undefined) return response;
    return { ...response, body: JSON.stringify(change(value, request)) };
  };
}

/** Changes each record, wherever it is shown. */
export function inRecords(resource: Resource, asked: readonly Asked[], change: (record: Body) => Body): Defect {
  return inResponses(resource, asked, (value) =>
    Array.isArray(value)
      ? value.map((one) => (isRecord(one) ? change(one) : one))
      : isRecord(value)
        ? change(value)
        : value,
  );
}

/** Changes the JSON of requests. */
export function inRequests(resource: Resource, asked: readonly Asked[], change: (body: Body) => unknown): Defect {
  return () => (request, next) => {
    const what = askedOf(resource, request);
    const body = parsed(request.body);
    if (what === undefined || !asked.includes(what) || !isRecord(body)) return next(request);
    return next({ ...request, body: JSON.stringify(change(body)) });
  };
}

/** Responds in the place of the backend, where it has something to say. */
export function inPlace(
  resource: Resource,
  asked: readonly Asked[],
  respond: (
    request: ProxyRequest,
    next: (request: ProxyRequest) => Promise<ProxyResponse>,
  ) => Promise<ProxyResponse | undefined> | ProxyResponse | undefined,
): Defect {
  return () => async (request, next) => {
    const what = askedOf(resource, request);
    const meant = what !== undefined && asked.includes(what) ? await respond(request, next) : undefined;
    return meant ?? next(request);
  };
}
