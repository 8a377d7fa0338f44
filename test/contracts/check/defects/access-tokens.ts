import { isRecord } from '../../../../spec/document/document.ts';
import { type Defect, type Defects, type ProxyRequest, type ProxyResponse, parsed } from '../proxy.ts';

type Next = (request: ProxyRequest) => Promise<ProxyResponse>;

const good = { authorization: 'Bearer my_api_token' };
const isOfTokens = ({ url }: ProxyRequest): boolean => /\/accesstokens(\/|$)/.test(url.pathname);
/** Whether a request shows a token that was made in the course of the run. */
const isMade = ({ headers }: ProxyRequest): boolean => /^Bearer [0-9a-f]{32}$/.test(headers['authorization'] ?? '');
const asAdministrator = (request: ProxyRequest, next: Next): Promise<ProxyResponse> =>
  next({ ...request, headers: { ...request.headers, ...good } });

/** What becomes of a response to a token that was made. */
const toMade =
  (
    change: (response: ProxyResponse, request: ProxyRequest, next: Next) => Promise<ProxyResponse> | ProxyResponse,
  ): Defect =>
  () =>
  async (request, next) => {
    const response = await next(request);
    return isMade(request) ? change(response, request, next) : response;
  };

/** What becomes of the records of tokens, wherever one is shown. */
const inTokens =
  (change: (record: Readonly<Record<string, unknown>>, request: ProxyRequest) => unknown): Defect =>
  () =>
  async (request, next) => {
    const response = await next(request);
    const value = isOfTokens(request) && response.status < 300 ? parsed(response.body) : undefined;
    if (value === undefined) return response;
    const changed = Array.isArray(value)
      ? value.map((one) => change(one, request))
      : isRecord(value)
        ? change(value, request)
        : value;
    return { ...response, body: JSON.stringify(changed) };
  };

/** A body of tokens that is sent in the place of another. */
const sentAs =
  (change: (body: Readonly<Record<string, unknown>>) => unknown): Defect =>
  () =>
  (request, next) => {
    const body = isOfTokens(request) ? parsed(request.body) : undefined;
    return next(isRecord(body) ? { ...request, body: JSON.stringify(change(body)) } : request);
  };

/** What goes wrong with tokens that are made, and with those who show them. */
export const accessTokens: Defects = {
  'a token that was made lets nobody in': toMade((response) =>
    response.status < 400 ? { ...response, status: 401, body: '{"message":"Bearer Authentication Failed"}' } : response,
  ),
  'a token that was made has no access': toMade((response) =>
    response.status === 200 ? { ...response, status: 403 } : response,
  ),
  'a revoked token lets in': toMade((response, request, next) =>
    response.status === 401 ? asAdministrator(request, next) : response,
  ),
  'a revoked token is 403': toMade((response) => (response.status === 401 ? { ...response, status: 403 } : response)),
  'a token for some records is for everything': toMade((response, request, next) =>
    response.status === 403 ? asAdministrator(request, next) : response,
  ),
  'a token for some records lists all': toMade((response, request, next) =>
    response.body.startsWith('[') ? asAdministrator(request, next) : response,
  ),
  'a token for some records reads all': toMade((response, request, next) =>
    /\/[0-9a-f]{24}$/.test(request.url.pathname) ? asAdministrator(request, next) : response,
  ),
  'a token for some records reads other resources': toMade((response, request, next) =>
    response.status === 403 && !/\/[0-9a-f]{24}$/.test(request.url.pathname)
      ? asAdministrator(request, next)
      : response,
  ),
  'a token outside of its scope is 404': toMade((response) =>
    response.status === 403 ? { ...response, status: 404 } : response,
  ),
  'a token outside of its scope is 401': toMade((response) =>
    response.status === 403 ? { ...response, status: 401 } : response,
  ),
  'a token lists nothing': toMade((response) =>
    response.body.startsWith('[') ? { ...response, body: '[]' } : response,
  ),
  'a token is masked when it is made': inTokens((record, { method }) =>
    method === 'POST' ? { ...record, token: '******' } : record,
  ),
  'no token is shown when it is made': inTokens(({ token, ...record }, { method }) =>
    method === 'POST' ? record : { ...record, token },
  ),
  'a token is shown when it is read': shownAgain('GET', /\/[0-9a-f]{24}$/),
  'a token is shown in the list': shownAgain('GET', /\/accesstokens$/),
  'a token may live for years': sentAs(({ autoPurgeAt: _, ...body }) => body),
  'a token lives a week': () => async (request, next) => {
    const body = isOfTokens(request) ? parsed(request.body) : undefined;
    const until = isRecord(body) ? Date.parse(String(body['autoPurgeAt'])) : Number.NaN;
    // The clock of the account starts with the year.
    return until > Date.parse('2026-01-08') && until < Date.parse('2026-02-01')
      ? next({ ...request, body: '{}' })
      : next(request);
  },
  'a token is deleted before it is revoked': () => async (request, next, backend) => {
    const response = await next(request);
    const id = request.url.pathname.split('/')[3] ?? '';
    if (!isOfTokens(request) || request.method !== 'DELETE' || response.status !== 422) return response;
    backend.accesstokens.delete(id);
    return { status: 204, headers: {}, body: '' };
  },
  'the delete of a token that is not revoked is said, and not done': () => async (request, next) => {
    const response = await next(request);
    const isEarly = isOfTokens(request) && request.method === 'DELETE' && response.status === 422;
    return isEarly ? { status: 204, headers: {}, body: '' } : response;
  },
  'a refused delete of a token takes it along': () => async (request, next, backend) => {
    const response = await next(request);
    const isEarly = isOfTokens(request) && request.method === 'DELETE' && response.status === 422;
    if (isEarly) backend.accesstokens.delete(request.url.pathname.split('/')[3] ?? '');
    return response;
  },
  'a token cannot be revoked': sentAs(({ revoked: _, ...body }) => body),
  'a token is for everything and for some records': scopeTaken('fullAccess'),
  'a token is for nothing': scopeTaken(undefined),
};

/** Shows a token again that was shown when it was made. */
function shownAgain(method: string, path: RegExp): Defect {
  return () => {
    const known = new Map<unknown, unknown>();
    return async (request, next) => {
      const response = await next(request);
      const value = isOfTokens(request) ? parsed(response.body) : undefined;
      if (request.method === 'POST' && isRecord(value)) known.set(value['_id'], value['token']);
      if (request.method !== method || !path.test(request.url.pathname) || typeof value !== 'object') return response;
      const shown = (record: unknown): unknown =>
        isRecord(record) && known.has(record['_id']) ? { ...record, token: known.get(record['_id']) } : record;
      return { ...response, body: JSON.stringify(Array.isArray(value) ? value.map(shown) : shown(value)) };
    };
  };
}

/** Takes a scope that is none: both, or, without a field, neither. */
function scopeTaken(field: string | undefined): Defect {
  return () => async (request, next) => {
    const response = await next(request);
    const body =
      isOfTokens(request) && request.method === 'POST' && response.status === 422 ? parsed(request.body) : undefined;
    if (!isRecord(body) || typeof body['name'] !== 'string') return response;
    const { _connectionIds, _exportIds, _importIds, _apiIds, _mcpServerIds, fullAccess, ...rest } = body;
    const isMeant = field === undefined ? fullAccess !== true : fullAccess === true;
    return isMeant ? next({ ...request, body: JSON.stringify({ ...rest, fullAccess: true }) }) : response;
  };
}
