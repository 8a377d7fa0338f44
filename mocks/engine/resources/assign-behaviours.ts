import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import { nearMiss } from '../../../contracts/violations/near-miss.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { showingOperations } from '../../../spec/resource/resource-parts.ts';
import { MockError } from '../account/mock-error.ts';
import type { OwnBehaviour } from '../behaviours/behaviour.ts';

/** What each operation does, and which of them are served from the document alone. */
export interface Assigned {
  readonly behaviourOf: (operation: Operation) => OwnBehaviour;
  readonly fromDocument: readonly Operation[];
}

/**
 * The behaviour of each operation, made when it is first asked for.
 *
 * @param given The ids of the operations for which one is given.
 * @throws {MockError} where one is given for an operation that the document lacks.
 */
export function assignBehaviours(
  contract: Contract,
  given: ReadonlySet<string>,
  reading: RecordReading,
  made: (operation: Operation) => OwnBehaviour,
): Assigned {
  const assigned = new Map<Operation, OwnBehaviour>();
  const fromDocument: Operation[] = [];
  const showing = showingOperations(contract.resources);
  for (const operation of contract.operations) {
    if (given.has(operation.id) || reading.partOf(operation) !== undefined || showing.has(operation)) continue;
    fromDocument.push(operation);
  }
  for (const id of given) {
    if (!contract.operations.some((operation) => operation.id === id)) {
      const ids = contract.operations.map((operation) => operation.id);
      const near = nearMiss(id, ids);
      const question = near === undefined ? '' : ` Did you mean "${near}"?`;
      throw new MockError(
        `Failed to make a mock: there is a behaviour for "${id}", but no such operation.${question} The document has ${listed(ids)}.`,
      );
    }
  }
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

/** The first few ids: a document may have a thousand. */
function listed(ids: readonly string[], most = 20): string {
  const left = ids.length - most;
  return left > 0 ? `${ids.slice(0, most).join(', ')}, and ${left} more` : ids.join(', ');
}
