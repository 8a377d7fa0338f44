import type { SecurityScheme } from '../../../../spec/operation/security.ts';
import type { Asked, Coding, ShownCredentials } from './login-credentials.ts';

/** Good credentials, but for those of one scheme, which are bad or left out; the scheme is named by its pointer. */
export type OneSchemeSpoiled = `bad ${string}` | `without ${string}`;

/** A value that is good nowhere, alone and as a login. */
export interface BadValues {
  readonly token: string;
  readonly login: string;
}

/** Whether credentials are good but for those of one scheme. */
export function isOneSpoiled(credentials: string): credentials is OneSchemeSpoiled {
  return /^(?:bad|without) #\//.test(credentials);
}

/**
 * The schemes that can be spoiled one at a time, of those by which a request shows who it is: without one of them nobody
 * may be let in. One whose loss another alternative of the document makes up for is none, and one that has no place of
 * its own in a request neither.
 */
export function schemesOneByOne({ security }: Asked, shown: readonly SecurityScheme[]): readonly SecurityScheme[] {
  const visible = shown.filter(({ kind }) => kind !== 'other');
  if (visible.length < 2) return [];
  return visible.filter((scheme) => {
    const others = visible.filter((one) => one !== scheme);
    if (others.some((one) => mayShare(one, scheme))) return false;
    const isMet = (wanted: SecurityScheme): boolean =>
      wanted.kind === 'other' || others.some((one) => mayBe(one, wanted));
    return !security.some((all) => all.every(isMet));
  });
}

/** What is shown, with that of one scheme spoiled. */
export function withOneSpoiled(
  shown: ShownCredentials,
  { security }: Asked,
  credentials: OneSchemeSpoiled,
  { bad, coded }: { readonly bad: BadValues; readonly coded: Coding },
): ShownCredentials {
  // The name of a scheme may have a space in it.
  const pointer = credentials.slice(credentials.indexOf(' ') + 1);
  const scheme = security.flat().find((one) => one.pointer === pointer);
  if (scheme === undefined || scheme.kind === 'other') return shown;
  const isLeftOut = credentials.startsWith('without ');
  if (scheme.kind === 'http') {
    const value = scheme.scheme === 'basic' ? `Basic ${btoa(bad.login)}` : `Bearer ${bad.token}`;
    return { ...shown, headers: withHeader(shown.headers, 'authorization', isLeftOut ? undefined : value) };
  }
  const value = isLeftOut ? undefined : bad.token;
  if (scheme.in === 'header') return { ...shown, headers: withHeader(shown.headers, scheme.name.toLowerCase(), value) };
  const name = encodeURIComponent(scheme.name);
  const pair = value === undefined ? [] : [`${name}=${scheme.in === 'query' ? coded.url(value) : value}`];
  const others = (pairs: readonly string[]): readonly string[] =>
    pairs.filter((one) => one.slice(0, one.indexOf('=')).trim() !== name);
  if (scheme.in === 'query') return { ...shown, query: [...others(shown.query), ...pair] };
  const cookies = [...others((shown.headers['cookie'] ?? '').split('; ').filter((one) => one !== '')), ...pair];
  return { ...shown, headers: withHeader(shown.headers, 'cookie', cookies.join('; ') || undefined) };
}

function withHeader(
  headers: Readonly<Record<string, string>>,
  name: string,
  value: string | undefined,
): Readonly<Record<string, string>> {
  const others = Object.entries(headers).filter(([one]) => one !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/** Whether two schemes are shown at one place of a request. */
function mayShare(one: SecurityScheme, other: SecurityScheme): boolean {
  return placeOf(one) === placeOf(other);
}

/** Whether what is shown for a scheme may let somebody in by another: it stands there, and in the same form. */
function mayBe(shown: SecurityScheme, wanted: SecurityScheme): boolean {
  if (placeOf(shown) !== placeOf(wanted)) return false;
  return shown.kind !== 'http' || wanted.kind !== 'http' || shown.scheme === wanted.scheme;
}

function placeOf(scheme: SecurityScheme): string {
  if (scheme.kind === 'http') return 'header authorization';
  return scheme.kind === 'apiKey' ? `${scheme.in} ${scheme.name.toLowerCase()}` : scheme.pointer;
}
