import { uuid } from '../store/ids.ts';
import type { Grant, KnownTokens, TokenMemory } from '../tokens/known-tokens.ts';

/** How many seconds an access token is good, by the clock of its account. */
export const lifetime = 3600;

/** How many grants are kept: the oldest goes then. */
const maxGrants = 100_000;

/** Makes tokens and codes. */
export interface Issuer {
  /** What a token endpoint responds with. */
  token(account: string, scopes: readonly string[], now: number): Readonly<Record<string, string | number>>;
  /** A code or a refresh token. */
  grant(grant: Grant, now: number): string;
}

export function createIssuer(tokens: Pick<KnownTokens, 'add'>, memory: Pick<TokenMemory, 'grants' | 'made'>): Issuer {
  const text = (kind: string, account: string, now: number): string => {
    memory.made += 1;
    const name = `${kind} of ${account}`;
    return `${kind}_${uuid({ sequence: memory.made, now, account: name })}`;
  };
  return {
    token: (account, scopes, now) => {
      const token = text('access', account, now);
      tokens.add({ token, account, scopes, expiresIn: lifetime });
      return { access_token: token, token_type: 'Bearer', expires_in: lifetime, scope: scopes.join(' ') };
    },
    grant: (grant, now) => {
      const made = text(grant.kind, grant.account, now);
      memory.grants.set(made, grant);
      const [oldest] = memory.grants.keys();
      if (memory.grants.size > maxGrants && oldest !== undefined) memory.grants.delete(oldest);
      return made;
    },
  };
}
