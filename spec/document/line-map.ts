import { appendPointer, type JsonPointer } from '../json/json-pointer.ts';

/** Tells on which line (from 1) of the document's text a pointer stands; `undefined` where that is not known. */
export interface LineOf {
  (pointer: JsonPointer): number | undefined;
  /** Names the file, from the folder of the document's root file; absent where the document is one text. */
  readonly fileOf?: (pointer: JsonPointer) => string | undefined;
  /** The pointer in the author's file, where the document was read from one of another version; absent where it was not. */
  readonly writtenAt?: (pointer: JsonPointer) => JsonPointer;
}

/** Where a part of a document is written. */
export interface DocumentPlace {
  /** The file, from the folder of the document's root file; absent where the document is one text. */
  readonly documentFile?: string;
  /** The line of that text, from 1; `undefined` where it is not known. */
  readonly line: number | undefined;
}

/** Where a pointer is written. */
export function placeOf(lineOf: LineOf, pointer: JsonPointer): DocumentPlace {
  const documentFile = lineOf.fileOf?.(pointer);
  return { ...(documentFile !== undefined && { documentFile }), line: lineOf(pointer) };
}

/** A pointer, and where it is written. */
export function placedPointer(lineOf: LineOf, pointer: JsonPointer): DocumentPlace & { readonly pointer: JsonPointer } {
  return { pointer: lineOf.writtenAt?.(pointer) ?? pointer, ...placeOf(lineOf, pointer) };
}

/** A place for a sentence: `line 12`, or `resources/pets.yaml line 12`; `undefined` where no line is known. */
export function placeText({ documentFile, line }: DocumentPlace): string | undefined {
  if (line === undefined) return undefined;
  return `${documentFile === undefined ? '' : `${documentFile} `}line ${line}`;
}

/** Where each node of a document is written, as a list of small numbers; see {@link readLineMap}. */
export interface DocumentLines {
  /** For each node of {@link nodesOf}, how many lines below the node before it it stands. */
  readonly steps: readonly number[];
  /** The files that the document was put together from. */
  readonly files: readonly string[];
  /** The files of the nodes, by turns: which file, and how many nodes one after the other stand in it. */
  readonly runs: readonly number[];
}

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

/** Writes down where each node of a document is written. */
export function linesOf(document: unknown, lineOf: LineOf): DocumentLines {
  const files: string[] = [];
  const runs: number[] = [];
  const steps: number[] = [];
  let last = 0;
  for (const pointer of nodesOf(document)) {
    const { documentFile, line = 0 } = placeOf(lineOf, pointer);
    steps.push(line - last);
    last = line;
    if (documentFile !== undefined && !files.includes(documentFile)) files.push(documentFile);
    const file = documentFile === undefined ? -1 : files.indexOf(documentFile);
    if (runs.at(-2) !== file) runs.push(file, 0);
    runs.push((runs.pop() ?? 0) + 1);
  }
  return { steps, files, runs };
}

/**
 * Turns lists of steps and runs back into a look-up. Nearly all steps are 1, so that the list takes next to nothing where
 * it is sent to a browser.
 *
 * The map is built at the first question: most runs never ask.
 */
export function readLineMap(document: unknown, lines: DocumentLines): LineOf {
  let map: Map<JsonPointer, readonly [line: number, file: string | undefined]> | undefined;
  const at = (pointer: JsonPointer): readonly [line: number, file: string | undefined] | undefined => {
    map ??= placesOf(document, lines);
    return map.get(pointer);
  };
  return Object.assign((pointer: JsonPointer) => at(pointer)?.[0], {
    fileOf: (pointer: JsonPointer) => at(pointer)?.[1],
  });
}

function placesOf(
  document: unknown,
  { steps, files, runs }: DocumentLines,
): Map<JsonPointer, readonly [line: number, file: string | undefined]> {
  const map = new Map<JsonPointer, readonly [line: number, file: string | undefined]>();
  let index = 0;
  let line = 0;
  let run = 0;
  let left = runs[1] ?? 0;
  for (const node of nodesOf(document)) {
    for (; left === 0 && run < runs.length; left = runs[run + 1] ?? 0) run += 2;
    left -= 1;
    line += steps[index++] ?? 0;
    map.set(node, [line, files[runs[run] ?? -1]]);
  }
  return map;
}
