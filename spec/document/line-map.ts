import { appendPointer, type JsonPointer } from '../json/json-pointer.ts';

/** Tells on which line (from 1) of the document's text a pointer stands; `undefined` where that is not known. */
export type LineOf = (pointer: JsonPointer) => number | undefined;

/** The nodes of a document in a fixed order: each before its children, children in the order of their keys. */
export function* nodesOf(value: unknown): Generator<JsonPointer> {
  // Without recursion: a generator within generators is asked through all of them.
  const open: [pointer: JsonPointer, value: unknown][] = [['#', value]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [pointer, node] = next;
    yield pointer;
    if (typeof node !== 'object' || node === null) continue;
    for (const [key, child] of Object.entries(node).reverse()) open.push([appendPointer(pointer, key), child]);
  }
}

/**
 * Turns a list of steps, one for each node of {@link nodesOf}, back into a look-up: how many lines below the node
 * before it each stands. Nearly all of them are 1, so the list takes next to nothing where it is sent to a browser.
 *
 * The map is built at the first question: most runs never ask.
 */
export function readLineMap(document: unknown, steps: readonly number[]): LineOf {
  let map: Map<JsonPointer, number> | undefined;
  return (pointer) => {
    if (map === undefined) {
      map = new Map();
      let index = 0;
      let line = 0;
      for (const node of nodesOf(document)) {
        line += steps[index++] ?? 0;
        map.set(node, line);
      }
    }
    return map.get(pointer);
  };
}
