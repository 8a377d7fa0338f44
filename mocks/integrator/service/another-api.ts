import type { Contract } from '../../../contracts/contract/contract.ts';
import { type Asking, asking } from '../../engine/asked/asking.ts';
import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import { defaultConventions } from '../../engine/behaviours/default-conventions.ts';
import { identifyBy } from '../../engine/behaviours/identify.ts';
import { aroundDocumented } from '../../engine/conditions/around-documented.ts';
import { documentedLists } from '../../engine/lists/documented-lists.ts';

/** What counts for a document that is not integrator.io's: nothing is known of its API but what it says. */
export interface AnotherApi {
  readonly conventions: Conventions;
  /** What names ids where the document does not. */
  readonly defaults: Conventions;
  /** What requests may ask of a response by `Prefer` and `Accept`; nobody says that of integrator.io. */
  readonly asking: Asking;
  /** What operations do in the place of what the document says, by `operationId`. */
  readonly behaviours: ReadonlyMap<string, Behaviour>;
}

/** @param tokens The tokens and keys that are good; `undefined`: any that is not empty. */
export function anotherApi(
  contract: Contract,
  tokens: readonly string[] | undefined,
  behaviours: ReadonlyMap<string, Behaviour> = new Map(),
): AnotherApi {
  const identify = identifyBy(tokens && new Set(tokens));
  const conventions = { ...defaultConventions, identify, list: documentedLists(contract), around: aroundDocumented };
  return { conventions, defaults: defaultConventions, asking, behaviours };
}
