import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { ResourceDefinition } from '../../define/define-resource.ts';
import type { DefinitionFacts, LateDefinitions } from './definition-facts.ts';

/** What a stand-in has to know. */
interface Standing {
  /** The definitions that are there already, by name. */
  readonly first: Readonly<Record<string, ResourceDefinition>>;
  /** Whether a contract is the one that the facts are about: those of another may have other operations. */
  readonly isKnown: (contract: Contract) => boolean;
}

/** The definitions of all resources; those that are late load all that are when they are first needed. */
export function definitionsOf(late: LateDefinitions, { first, isKnown }: Standing): readonly ResourceDefinition[] {
  if (late.facts === undefined) return Object.values(late.load());
  let loaded: ReadonlyMap<string, ResourceDefinition> | undefined;
  const load = (): ReadonlyMap<string, ResourceDefinition> => {
    loaded ??= new Map(Object.values(late.load()).map((definition) => [definition.name, definition]));
    return loaded;
  };
  const there = new Map(Object.values(first).map((definition) => [definition.name, definition]));
  return late.facts.map(
    (facts) =>
      there.get(facts.name) ??
      standIn(facts, { isKnown, isLoaded: () => loaded !== undefined, load: () => load().get(facts.name) }),
  );
}

interface Place extends Pick<Standing, 'isKnown'> {
  readonly isLoaded: () => boolean;
  readonly load: () => ResourceDefinition | undefined;
}

/** A definition that loads the one that it stands for when something of it is needed. */
function standIn({ name, behaviours, operations, hooks }: DefinitionFacts, place: Place): ResourceDefinition {
  const { isKnown, isLoaded, load } = place;
  const has = (hook: (typeof hooks)[number]): boolean => hooks.includes(hook);
  return {
    name,
    ...(behaviours.length > 0 && {
      behaviours: (context) => {
        if (isLoaded() || !isKnown(context.contract)) return load()?.behaviours?.(context) ?? {};
        let own: Readonly<Record<string, Behaviour>> | undefined;
        return table(behaviours, () => {
          own ??= load()?.behaviours?.(context) ?? {};
          return own;
        });
      },
    }),
    ...(operations.length > 0 && { operations: table(operations, () => load()?.operations ?? {}) }),
    ...(has('before') && { before: (...given) => load()?.before?.(...given) }),
    ...(has('after') && { after: (...given) => load()?.after?.(...given) }),
    ...(has('writeLog') && { writeLog: (context) => needed(load()?.writeLog, name)(context) }),
    ...(has('recycling') && { recycling: (context) => needed(load()?.recycling, name)(context) }),
    ...(has('members') && { members: (fake, account) => load()?.members?.(fake, account) ?? {} }),
    // What was never loaded keeps nothing.
    ...(has('forget') && { forget: (...given) => (isLoaded() ? load()?.forget?.(...given) : undefined) }),
    ...(has('shown') && { shown: (record, ...where) => load()?.shown?.(record, ...where) ?? record }),
  };
}

/** Behaviours of these names, each of which is looked up with its first call. */
function table(ids: readonly string[], own: () => Readonly<Record<string, Behaviour>>): Record<string, Behaviour> {
  return Object.fromEntries(ids.map((id) => [id, (call) => needed(own()[id], id)(call)]));
}

/** @throws where the facts are not those of what is loaded: the build has left a file behind. */
function needed<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new Error(`Failed to load what is special about ${name}: the package is not whole. Install it anew.`);
}
