import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, collectionPath } from '../../../spec/resource/crud-parts.ts';
import { showingOperations } from '../../../spec/resource/resource-parts.ts';
import { MockError } from '../account/mock-error.ts';
import type { Behaviour, OwnBehaviour } from '../behaviours/behaviour.ts';
import type { Conventions } from '../behaviours/conventions.ts';
import { crudBehaviour } from '../behaviours/crud.ts';
import { documentedBehaviour } from '../behaviours/documented-behaviour.ts';
import type { RulesLoader } from '../resources/context/resource-rules.ts';

/** What each operation does, and which of them are answered from the document alone. */
export interface Assigned {
  readonly behaviourOf: (operation: Operation) => OwnBehaviour;
  readonly fromDocument: readonly Operation[];
}

/**
 * The behaviour of each operation: the one given for it, or the one that the shape of its path calls for, or else
 * what the document shows of it.
 *
 * @throws {MockError} where one is given for an operation that the document lacks.
 */
export function assignBehaviours(
  contract: Contract,
  conventions: Conventions,
  given: ReadonlyMap<string, Behaviour>,
  reading: RecordReading,
  rules: RulesLoader,
): Assigned {
  const assigned = new Map<Operation, OwnBehaviour>();
  const fromDocument: Operation[] = [];
  const showing = showingOperations(contract.resources);
  for (const operation of contract.operations) {
    if (given.has(operation.id) || reading.partOf(operation) !== undefined || showing.has(operation)) continue;
    fromDocument.push(operation);
  }
  for (const id of given.keys()) {
    if (!contract.operations.some((operation) => operation.id === id)) {
      const known = contract.operations.map((operation) => operation.id).join(', ');
      throw new MockError(
        `Failed to make a mock: there is a behaviour for "${id}", but no such operation. The document has ${known}.`,
      );
    }
  }
  const made = (operation: Operation): OwnBehaviour => {
    const own = given.get(operation.id);
    const { current } = rules;
    if (own !== undefined) return current?.guarded(operation, own, false) ?? own;
    const showing = current?.behaviourOf(operation);
    if (showing !== undefined) return showing;
    const part = reading.partOf(operation);
    if (part === undefined) {
      const documented = documentedBehaviour(reading, operation);
      return current?.guarded(operation, documented, true) ?? documented;
    }
    const crud = crudBehaviour(contract, conventions, operation, part, reading);
    return part.role === 'list' && reading.stands(operation, part) ? orExample(reading, operation, part, crud) : crud;
  };
  return {
    fromDocument,
    // Each is made when it is first asked for: a document may have a thousand of them.
    behaviourOf: (operation) => {
      let behaviour = assigned.get(operation);
      if (behaviour === undefined) {
        behaviour = made(operation);
        assigned.set(operation, behaviour);
      }
      return behaviour;
    },
  };
}

/** A list to which nothing in the document adds is answered by its example, as long as it is empty. */
function orExample(
  reading: RecordReading,
  operation: Operation,
  { collection }: CrudPart,
  list: OwnBehaviour,
): OwnBehaviour {
  const shown = documentedBehaviour(reading, operation);
  return (call) => {
    const { size } = call.world.collection(collectionPath(collection, call.parameters.path));
    return size === 0 ? shown(call) : list(call);
  };
}
