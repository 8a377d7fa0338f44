import type { OperationView } from '../document/operation-view.ts';

/** The operations of two documents, matched by method and path; the names of path parameters do not count. */
export interface OperationMatch {
  readonly pairs: readonly (readonly [old: OperationView, changed: OperationView])[];
  readonly removed: readonly OperationView[];
  readonly added: readonly OperationView[];
}

/** Matches operations: those that response at the same place whatever is written in `servers`, then those of one path. */
export function matchOperations(old: readonly OperationView[], changed: readonly OperationView[]): OperationMatch {
  const pairs: (readonly [OperationView, OperationView])[] = [];
  const removed = new Set(old);
  const added = new Set(changed);
  const match = (keysOf: (operation: OperationView) => readonly string[]): void => {
    const byKey = new Map([...added].flatMap((operation) => keysOf(operation).map((key) => [key, operation] as const)));
    for (const operation of [...removed]) {
      const found = keysOf(operation)
        .map((key) => byKey.get(key))
        .find((candidate) => candidate !== undefined && added.has(candidate));
      if (found === undefined) continue;
      pairs.push([operation, found]);
      removed.delete(operation);
      added.delete(found);
    }
  };
  match((operation) => places(operation).map((place) => `${templateOf(operation)} ${place}`));
  match(places);
  match((operation) => [templateOf(operation)]);
  return { pairs, removed: [...removed], added: [...added] };
}

/** The places where an operation is, each a method and a whole path. */
export function places(operation: OperationView): readonly string[] {
  const { servers } = operation.servers;
  if (operation.isCalledBack || servers.length === 0) return [templateOf(operation)];
  return [...new Set(servers.map(({ base }) => keyOf(operation, `${base}${operation.path}`)))];
}

function templateOf(operation: OperationView): string {
  return keyOf(operation, operation.path);
}

function keyOf({ method, isCalledBack }: OperationView, path: string): string {
  return `${isCalledBack ? 'called back ' : ''}${method} ${path.replaceAll(/\{[^{}]+\}/g, '{}')}`;
}
