import type { ResourceDefinition } from '../../define/define-resource.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** What a definition may have that is called at a moment, and waits for it. */
export const hooks = ['before', 'after', 'writeLog', 'recycling', 'members', 'forget', 'shown'] as const;

/** What is to be known of a definition before it is loaded. */
export interface DefinitionFacts {
  readonly name: string;
  /** The `operationId`s of its behaviours, for the built-in contract. */
  readonly behaviours: readonly string[];
  /** The `operationId`s of what is about no record. */
  readonly operations: readonly string[];
  readonly hooks: readonly (typeof hooks)[number][];
}

/** Definitions of resources, which may be loaded when one of them is first needed. */
export interface LateDefinitions {
  /** What is known of them before; `undefined` where they are loaded already. */
  readonly facts: readonly DefinitionFacts[] | undefined;
  /** Loads them, all together: they share much. */
  readonly load: () => Readonly<Record<string, ResourceDefinition>>;
}

/**
 * Gives the definitions to Node where they were imported, so that it does not `require` them: a runner that transforms
 * what a test loads, as Playwright does with a linked package, would make other modules of the same files.
 */
export type UseDefinitions = (definitions: ReturnType<LateDefinitions['load']>) => void;

/** Says of a definition what is to be known before it is loaded. */
export function factsOf(definition: ResourceDefinition, context: ResourceContext | undefined): DefinitionFacts {
  return {
    name: definition.name,
    behaviours: context === undefined ? [] : Object.keys(definition.behaviours?.(context) ?? {}),
    operations: Object.keys(definition.operations ?? {}),
    hooks: hooks.filter((hook) => definition[hook] !== undefined),
  };
}
