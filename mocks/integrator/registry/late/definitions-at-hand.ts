import { resourceDefinitions } from '../../generated/resources.ts';
import type { LateDefinitions, UseDefinitions } from './definition-facts.ts';

/**
 * What is special about each resource, loaded with this file.
 *
 * Node has definitions-in-node.ts in the place of it, by `imports` in package.json.
 */
export const lateDefinitions: LateDefinitions = { facts: undefined, load: () => resourceDefinitions };

/** Nothing to do: they are loaded already. */
export const useDefinitions: UseDefinitions = () => undefined;
