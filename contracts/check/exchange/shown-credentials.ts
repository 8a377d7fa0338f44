import type { SecurityScheme } from '../../../spec/operation/security.ts';
import type { Login, TokenOrLogin } from '../../exchange/login.ts';
import {
  type Asked,
  type Coding,
  changedLogin,
  headersBeside,
  type ShownCredentials,
  schemesFor,
  showLogin,
} from './credentials/login-credentials.ts';
import { isOneSpoiled, schemesOneByOne, withOneSpoiled } from './credentials/one-scheme.ts';
import type { Credentials, SentRequest } from './exchange-log.ts';

/** A token that no backend takes for good; the fake refuses it whatever its document. */
export const badToken = 'expired_token';

/** The same where Basic wants a user and a password: well-formed, so that it is refused for what it says. */
const badLogin = `${badToken}:${badToken}`;

const badValues = { token: badToken, login: badLogin };

const sentCoding: Coding = { basic: btoa, url: encodeURIComponent };

/** How a line for a shell writes what stands for a secret in it. */
export const shellCoding: Coding = {
  basic: (login) => `$(printf %s "${login}" | base64)`,
  url: (token) => token,
};

/** How a report shows what stands for a secret. */
export const plainCoding: Coding = { basic: (login) => login, url: (token) => token };

/** Stands for secrets in what a report shows; a shell puts them in. */
export const shellVariable: RegExp =
  /(\$(?:TOKEN|LOGIN|COOKIE|KEY(?:_[A-Z\d_]{1,80})?|HEADER_[A-Z\d_]{1,80})|\$\(printf [^)]{0,200}\))/;

/** What stands in the place of a token or a login in a report: variables of a shell, such as `$TOKEN`. */
export function maskedLogin(operation: Asked, login: TokenOrLogin, coded: Coding): TokenOrLogin {
  if (typeof login === 'string') return '$TOKEN';
  return changedLogin(operation, login, coded, (kind) => `$${kind.replaceAll(/[^A-Za-z\d]+/g, '_').toUpperCase()}`);
}

/**
 * Where an operation wants to be shown a token: the first of its alternatives that one token can meet. The token is the
 * key of a scheme that asks for one, and `user:password` of one that asks for both. Nothing asked: as a bearer token.
 */
export function showToken(
  operation: Asked,
  token: TokenOrLogin,
  coded: Coding = sentCoding,
  login?: string,
): ShownCredentials {
  if (typeof token !== 'string') return showLogin(operation, token, coded);
  const schemes = tokenSchemes(operation);
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const cookies: string[] = [];
  for (const scheme of schemes) {
    if (scheme.kind === 'http') {
      headers['authorization'] = scheme.scheme === 'basic' ? `Basic ${coded.basic(login ?? token)}` : `Bearer ${token}`;
    } else if (scheme.kind === 'apiKey') {
      if (scheme.in === 'header') headers[scheme.name.toLowerCase()] = token;
      else (scheme.in === 'query' ? query : cookies).push(`${encodeURIComponent(scheme.name)}=${coded.url(token)}`);
    }
  }
  if (cookies.length > 0) headers['cookie'] = cookies.join('; ');
  return schemes.length === 0 ? { headers: { authorization: `Bearer ${token}` }, query } : { headers, query };
}

function tokenSchemes({ security }: Asked): readonly SecurityScheme[] {
  return security.find((all) => all.length > 0 && all.every(isMet)) ?? [];
}

/** The schemes of an operation that all must be met, and can be spoiled one at a time. */
export function spoilableSchemes(operation: Asked, token: TokenOrLogin): readonly SecurityScheme[] {
  return schemesOneByOne(operation, typeof token === 'string' ? tokenSchemes(operation) : schemesFor(operation, token));
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

/** The credentials as a report shows them: what is good is masked, and what is not is in the headers already. */
export function reportedCredentials(
  operation: Asked,
  credentials: Credentials,
  token: TokenOrLogin,
  coded: Coding,
): ShownCredentials {
  const masked = (): ShownCredentials => showToken(operation, maskedLogin(operation, token, coded), coded);
  if (credentials === 'good') return masked();
  if (!isOneSpoiled(credentials)) return { headers: {}, query: [] };
  return withOneSpoiled(masked(), operation, credentials, { bad: badValues, coded });
}

/** The credentials as they are sent. */
export function credentialsOf(operation: Asked, credentials: Credentials, token: TokenOrLogin): ShownCredentials {
  const beside = typeof token === 'string' ? {} : headersBeside(operation, token);
  const bad = (): ShownCredentials =>
    typeof token === 'string'
      ? showToken(operation, badToken, sentCoding, badLogin)
      : showLogin(operation, badLoginOf(operation, token), sentCoding);
  if (isOneSpoiled(credentials)) {
    return withOneSpoiled(showToken(operation, token), operation, credentials, { bad: badValues, coded: sentCoding });
  }
  switch (credentials) {
    case 'good':
      return showToken(operation, token);
    case 'bad':
      return bad();
    case 'wrong-scheme': {
      const { authorization } = bad().headers;
      const other = authorization?.startsWith('Basic ') ? `Bearer ${badToken}` : `Basic ${btoa(badLogin)}`;
      return { headers: { ...beside, authorization: other }, query: [] };
    }
    case 'doubled': {
      const { authorization = '' } = bad().headers;
      const [scheme = ''] = authorization.split(' ');
      return { headers: { ...beside, authorization: `${scheme} ${authorization}` }, query: [] };
    }
    case 'none':
    case 'in-query':
      return { headers: beside, query: [] };
  }
}

/** A login that is good nowhere, of the same kinds. */
function badLoginOf(operation: Asked, login: Login): Login {
  const changed = changedLogin(operation, login, sentCoding, (kind) => (kind === 'login' ? badLogin : badToken));
  // Nobody to show: what the document asks for is made up.
  const isEmpty = Object.keys(changed).every((name) => name === 'headers') && !hasCredential(operation, changed);
  return isEmpty ? { ...changed, bearer: badToken, basic: badLogin, key: badToken } : changed;
}

function hasCredential(operation: Asked, login: Login): boolean {
  return Object.keys(login.headers ?? {}).length > Object.keys(headersBeside(operation, login)).length;
}

/** A request with its credentials: the target and the headers that are sent. */
export function withCredentials(
  request: Pick<SentRequest, 'target' | 'headers'>,
  { headers, query }: ShownCredentials,
): Pick<SentRequest, 'target' | 'headers'> {
  const cookies = [request.headers['cookie'], headers['cookie']].filter((one) => one !== undefined);
  // A header that is named in another spelling is the same.
  const others = Object.entries(request.headers).filter(([name]) => !Object.hasOwn(headers, name.toLowerCase()));
  return {
    target:
      query.length === 0
        ? request.target
        : [request.target, query.join('&')].join(request.target.includes('?') ? '&' : '?'),
    headers: { ...Object.fromEntries(others), ...headers, ...(cookies.length > 0 && { cookie: cookies.join('; ') }) },
  };
}
