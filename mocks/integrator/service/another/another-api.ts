import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../../engine/behaviours/conventions.ts';
import { defaultConventions } from '../../../engine/behaviours/default-conventions.ts';
import { type DocumentSides, documentSides } from '../../../engine/sides/document-sides.ts';
import { tokenMemory } from '../../../engine/tokens/known-tokens.ts';
import { namedToken } from '../../../engine/tokens/mock-token.ts';
import { type FakeMemory, ofEachFake } from '../../define/fake-context.ts';

/** What counts for a document that is not integrator.io's: nothing is known of its API but what it says. */
export interface AnotherApi {
  /** What names ids where the document does not. */
  readonly defaults: Conventions;
  /** What operations do in the place of what the document says, by `operationId`. */
  readonly behaviours: ReadonlyMap<string, Behaviour>;
  /** Parts a token from the account that it names. */
  readonly named: typeof namedToken;
  /** What counts for it as for any document, and what it has beside its operations. */
  readonly sides: DocumentSides;
}

const tokensOf = ofEachFake(tokenMemory);

/** @param tokens The tokens and keys that are good; `undefined`: any that is not empty. */
export function anotherApi(
  contract: Contract,
  tokens: readonly string[] | undefined,
  memory: FakeMemory,
  behaviours: ReadonlyMap<string, Behaviour> = new Map(),
): AnotherApi {
  const sides = documentSides(contract, tokens, Object.assign(tokensOf(memory), { revoked: memory.revoked }));
  return { defaults: defaultConventions, behaviours, named: namedToken, sides };
}
