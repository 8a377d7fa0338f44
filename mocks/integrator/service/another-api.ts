import type { Contract } from '../../../contracts/contract/contract.ts';
import { type Asking, asking } from '../../engine/asked/asking.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import { defaultConventions } from '../../engine/behaviours/default-conventions.ts';
import { type DocumentSides, documentSides } from '../../engine/sides/document-sides.ts';
import { tokenMemory } from '../../engine/tokens/known-tokens.ts';
import { type FakeMemory, ofEachFake } from '../define/fake-context.ts';

/** What counts for a document that is not integrator.io's: nothing is known of its API but what it says. */
export interface AnotherApi {
  readonly conventions: Conventions;
  /** What names ids where the document does not. */
  readonly defaults: Conventions;
  /** What requests may ask of a response by `Prefer` and `Accept`; nobody says that of integrator.io. */
  readonly asking: Asking;
  /** Its tokens, and what else it has beside its operations. */
  readonly sides: DocumentSides;
}

const tokensOf = ofEachFake(tokenMemory);

/** @param tokens The tokens and keys that are good; `undefined`: any that is not empty. */
export function anotherApi(contract: Contract, tokens: readonly string[] | undefined, memory: FakeMemory): AnotherApi {
  const sides = documentSides(contract, tokens, tokensOf(memory));
  const conventions = { ...defaultConventions, identify: sides.identify };
  return { conventions, defaults: defaultConventions, asking, sides };
}
