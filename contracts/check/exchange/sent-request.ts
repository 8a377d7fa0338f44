import type { RequestDraft, SentRequest } from './exchange-log.ts';
import { pathSegment } from './request-url.ts';
import { badToken } from './shown-credentials.ts';

/** Writes a draft out: path and query filled in, body as text, and no token. */
export function sentRequest(draft: RequestDraft): SentRequest {
  const { operation, query = [], pathParameters = {}, credentials = 'good' } = draft;
  const path =
    draft.path ??
    operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => pathSegment(pathParameters[name] ?? ''));
  const pairs = query.map(([name, value]) => [name, value]);
  if (credentials === 'in-query') pairs.push(['access_token', badToken], ['token', badToken]);
  const search = pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
  const body = draft.text ?? (draft.json === undefined ? undefined : JSON.stringify(draft.json));
  const contentType =
    draft.contentType === undefined ? (body === undefined ? null : 'application/json') : draft.contentType;
  return {
    method: draft.method ?? operation.method,
    target: path + search,
    headers: { ...draft.headers, ...(contentType !== null && { 'content-type': contentType }) },
    body,
    credentials,
  };
}
