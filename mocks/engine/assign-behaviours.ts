import type { Contract } from '../../contracts/contract.ts';
import type { Operation } from '../../spec/operation.ts';
import { type CrudPart, crudParts } from '../../spec/resource.ts';
import type { Behaviour } from './behaviour.ts';
import type { Conventions } from './conventions.ts';
import { crudBehaviour } from './crud.ts';
import { MockError } from './mock-error.ts';

/**
 * The behaviour of each operation: the one given for it, or the one that the shape of its path calls for.
 *
 * @throws {MockError} where there is neither, or one is given for an operation that the document lacks.
 */
export function assignBehaviours(
  contract: Contract,
  conventions: Conventions,
  given: ReadonlyMap<string, Behaviour>,
): ReadonlyMap<Operation, Behaviour> {
  const parts = crudParts(contract.operations);
  const assigned = new Map<Operation, Behaviour>();
  for (const operation of contract.operations) {
    const behaviour = given.get(operation.id) ?? crudOf(contract, conventions, operation, parts.get(operation));
    assigned.set(operation, behaviour);
  }
  for (const id of given.keys()) {
    if (!contract.operations.some((operation) => operation.id === id)) {
      const known = contract.operations.map((operation) => operation.id).join(', ');
      throw new MockError(
        `Failed to make a mock: there is a behaviour for "${id}", but no such operation. The document has ${known}.`,
      );
    }
  }
  return assigned;
}

function crudOf(
  contract: Contract,
  conventions: Conventions,
  operation: Operation,
  part: CrudPart | undefined,
): Behaviour {
  return part === undefined ? missingBehaviour(operation) : crudBehaviour(contract, conventions, operation, part);
}

/** @throws {MockError} always: nobody knows what the operation does. */
export function missingBehaviour(operation: Operation): never {
  throw new MockError(
    `Failed to make a mock: ${operation.id} (${operation.method} ${operation.path}) is neither a list nor a record of one, so nobody knows what it does. Give a behaviour for it.`,
  );
}
