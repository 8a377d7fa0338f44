import { isRecord } from '../../../../../spec/document/document.ts';
import {
  type Backend,
  type Defect,
  jsonResponse,
  type ProxyRequest,
  type ProxyResponse,
  parsed,
} from '../../../check/proxy.ts';

/** A record, or another object, as it stands in a body. */
export type Body = Readonly<Record<string, unknown>>;

/** Requests of a kind by method and path, with `{}` in the place of each id: `GET /flows/{}`. */
export type Line = string | RegExp;

/** Whether a request is of a kind. */
export function isAt({ method, url }: ProxyRequest, line: Line): boolean {
  const own = `${method} ${url.pathname.replace(/^\/v1/, '').replaceAll(/[0-9a-f]{24}/g, '{}')}`;
  return typeof line === 'string' ? own === line : line.test(own);
}

/** The first id in the path of a request. */
export function idIn({ url }: ProxyRequest): string {
  return /[0-9a-f]{24}/.exec(url.pathname)?.[0] ?? '';
}

/** Shows other JSON than there is, where it succeeds. */
export function shows(line: Line, edit: (value: unknown, request: ProxyRequest, backend: Backend) => unknown): Defect {
  return () => async (request, next, backend) => {
    const response = await next(request);
    const value = parsed(response.body);
    if (!isAt(request, line) || response.status > 299 || value === undefined) return response;
    return { ...response, body: JSON.stringify(edit(value, request, backend)) };
  };
}

/** Shows other records than there are, one by one where it shows a list. */
export function showsEach(line: Line, edit: (record: Body, request: ProxyRequest) => unknown): Defect {
  const one = (value: unknown, request: ProxyRequest): unknown => (isRecord(value) ? edit(value, request) : value);
  return shows(line, (value, request) =>
    Array.isArray(value) ? value.map((item: unknown) => one(item, request)) : one(value, request),
  );
}

/** Takes another body than it was sent. */
export function takes(line: Line, edit: (body: Body) => unknown): Defect {
  return () => (request, next) => {
    const body = parsed(request.body);
    return next(isAt(request, line) && isRecord(body) ? { ...request, body: JSON.stringify(edit(body)) } : request);
  };
}

/** Responds without having done anything. */
export function pretends(line: Line, status: number, value?: unknown): Defect {
  return () => async (request, next) => (isAt(request, line) ? responseOf(status, value) : next(request));
}

/** Refuses what it should do. */
export function refuses(line: Line, status = 404, code = 'invalid_ref'): Defect {
  return pretends(line, status, { errors: [{ code, message: 'No.' }] });
}

/** Responds otherwise where it would respond with a status, whatever it has done. */
export function turns(line: Line, from: number, status: number, value?: unknown): Defect {
  return () => async (request, next) => {
    const response = await next(request);
    return isAt(request, line) && response.status === from ? responseOf(status, value) : response;
  };
}

/** Loses the first response, so that the request is sent again. */
export function loses(line: Line): Defect {
  return () => {
    let isLost = false;
    return async (request, next) => {
      const response = await next(request);
      if (isLost || !isAt(request, line)) return response;
      isLost = true;
      throw new TypeError('fetch failed');
    };
  };
}

/** Lists nothing to whoever does not ask for a thousand at a time: what is looked for may be far behind. */
export function hides(line: Line): Defect {
  return () => async (request, next) => {
    const response = await next(request);
    const isHidden = isAt(request, line) && request.url.searchParams.get('limit') !== '1000';
    return isHidden ? { ...response, body: '[]' } : response;
  };
}

/** Says that a list has another page. */
export function cuts(line: Line): Defect {
  return () => async (request, next) => {
    const response = await next(request);
    if (!isAt(request, line)) return response;
    return { ...response, headers: { ...response.headers, link: `<${request.url.href}&skip=1>; rel="next"` } };
  };
}

/** Does something more behind the back of whoever asked. */
export function afterwards(
  line: Line,
  act: (backend: Backend, request: ProxyRequest, response: ProxyResponse) => void,
): Defect {
  return () => async (request, next, backend) => {
    const response = await next(request);
    if (isAt(request, line)) act(backend, request, response);
    return response;
  };
}

/** Does two things wrong. */
export function both(one: Defect, other: Defect): Defect {
  return () => {
    const [first, second] = [one(), other()];
    return (request, next, backend) => first(request, (changed) => second(changed, next, backend), backend);
  };
}

/** Takes whoever asks for somebody who may. */
export function letsIn(line: Line): Defect {
  return () => (request, next) => {
    const authorization = 'Bearer my_api_token';
    return next(isAt(request, line) ? { ...request, headers: { ...request.headers, authorization } } : request);
  };
}

/** An object without a field. */
export function without(name: string): (body: Body) => Body {
  return (body) => Object.fromEntries(Object.entries(body).filter(([field]) => field !== name));
}

function responseOf(status: number, value: unknown): ProxyResponse {
  return value === undefined ? { status, headers: {}, body: '' } : jsonResponse(status, value);
}
