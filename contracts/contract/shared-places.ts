import { type LineOf, placedPointer } from '../../spec/document/line-map.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { DocumentNote } from '../schema/check/document-note.ts';

/** Tells of each operation that no request leads to: another template for its place has the same method. */
export function sharedPlaces(operations: readonly Operation[], lineOf: LineOf): DocumentNote[] {
  const first = new Map<string, Operation>();
  return operations.flatMap((operation) => {
    const { method, path, pointer, servers = [] } = operation;
    const place = path.replaceAll(/\{[^{}]+\}/g, '{}');
    const key = JSON.stringify([method, place, ...servers.map(({ url }) => url)]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, operation);
      return [];
    }
    const message = `\`${method} ${path}\` is the same place as \`${method} ${before.path}\`, which stands first: no request leads to it. Leave one of them out.`;
    return [{ ...placedPointer(lineOf, pointer), keyword: method.toLowerCase(), message }];
  });
}
