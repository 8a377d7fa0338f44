import type { Operation } from '../../../../spec/operation/operation.ts';
import type { SecurityScheme } from '../../../../spec/operation/security.ts';
import { isHarmlessHeader, type Login } from '../../../exchange/login.ts';
import { isSecretName } from '../../../redaction/secrets/secret-names.ts';

/** What of a request shows who is calling. */
export interface ShownCredentials {
  readonly headers: Readonly<Record<string, string>>;
  /** In the query, as `name=value`. */
  readonly query: readonly string[];
}

/** An operation, as far as it asks for credentials. */
export type Asked = Pick<Operation, 'security'> & Partial<Pick<Operation, 'parameters'>>;

/** How the parts of a login are written within a header or a URL. */
export interface Coding {
  readonly basic: (login: string) => string;
  readonly url: (key: string) => string;
}

/**
 * Where an operation wants to be shown a login: the first of its alternatives that the login meets whole, else the one
 * that it meets most of. Where the document asks for nothing, a token or a password is shown all the same: many
 * documents leave out what their services ask for.
 */
export function showLogin(operation: Asked, login: Login, coded: Coding): ShownCredentials {
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const cookies: string[] = [];
  for (const scheme of schemesFor(operation, login)) {
    if (scheme.kind === 'http') {
      const authorization = authorizationOf(scheme.scheme, login, coded);
      if (authorization !== undefined) headers['authorization'] = authorization;
    } else if (scheme.kind === 'apiKey') {
      const key = keyFor(scheme, login);
      if (key === undefined) continue;
      if (scheme.in === 'header') headers[scheme.name.toLowerCase()] = key;
      else (scheme.in === 'query' ? query : cookies).push(`${encodeURIComponent(scheme.name)}=${coded.url(key)}`);
    }
  }
  if (operation.security.every((all) => all.length === 0)) {
    const authorization = authorizationOf('bearer', login, coded) ?? authorizationOf('basic', login, coded);
    if (authorization !== undefined) headers['authorization'] = authorization;
  }
  for (const [name, value] of Object.entries(login.headers ?? {})) {
    if (name.toLowerCase() === 'cookie') cookies.push(value);
    else headers[name.toLowerCase()] = value;
  }
  if (cookies.length > 0) headers['cookie'] = cookies.join('; ');
  return { headers, query };
}

/** The headers of a login by which nobody is let in: they go with every request. */
export function headersBeside(operation: Asked, { headers = {} }: Login): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => !isCredential(operation, name));
  return Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The login with other secrets in the same places. `change` gets the kind of each, which names it where there are several. */
export function changedLogin(operation: Asked, login: Login, coded: Coding, change: (kind: string) => string): Login {
  const { bearer, basic, key, headers } = login;
  return {
    ...(bearer !== undefined && { bearer: change('token') }),
    ...(basic !== undefined && { basic: change('login') }),
    ...(key !== undefined && {
      key:
        typeof key === 'string'
          ? change('key')
          : Object.fromEntries(Object.keys(key).map((name) => [name, change(`key ${name}`)])),
    }),
    ...(headers !== undefined && {
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          isCredential(operation, name) ? changedHeader(name, value, coded, change) : value,
        ]),
      ),
    }),
  };
}

/** The scheme of a header and the names of its cookies stay. */
function changedHeader(name: string, value: string, coded: Coding, change: (kind: string) => string): string {
  if (name.toLowerCase() === 'cookie') return value.replaceAll(/=([^;]*)/g, () => `=${change('cookie')}`);
  const [, scheme] = /^([A-Za-z][\w-]*)\s+\S/.exec(value) ?? [];
  if (scheme === undefined) return change(`header ${name}`);
  const isBasic = scheme.toLowerCase() === 'basic';
  return `${scheme} ${isBasic ? coded.basic(change('login')) : change(`header ${name}`)}`;
}

/** Whether somebody may be let in by a header: every one may that the document does not name for something else. */
function isCredential({ security, parameters = [] }: Asked, name: string): boolean {
  const wanted = name.toLowerCase();
  const isScheme = security
    .flat()
    .some((one) => one.kind === 'apiKey' && one.in === 'header' && one.name.toLowerCase() === wanted);
  if (isScheme || isSecretName(name)) return true;
  return !isHarmlessHeader(name) && !parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === wanted);
}

/** The alternative of a document by which a login is shown. */
export function schemesFor({ security }: Asked, login: Login): readonly SecurityScheme[] {
  const counted = security.map((all) => ({ all, met: all.filter((scheme) => isMet(scheme, login)).length }));
  const whole = counted.find(({ all, met }) => all.length > 0 && met === all.length);
  const highest = Math.max(0, ...counted.map(({ met }) => met));
  return (whole ?? counted.find(({ met }) => met > 0 && met === highest))?.all ?? [];
}

function isMet(scheme: SecurityScheme, login: Login): boolean {
  const given = new Set(Object.keys(login.headers ?? {}).map((name) => name.toLowerCase()));
  if (scheme.kind === 'http') return given.has('authorization') || authorizationOf(scheme.scheme, login) !== undefined;
  if (scheme.kind !== 'apiKey') return false;
  if (scheme.in === 'header' && given.has(scheme.name.toLowerCase())) return true;
  return keyFor(scheme, login) !== undefined || (scheme.in === 'cookie' && given.has('cookie'));
}

function authorizationOf(scheme: string, { bearer, basic }: Login, coded?: Coding): string | undefined {
  if (scheme === 'basic') return basic === undefined ? undefined : `Basic ${coded?.basic(basic) ?? ''}`;
  return scheme === 'bearer' && bearer !== undefined ? `Bearer ${bearer}` : undefined;
}

function keyFor(scheme: SecurityScheme & { readonly kind: 'apiKey' }, { key }: Login): string | undefined {
  if (key === undefined || typeof key === 'string') return key;
  const names = [scheme.pointer.split('/').at(-1), scheme.name];
  return Object.entries(key).find(([name]) => names.includes(name))?.[1];
}
