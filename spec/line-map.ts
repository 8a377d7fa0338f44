import { isRecord } from './document.ts';
import { appendPointer, type JsonPointer } from './json-pointer.ts';

/** Tells on which line (from 1) of the document's text a pointer stands; `undefined` where that is not known. */
export type LineOf = (pointer: JsonPointer) => number | undefined;

/** The nodes of a document in a fixed order: each before its children, children in the order of their keys. */
export function* nodesOf(value: unknown, pointer: JsonPointer = '#'): Generator<JsonPointer> {
  yield pointer;
  if (!isRecord(value) && !Array.isArray(value)) return;
  for (const [key, child] of Object.entries(value)) yield* nodesOf(child, appendPointer(pointer, key));
}

/**
 * Turns a list of lines, one for each node of {@link nodesOf}, back into a look-up.
 *
 * The map is built at the first question: most runs never ask.
 */
export function readLineMap(document: unknown, lines: readonly number[]): LineOf {
  let map: Map<JsonPointer, number> | undefined;
  return (pointer) => {
    if (map === undefined) {
      map = new Map();
      let index = 0;
      for (const node of nodesOf(document)) map.set(node, lines[index++] ?? 0);
    }
    return map.get(pointer);
  };
}
