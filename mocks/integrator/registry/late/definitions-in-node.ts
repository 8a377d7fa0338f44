/**
 * What is special about each resource as Node has it: what is to be known at once, and the code when it is needed.
 *
 * It is a third of what the package would load. It is loaded by `require`, since what needs it cannot wait; what it has in
 * common with the fake is loaded once.
 */
import { createRequire } from 'node:module';
import type { DefinitionFacts, LateDefinitions } from './definition-facts.ts';

/** Written into this file by the build. */
declare const DEFINITION_FACTS: readonly DefinitionFacts[];

const require = createRequire(import.meta.url);

export const lateDefinitions: LateDefinitions = {
  facts: DEFINITION_FACTS,
  load: () => {
    const { lateDefinitions }: { readonly lateDefinitions: LateDefinitions } = require('../definitions.ts');
    return lateDefinitions.load();
  },
};
