/**
 * What is special about each resource as Node has it: what is to be known at once, and the code when it is needed.
 *
 * It is a third of what the package would load. It is loaded by `require`, since what needs it cannot wait; what it has in
 * common with the fake is loaded once.
 */
import { createRequire } from 'node:module';
import type { DefinitionFacts, LateDefinitions, UseDefinitions } from './definition-facts.ts';

/** Written into this file by the build. */
declare const DEFINITION_FACTS: readonly DefinitionFacts[];

const require = createRequire(import.meta.url);

/** The entry `definitions` of the build, from the folder where this file is built. */
const built = '../definitions.js';

let imported: ReturnType<LateDefinitions['load']> | undefined;

export const lateDefinitions: LateDefinitions = {
  facts: DEFINITION_FACTS,
  load: () => {
    if (imported !== undefined) return imported;
    const { lateDefinitions }: { readonly lateDefinitions: LateDefinitions } = require(built);
    return lateDefinitions.load();
  },
};

export const useDefinitions: UseDefinitions = (definitions) => {
  imported = definitions;
};
