import type { Operation } from '../../../spec/operation/operation.ts';
import type { SecurityScheme } from '../../../spec/operation/security.ts';
import type { Credentials, SentRequest } from './exchange-log.ts';

/** A token that no backend takes for good; the fake refuses it whatever its document. */
export const badToken = 'expired_token';

/** The same where Basic wants a user and a password: well-formed, so that it is refused for what it says. */
const badLogin = `${badToken}:${badToken}`;

/** What of a request shows who is calling. */
export interface ShownCredentials {
  readonly headers: Readonly<Record<string, string>>;
  /** In the query, as `name=value`. */
  readonly query: readonly string[];
}

/** How a token is written within a header or a URL. */
interface Coding {
  readonly basic: (token: string) => string;
  readonly url: (token: string) => string;
}

const sentCoding: Coding = { basic: btoa, url: encodeURIComponent };

/** Stands for the token in what a report shows; a shell puts it in. */
export const shellCoding: Coding = { basic: () => '$(printf %s "$TOKEN" | base64)', url: (token) => token };

type Asked = Pick<Operation, 'security'>;

/**
 * Where an operation wants to be shown a token: the first of its alternatives that one token can meet. The token is the
 * key of a scheme that asks for one, and `user:password` of one that asks for both. Nothing asked: as a bearer token.
 */
export function showToken(
  { security }: Asked,
  token: string,
  coded: Coding = sentCoding,
  login: string = token,
): ShownCredentials {
  const schemes = security.find((all) => all.length > 0 && all.every(isMet)) ?? [];
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const cookies: string[] = [];
  for (const scheme of schemes) {
    if (scheme.kind === 'http') {
      headers['authorization'] = scheme.scheme === 'basic' ? `Basic ${coded.basic(login)}` : `Bearer ${token}`;
    } else if (scheme.kind === 'apiKey') {
      if (scheme.in === 'header') headers[scheme.name.toLowerCase()] = token;
      else (scheme.in === 'query' ? query : cookies).push(`${encodeURIComponent(scheme.name)}=${coded.url(token)}`);
    }
  }
  if (cookies.length > 0) headers['cookie'] = cookies.join('; ');
  return schemes.length === 0 ? { headers: { authorization: `Bearer ${token}` }, query } : { headers, query };
}

/** Whether every way to be let in is shown in a request, so that one can be sent without it. */
export function asksForCredentials({ security }: Asked): boolean {
  return security.length > 0 && security.every((all) => all.some(({ kind }) => kind !== 'other'));
}

/** Whether a request is let in by what no request shows, such as the certificate of a client. */
export function asksBeneath({ security }: Asked): boolean {
  return security.some((all) => all.length > 0 && all.every(({ kind }) => kind === 'other'));
}

function isMet(scheme: SecurityScheme): boolean {
  return scheme.kind === 'apiKey' || (scheme.kind === 'http' && ['bearer', 'basic'].includes(scheme.scheme));
}

/** The credentials as they are sent. */
export function credentialsOf(operation: Asked, credentials: Credentials, token: string): ShownCredentials {
  switch (credentials) {
    case 'good':
      return showToken(operation, token);
    case 'bad':
      return showToken(operation, badToken, sentCoding, badLogin);
    case 'wrong-scheme': {
      const { authorization } = showToken(operation, badToken).headers;
      const other = authorization?.startsWith('Basic ') ? `Bearer ${badToken}` : `Basic ${btoa(badLogin)}`;
      return { headers: { authorization: other }, query: [] };
    }
    case 'doubled': {
      const { authorization = '' } = showToken(operation, badToken).headers;
      const [scheme = ''] = authorization.split(' ');
      return { headers: { authorization: `${scheme} ${authorization}` }, query: [] };
    }
    case 'none':
    case 'in-query':
      return { headers: {}, query: [] };
  }
}

/** A request with its credentials: the target and the headers that are sent. */
export function withCredentials(
  request: Pick<SentRequest, 'target' | 'headers'>,
  { headers, query }: ShownCredentials,
): Pick<SentRequest, 'target' | 'headers'> {
  const cookies = [request.headers['cookie'], headers['cookie']].filter((one) => one !== undefined);
  return {
    target:
      query.length === 0
        ? request.target
        : [request.target, query.join('&')].join(request.target.includes('?') ? '&' : '?'),
    headers: { ...request.headers, ...headers, ...(cookies.length > 0 && { cookie: cookies.join('; ') }) },
  };
}
