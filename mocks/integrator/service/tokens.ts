import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Identity } from '../../engine/behaviours/conventions.ts';
import type { Access } from '../../engine/rules/access.ts';
import { expiredToken } from '../../engine/tokens/known-tokens.ts';
import { type OneTimeTokens, oneTimeStart } from '../app/tokens/one-time-tokens.ts';
import type { IdentifiedToken } from '../define/tokens/identified-token.ts';
import { mockAccountName, regionOf } from './regions.ts';

/** The token of the seed document. */
export const seedToken = 'my_api_token';

export { expiredToken };

/** A token that may only read. */
export const readOnlyToken = 'read_only_token';

/** Decides which tokens are good. */
export interface TokenRules {
  /** The tokens that are good; `undefined`: any that is not empty. */
  readonly accepted: ReadonlySet<string> | undefined;
  /** Tokens that were good and are no more. */
  readonly revoked: ReadonlySet<string>;
  /** Those that functions of apps were handed, each for the time of a call. */
  readonly oneTime: Pick<OneTimeTokens, 'grants'>;
  /** What is known of a token in an account; `undefined` where it is one like any other. */
  readonly known?: (token: string, mockAccount: string) => IdentifiedToken | undefined;
}

const unauthorized: Identity = { problem: { kind: 'missing-credentials' } };

/**
 * Tells who is calling.
 *
 * `TOKEN@NAME` is the token `TOKEN` in the isolated account `NAME`. A header of another scheme counts as none. One that
 * is not a scheme and a token is malformed: 400 where the document has that, else 401. Source: client, of a doubled
 * scheme; choice for the rest.
 */
export function identify(
  request: RequestFacts,
  rules: TokenRules,
  { responses, security }: Pick<Operation, 'responses' | 'security'>,
): Identity {
  const header = request.headers.get('authorization')?.trim() ?? '';
  if (security.length === 0) return { account: publicAccount(request, header) };
  if (header === '') return unauthorized;
  const [scheme = '', shown, ...more] = header.split(' ').filter((part) => part !== '');
  if (shown === undefined || more.length > 0) {
    const why = 'The Authorization header is not a scheme and a token, such as `Bearer my_api_token`.';
    return { problem: { kind: 'bad-credentials', why, isMalformed: responses.has('400') } };
  }
  if (scheme.toLowerCase() !== 'bearer') return unauthorized;
  if (shown.startsWith(oneTimeStart)) return identityOf(shown, rules);
  const { token, account } = splitToken(shown);
  const mockAccount = mockAccountName(account, regionOf(request.url.hostname));
  const { known, why = flawOf(token, rules, known !== undefined) } = knownIn(rules, shown, token, mockAccount);
  if (why !== undefined) return { problem: { kind: 'bad-credentials', why } };
  const reads = request.method === 'GET' || request.method === 'HEAD';
  return token === readOnlyToken && !reads
    ? { account: mockAccount, problem: { kind: 'forbidden' } }
    : { account: mockAccount, ...(known !== undefined && { access: known }) };
}

/** What is known of a token: as it was shown, with the account that it ends in, or by itself. */
function knownIn(
  rules: TokenRules,
  shown: string,
  token: string,
  mockAccount: string,
): { readonly known?: Access; readonly why?: string } {
  const found = rules.known?.(token, mockAccount) ?? (shown === token ? undefined : rules.known?.(shown, mockAccount));
  if (found === undefined) return {};
  return 'why' in found ? { why: found.why } : { known: found.access };
}

/** The account of the call that a one-time token was made for, while it goes on. */
function identityOf(token: string, { oneTime }: TokenRules): Identity {
  const grant = oneTime.grants.get(token);
  if (grant !== undefined) return { account: grant.account, during: grant.call };
  const why = 'The token is a one-time token, and the call that it was made for is over.';
  return { problem: { kind: 'bad-credentials', why } };
}

/** The account of an operation that asks for no token: that of one which is shown all the same, or of the host. */
function publicAccount({ url }: RequestFacts, header: string): string {
  const { account } = splitToken(header);
  return mockAccountName(account, regionOf(url.hostname));
}

/** What is wrong with a token, without the token itself; `undefined` where it is good. */
function flawOf(token: string, { accepted, revoked }: TokenRules, isKnown: boolean): string | undefined {
  if (token === '') return 'The token is empty.';
  if (token === expiredToken) return `\`${expiredToken}\` stands for a token that has expired: it is always refused.`;
  if (revoked.has(token)) return 'The token was revoked: `revoke()` has made it bad until the fake is reset.';
  if (accepted === undefined || isKnown || accepted.has(token) || token === readOnlyToken) return undefined;
  return 'The token is none of those that the fake was started with: see its option `tokens`, or `--token`.';
}

/** Parts a token from the account that it names; the account is `default` where it names none. */
export function splitToken(text: string): { readonly token: string; readonly account: string } {
  const at = text.lastIndexOf('@');
  if (at < 0 || at === text.length - 1) return { token: text, account: 'default' };
  return { token: text.slice(0, at), account: text.slice(at + 1) };
}
