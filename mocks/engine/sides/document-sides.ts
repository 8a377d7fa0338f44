import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import { identifyBy } from '../behaviours/identify.ts';
import { oauthEndpoints } from '../oauth/oauth-endpoints.ts';
import type { Engine } from '../pipeline/engine.ts';
import { KnownTokens, type TokenMemory, tokenMemory } from '../tokens/known-tokens.ts';
import type { MockToken } from '../tokens/mock-token.ts';
import { type Senders, Webhooks } from '../webhooks/webhooks.ts';

/** What a fake of a document has beside its operations: credentials, token endpoints, and requests of its own. */
export interface DocumentSides {
  readonly tokens: KnownTokens;
  /** The token endpoint and its like, where the document has OAuth 2. */
  readonly endpoints: Engine['endpoints'];
  readonly identify: Conventions['identify'];
  readonly webhooks: Webhooks;
  /** Gives it the mock whose accounts it is about, once that is made. */
  bind(mock: Senders): void;
  /** Forgets what was added while the fake ran. */
  reset(): void;
}

/** Makes what a fake of a document has beside its operations. */
export function documentSides(
  contract: Contract,
  given: readonly (string | MockToken)[] | undefined,
  memory: TokenMemory = tokenMemory(),
): DocumentSides {
  const tokens = new KnownTokens(given, memory);
  const webhooks = new Webhooks(contract);
  return {
    tokens,
    webhooks,
    endpoints: oauthEndpoints(contract.document, tokens, memory),
    identify: identifyBy(tokens),
    bind: (mock) => {
      tokens.bind((account) => mock.account(account).clock.present);
      webhooks.bind(mock);
    },
    reset: () => tokens.reset(),
  };
}
