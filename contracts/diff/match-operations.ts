import type { Operation } from '../../spec/operation.ts';

/** The operations of two documents, matched by method and path; the names of path parameters do not count. */
export interface OperationMatch {
  readonly pairs: readonly (readonly [old: Operation, changed: Operation])[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

/** Matches the operations of two documents. */
export function matchOperations(old: readonly Operation[], changed: readonly Operation[]): OperationMatch {
  const byKey = new Map(changed.map((operation) => [keyOf(operation), operation]));
  const pairs: [Operation, Operation][] = [];
  const removed: Operation[] = [];
  for (const operation of old) {
    const match = byKey.get(keyOf(operation));
    if (match === undefined) removed.push(operation);
    else pairs.push([operation, match]);
    byKey.delete(keyOf(operation));
  }
  return { pairs, removed, added: [...byKey.values()] };
}

/** The names of the parameters in a path, in its order. */
export function pathNames({ path }: Operation): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

/** An operation as a person calls it: `GET /pets`. */
export function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

function keyOf({ method, path }: Operation): string {
  return `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`;
}
