import type { Contract } from '../../../contracts/contract/contract.ts';
import { type Asking, asking } from '../asked/asking.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import { defaultConventions } from '../behaviours/default-conventions.ts';
import { identifyBy } from '../behaviours/identify.ts';
import { aroundDocumented } from '../conditions/around-documented.ts';
import { documentedLists } from '../lists/documented-lists.ts';
import { documentedFields } from '../made/documented-fields.ts';
import { oauthEndpoints } from '../oauth/oauth-endpoints.ts';
import type { Engine } from '../pipeline/engine.ts';
import { KnownTokens, type TokenMemory, tokenMemory } from '../tokens/known-tokens.ts';
import type { MockToken } from '../tokens/mock-token.ts';
import { type Senders, Webhooks } from '../webhooks/webhooks.ts';

/** What counts for a fake of any document, and what it has beside its operations: credentials, token endpoints, and requests of its own. */
export interface DocumentSides {
  readonly conventions: Conventions;
  /** What the engine has for it: what requests may ask of a response, endpoints, and requests of its own. */
  readonly beside: Pick<Engine, 'endpoints' | 'after'> & { readonly asking: Asking };
  readonly tokens: KnownTokens;
  readonly webhooks: Webhooks;
  /** Gives it the mock whose accounts it is about, once that is made. */
  bind(mock: Senders): void;
  /** Forgets what was added while the fake ran. */
  reset(): void;
}

/** Makes what counts for a fake of any document. */
export function documentSides(
  contract: Contract,
  given: readonly (string | MockToken)[] | undefined,
  memory: TokenMemory = tokenMemory(),
): DocumentSides {
  const tokens = new KnownTokens(given, memory);
  const webhooks = new Webhooks(contract);
  return {
    conventions: {
      ...defaultConventions,
      identify: identifyBy(tokens),
      list: documentedLists(contract),
      around: aroundDocumented,
      made: documentedFields,
    },
    beside: { asking, endpoints: oauthEndpoints(contract.document, tokens, memory), after: webhooks.after },
    tokens,
    webhooks,
    bind: (mock) => {
      tokens.bind((account) => mock.account(account).clock.present);
      webhooks.bind(mock);
    },
    reset: () => tokens.reset(),
  };
}
