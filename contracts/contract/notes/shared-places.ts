import { type LineOf, placedPointer } from '../../../spec/document/line-map.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { DocumentNote } from '../../schema/check/document-note.ts';

/** Tells of each operation that no request leads to. */
export function sharedPlaces(operations: readonly Operation[], lineOf: LineOf): DocumentNote[] {
  return [...unreachedOperations(operations)].map(([{ method, path, pointer }, why]) => {
    const message = `No request leads to \`${method} ${path}\`: ${why}. Leave it out.`;
    return { ...placedPointer(lineOf, pointer), keyword: method.toLowerCase(), message };
  });
}

/** The operations that no request leads to, each with the reason. */
export function unreachedOperations(operations: readonly Operation[]): ReadonlyMap<Operation, string> {
  const first = new Map<string, Operation>();
  const unreached = new Map<Operation, string>();
  for (const operation of operations) {
    const { method, path, servers = [] } = operation;
    const place = path.replaceAll(/\{[^{}]+\}/g, '{}');
    const key = JSON.stringify([method, place, ...servers.map(({ url }) => url)]);
    const before = first.get(key);
    if (before === undefined) first.set(key, operation);
    if (/[?#]/.test(path)) unreached.set(operation, 'no path that is sent has a `?` or a `#`');
    else if (before !== undefined) {
      unreached.set(operation, `it is the same place as \`${method} ${before.path}\`, which stands first`);
    }
  }
  return unreached;
}
