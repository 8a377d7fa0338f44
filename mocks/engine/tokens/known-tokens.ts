import { preview } from '../../../contracts/violations/violation.ts';
import { MockError } from '../account/mock-error.ts';
import { type MockToken, type MockTokens, namedToken } from './mock-token.ts';

/** A token that is known, in an account where that is known too. */
interface Known {
  readonly account: string | undefined;
  readonly scopes: readonly string[] | undefined;
  /** By the clock of its account, in milliseconds since 1970. */
  readonly expiresAt: number | undefined;
}

/** What is kept of tokens while a fake runs; one that takes its place goes on with it. */
export interface TokenMemory {
  readonly added: Map<string, Known>;
  readonly revoked: Set<string>;
  /** What may be changed for a token, by the code or the refresh token. */
  readonly grants: Map<string, Grant>;
  /** How many tokens and codes were made. */
  made: number;
}

/** What a code or a refresh token stands for. */
export interface Grant {
  readonly kind: 'code' | 'refresh';
  readonly account: string;
  readonly client: string | undefined;
  readonly scopes: readonly string[];
  /** By the clock of the account; a refresh token does not expire. */
  readonly expiresAt?: number;
  readonly redirectUri?: string | undefined;
  readonly challenge?: { readonly text: string; readonly method: string } | undefined;
}

/** What a credential leads to, or why it is not good. */
export type FoundToken =
  | { readonly account: string; readonly scopes: readonly string[] | undefined; readonly why?: undefined }
  | { readonly account?: string | undefined; readonly why: string };

/** A token that has always expired, in every scheme of every document. */
export const expiredToken = 'expired_token';

/** How many added tokens are kept: the oldest goes then. */
const maxAdded = 100_000;

export function tokenMemory(): TokenMemory {
  return { added: new Map(), revoked: new Set(), grants: new Map(), made: 0 };
}

/** The tokens of a fake of a document: those that it was made with, those added since, and what has become of them. */
export class KnownTokens implements MockTokens {
  readonly #given: readonly (string | MockToken)[] | undefined;
  #declared: ReadonlyMap<string, Known> | undefined;
  readonly #memory: TokenMemory;
  #now: (account: string) => number = () => 0;

  /** @param given Those that are good; `undefined`: any that is not empty. */
  constructor(given: readonly (string | MockToken)[] | undefined, memory: TokenMemory = tokenMemory()) {
    this.#memory = memory;
    this.#given = given;
    this.#declare();
  }

  /** Tells it the time of an account, by which tokens expire. */
  bind(now: (account: string) => number): void {
    this.#now = now;
    this.#declare();
  }

  add(token: string | MockToken): void {
    const { added, revoked } = this.#memory;
    const [name, known] = this.#read('add a token', token);
    revoked.delete(name);
    // A token that is called as `TOKEN@NAME` is revoked as the token of that account.
    revoked.delete(namedToken(name).token);
    added.delete(name);
    added.set(name, known);
    const [oldest] = added.keys();
    if (added.size > maxAdded && oldest !== undefined) added.delete(oldest);
  }

  revoke(token: string): void {
    if (typeof token !== 'string' || token === '')
      throw new MockError(`Failed to revoke a token: it is ${preview(token)}. Give the token.`);
    this.#memory.revoked.add(namedToken(token).token);
  }

  reset(): void {
    this.#memory.added.clear();
    this.#memory.revoked.clear();
    this.#memory.grants.clear();
    this.#memory.made = 0;
  }

  /** What a credential leads to. */
  find(text: string): FoundToken {
    const named = namedToken(text);
    const account = named.account ?? 'default';
    const { revoked, added } = this.#memory;
    if ([named.token, ...named.token.split(':')].includes(expiredToken))
      return { account, why: `\`${expiredToken}\` stands for credentials that have expired: it is always refused.` };
    const bad = revoked.has(text) || revoked.has(named.token);
    const whole = added.get(text) ?? this.#declared?.get(text);
    const known = whole ?? added.get(named.token) ?? this.#declared?.get(named.token);
    const own = known?.account ?? account;
    if (bad) return { account: own, why: 'The credentials were revoked: they are bad until the fake is reset.' };
    if (known === undefined) return this.#declared === undefined ? { account, scopes: undefined } : strange;
    if (whole === undefined && named.account !== undefined && own !== named.account)
      return { account: own, why: `The credentials are those of another account than \`${named.account}\`.` };
    if (known.expiresAt !== undefined && known.expiresAt <= this.#now(own))
      return { account: own, why: 'The credentials have expired, by the clock of the account.' };
    return { account: own, scopes: known.scopes };
  }

  #declare(): void {
    this.#declared = this.#given && new Map(this.#given.map((one) => this.#read('make the mock', one)));
  }

  #read(doing: string, given: string | MockToken): [string, Known] {
    const isWhole = typeof given === 'object' && given !== null;
    const { token: text, account, scopes, expiresIn }: Partial<MockToken> = isWhole ? given : { token: given };
    const named = account === undefined && typeof text === 'string' ? namedToken(text) : { token: text, account };
    if (typeof named.token !== 'string' || named.token === '')
      throw new MockError(
        `Failed to ${doing}: a token is ${preview(named.token)}. Give a text with at least one character.`,
      );
    if (account !== undefined && (typeof account !== 'string' || account === ''))
      throw new MockError(`Failed to ${doing}: the account is ${preview(account)}. Give its name.`);
    if (scopes !== undefined && !(Array.isArray(scopes) && scopes.every((one) => typeof one === 'string')))
      throw new MockError(`Failed to ${doing}: the scopes are ${preview(scopes)}. Give a list of texts.`);
    if (expiresIn !== undefined && !(Number.isFinite(expiresIn) && expiresIn >= 0))
      throw new MockError(`Failed to ${doing}: expiresIn is ${preview(expiresIn)}. Give a number of seconds from 0.`);
    const expiresAt = expiresIn === undefined ? undefined : this.#now(named.account ?? 'default') + expiresIn * 1000;
    return [named.token, { account: named.account, scopes, expiresAt }];
  }
}

const strange: FoundToken = {
  why: 'The credentials are none of those that the fake was made with: see its option `tokens`, or `--token`.',
};
