import { isRecord } from '../../../../../spec/document/document.ts';
import { type Backend, type Defect, type ProxyRequest, type ProxyResponse, parsed } from '../../proxy.ts';

/** What a request asks of the users of an account. */
export type Asked =
  | ('list' | 'read' | 'replace' | 'remove' | 'disable' | 'reinvite')
  | ('invite' | 'several' | 'integration' | 'shared');

/** A record, as it stands in a body. */
export type Body = Readonly<Record<string, unknown>>;

const lines: readonly (readonly [asked: Asked, method: string, path: RegExp])[] = [
  ['list', 'GET', /^\/ashares\/?$/],
  ['read', 'GET', /^\/ashares\/[^/]+$/],
  ['replace', 'PUT', /^\/ashares\/[^/]+$/],
  ['remove', 'DELETE', /^\/ashares\/[^/]+$/],
  ['disable', 'PUT', /^\/ashares\/[^/]+\/disable$/],
  ['reinvite', 'PUT', /^\/ashares\/[^/]+\/reinvite$/],
  ['invite', 'POST', /^\/invite$/],
  ['several', 'POST', /^\/invite\/multiple$/],
  ['integration', 'GET', /^\/integrations\/[^/]+\/ashares$/],
  ['shared', 'GET', /^\/shared\/ashares$/],
];

function isAsked(asked: Asked, { method, url }: ProxyRequest): boolean {
  const path = url.pathname.replace(/^\/v1/, '');
  return lines.some(([one, verb, pattern]) => one === asked && verb === method && pattern.test(path));
}

/** The id of the share in a path. */
export function shareIn({ url }: ProxyRequest): string {
  return url.pathname.split('/')[3] ?? '';
}

/** Changes what comes back from one kind of request. */
export function afterwards(
  asked: Asked,
  change: (response: ProxyResponse, request: ProxyRequest, backend: Backend) => Partial<ProxyResponse> | undefined,
): Defect {
  return () => async (request, next, backend) => {
    const response = await next(request);
    return isAsked(asked, request) ? { ...response, ...change(response, request, backend) } : response;
  };
}

/** Changes the JSON of what succeeds. */
export function inJson(asked: Asked, change: (value: unknown) => unknown): Defect {
  return afterwards(asked, ({ status, body }) => {
    const value = parsed(body);
    return status > 299 || value === undefined ? undefined : { body: JSON.stringify(change(value)) };
  });
}

/** Changes the record of what succeeds, or each record of a list. */
export function inShares(asked: Asked, change: (share: Body) => Body): Defect {
  const one = (value: unknown): unknown => (isRecord(value) ? change(value) : value);
  return inJson(asked, (value) => (Array.isArray(value) ? value.map(one) : one(value)));
}

/** Changes the JSON of requests. */
export function inRequest(asked: Asked, change: (body: Body, request: ProxyRequest, backend: Backend) => Body): Defect {
  return () => (request, next, backend) => {
    const body = parsed(request.body);
    if (!isAsked(asked, request) || !isRecord(body)) return next(request);
    return next({ ...request, body: JSON.stringify(change(body, request, backend)) });
  };
}

/** Lets one kind of request pass that was refused with a status, where its body says so. */
export function letsPass(asked: Asked, status: number, as: Partial<ProxyResponse>, code = ''): Defect {
  return afterwards(asked, (response) => (response.status === status && response.body.includes(code) ? as : undefined));
}

/** Takes any token for a good one. */
export function letsAnybody(asked: Asked): Defect {
  return () => async (request, next) => {
    const response = await next(request);
    if (!isAsked(asked, request) || response.status !== 401) return response;
    return next({ ...request, headers: { ...request.headers, authorization: 'Bearer my_api_token' } });
  };
}
