import type { Conventions } from '../../engine/behaviours/conventions.ts';
import { defaultConventions } from '../../engine/behaviours/default-conventions.ts';
import { identifyBy } from '../../engine/behaviours/identify.ts';

/**
 * The conventions of a document that is not integrator.io's: nothing is known of the API but what it says.
 *
 * @param tokens The tokens and keys that are good; `undefined`: any that is not empty.
 */
export function documentConventions(tokens: readonly string[] | undefined): Conventions {
  return { ...defaultConventions, identify: identifyBy(tokens && new Set(tokens)) };
}
