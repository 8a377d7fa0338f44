import type { RequestFacts } from '../../contracts/exchange.ts';
import type { Identity } from '../engine/conventions.ts';
import { regionOf, worldName } from './regions.ts';

/** The token of the seed document. */
export const seedToken = 'my_api_token';

/** A token that is always expired. */
export const expiredToken = 'expired_token';

/** A token that may only read. */
export const readOnlyToken = 'read_only_token';

/** Decides which tokens are good. */
export interface TokenRules {
  /** The tokens that are good; `undefined`: any that is not empty. */
  readonly accepted: ReadonlySet<string> | undefined;
  /** Tokens that were good and are no more. */
  readonly revoked: ReadonlySet<string>;
}

const unauthorized: Identity = { problem: { kind: 'missing-credentials' } };
const badToken: Identity = { problem: { kind: 'bad-credentials' } };

/**
 * Tells who is calling.
 *
 * `TOKEN@NAME` is the token `TOKEN` in the isolated account `NAME`. A header that is no bearer header at all counts as
 * none; one with an empty token is a bad one.
 */
export function identify(request: RequestFacts, rules: TokenRules): Identity {
  const header = request.headers.get('authorization');
  const match = header === null ? null : /^bearer(?: +(.*))?$/i.exec(header.trim());
  if (match === null) return unauthorized;
  const { token, account } = splitToken(match[1] ?? '');
  const listed = rules.accepted === undefined || rules.accepted.has(token) || token === readOnlyToken;
  if (token === '' || token === expiredToken || rules.revoked.has(token) || !listed) return badToken;
  const world = worldName(account, regionOf(request.url.hostname));
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return token === readOnlyToken && !reads ? { world, problem: { kind: 'forbidden' } } : { world };
}

/** Parts a token from the account that it names; the account is `default` where it names none. */
export function splitToken(text: string): { readonly token: string; readonly account: string } {
  const at = text.lastIndexOf('@');
  if (at < 0 || at === text.length - 1) return { token: text, account: 'default' };
  return { token: text.slice(0, at), account: text.slice(at + 1) };
}
