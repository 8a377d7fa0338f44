import type { Backend, Defects, ProxyRequest, ProxyResponse } from '../../contracts/check/proxy.ts';
import { gadgetsOf } from './gadget.ts';

type Next = (request: ProxyRequest) => Promise<ProxyResponse>;

/** What a backend may get wrong of its gadgets; the rest it does as the fake does. */
export const gadgetDefects: Defects = {
  'accepts a reference that leads nowhere': () => async (request, next, backend) => {
    const response = await next(request);
    if (request.method !== 'POST' || !isList(request) || !response.body.includes('invalid_ref')) return response;
    const { _connectionId, ...rest } = fieldsOf(request.body);
    if (!isId(_connectionId)) return response;
    const made = await next({ ...request, body: JSON.stringify(rest) });
    const { _id } = fieldsOf(made.body);
    if (made.status !== 201) return made;
    gadgetsOf(backend).put({ ...gadgetsOf(backend).get(String(_id)), _connectionId });
    return { ...made, body: JSON.stringify({ ...fieldsOf(made.body), _connectionId }) };
  },
  'deletes a connection that a gadget uses': () => async (request, next, backend) => {
    const response = await next(request);
    const id = /^\/v1\/connections\/([^/]+)$/.exec(request.url.pathname)?.[1] ?? '';
    const isUsed = gadgetsOf(backend)
      .all()
      .some(({ _connectionId }) => _connectionId === id);
    if (request.method !== 'DELETE' || !isUsed) return response;
    backend.connections.delete(id);
    return { status: 204, headers: {}, body: '' };
  },
  'shows the key of a gadget': () => async (request, next, backend) => {
    const response = await next(request);
    const id = idIn(request);
    if (request.method !== 'GET' || id === undefined || response.status !== 200) return response;
    const { key } = gadgetsOf(backend).get(id) ?? {};
    return key === undefined ? response : { ...response, body: JSON.stringify({ ...fieldsOf(response.body), key }) };
  },
  'shows the gadgets of all connections below each': () => async (request, next, backend) => {
    const response = await next(request);
    if (!/^\/v1\/connections\/[^/]+\/gadgets$/.test(request.url.pathname) || response.status !== 200) return response;
    const lists = backend.connections.all().map(({ _id }) => listOf(next, request, `/v1/connections/${_id}/gadgets`));
    return { ...response, body: JSON.stringify((await Promise.all(lists)).flat()) };
  },
  'patches what may not be patched': () => async (request, next, backend) => {
    const response = await next(request);
    if (request.method !== 'PATCH' || !response.body.includes('update_not_allowed')) return response;
    return patchAnything(request, response, backend);
  },
  'heeds no filter': () => (request, next) => {
    const url = new URL(request.url);
    if (isList(request) && isId(url.searchParams.get('_connectionId'))) url.searchParams.delete('_connectionId');
    return next({ ...request, url });
  },
};

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{24}$/.test(value);
}

function isList({ url }: ProxyRequest): boolean {
  return url.pathname === '/v1/gadgets';
}

function idIn({ url }: ProxyRequest): string | undefined {
  return /^\/v1\/gadgets\/([^/]+)$/.exec(url.pathname)?.[1];
}

function fieldsOf(body: string | undefined): Record<string, unknown> {
  return { ...JSON.parse(body ?? '{}') };
}

async function listOf(next: Next, request: ProxyRequest, pathname: string): Promise<readonly unknown[]> {
  const url = new URL(request.url);
  url.pathname = pathname;
  return JSON.parse((await next({ ...request, url })).body);
}

function patchAnything(request: ProxyRequest, response: ProxyResponse, backend: Backend): ProxyResponse {
  const record = gadgetsOf(backend).get(idIn(request) ?? '');
  const steps: readonly { readonly path: string; readonly value?: unknown }[] = JSON.parse(request.body ?? '[]');
  if (record === undefined) return response;
  const changes = steps.map(({ path, value }) => [path.slice(1), value]);
  gadgetsOf(backend).put({ ...record, ...Object.fromEntries(changes) });
  return { status: 204, headers: {}, body: '' };
}
