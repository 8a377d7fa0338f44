import type { OpenApiDocument } from '../document/document.ts';
import { appendPointer } from '../json/json-pointer.ts';
import { type Operation, readPathOperations } from '../operation/operation.ts';
import type { PathTable } from './part-table.ts';

/** The operations of a document in parts: what each is called is known, and the rest is read when it is asked for. */
export function partedOperations(document: OpenApiDocument, { paths }: Pick<PathTable, 'paths'>): Operation[] {
  return Object.entries(paths).flatMap(([path, { operations, hasServers }]) => {
    let read: readonly Operation[] | undefined;
    return Object.entries(operations).map(([method, id]): Operation => {
      const name = method.toUpperCase();
      let found: Operation | undefined;
      const whole = (): Operation => {
        if (found !== undefined) return found;
        read ??= readPathOperations(document, path);
        found = read.find((one) => one.method === name);
        if (found !== undefined) return found;
        throw new Error(
          `Failed to read ${name} ${path}: the document has no such operation. Install the package anew.`,
        );
      };
      return {
        id,
        method: name,
        path,
        pointer: appendPointer('#/paths', path, method),
        get parameters() {
          return whole().parameters;
        },
        get requestBody() {
          return whole().requestBody;
        },
        get responses() {
          return whole().responses;
        },
        get security() {
          return whole().security;
        },
        get servers() {
          return hasServers === true ? whole().servers : undefined;
        },
      };
    });
  });
}
