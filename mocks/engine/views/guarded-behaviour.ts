import type { Contract } from '../../../contracts/contract/contract.ts';
import { collectionPath } from '../../../spec/resource/crud-parts.ts';
import type { Reference, Resource } from '../../../spec/resource/resource.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';
import { findingInvalidReferences } from '../references/invalid-references.ts';
import { refusedReferences } from '../references/reference-problems.ts';

/** What is looked at before an action. */
export interface Guard {
  readonly contract: Pick<Contract, 'resources'>;
  /** The resource that it acts on; `undefined` where it is none of a record. */
  readonly resource: Resource | undefined;
  /** Those of its body. */
  readonly references: readonly Reference[];
  /**
   * Whether nobody else looks if the record is there: the action is served from the document alone, which knows a 404
   * of it.
   */
  readonly looksForRecord: boolean;
}

/** Puts before an action what every document means: its record is there, and so are those that its body names. */
export function guardedBehaviour(
  { contract, resource, references, looksForRecord }: Guard,
  behaviour: OwnBehaviour,
): OwnBehaviour {
  if (resource === undefined && references.length === 0) return behaviour;
  const invalidReferences = findingInvalidReferences(contract.resources, references);
  return (call) => {
    if (resource !== undefined) {
      const { path } = call.parameters;
      const id = String(path[resource.idParameter]);
      const collection = call.account.collection(collectionPath(resource.collection, path));
      if (!collection.has(id)) {
        // Where nothing makes such a record, and nobody has put one, any of them is as good as there.
        const isAnyThere = resource.operations.create === undefined && collection.size === 0;
        if (looksForRecord && !isAnyThere)
          return { problem: { kind: 'unknown-record', resource: resource.singular, id } };
        return behaviour(call);
      }
    }
    const invalid = invalidReferences(call.account, call.body);
    return refusedReferences(invalid) ?? behaviour(call);
  };
}
