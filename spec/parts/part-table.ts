import type { DocumentLines } from '../document/line-map.ts';
import { type JsonPointer, pointerSegments } from '../json/json-pointer.ts';

/** The part that holds what is shared, and the tags, of which each resource has one; the part 0 is always there. */
export const sharedPart = 1;

/** One path of a document in parts. */
export interface PathEntry {
  /** The part that describes it. */
  readonly part: number;
  /** The `operationId` of each method, in lower case, in the order in which operations are read. */
  readonly operations: Readonly<Record<string, string>>;
  /** Whether it, or one of its operations, has servers of its own. */
  readonly hasServers?: boolean;
}

/**
 * What is known of a document in parts before any of them is read: which part describes which path.
 *
 * The part 0 is always there: it holds what stands outside of paths and components.
 */
export interface PathTable {
  /** The names of the parts. */
  readonly parts: readonly string[];
  readonly paths: Readonly<Record<string, PathEntry>>;
}

/** What else is known of the parts. A page has it when its fake starts: nobody looks into a component before. */
export interface ComponentTable {
  /** The parts that each leads to by its `$ref`s, part 0 aside. */
  readonly needs: readonly (readonly number[])[];
  /** By kind and name, the part that holds a component. */
  readonly components: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Which part describes what. */
export interface PartTable extends PathTable, ComponentTable {}

/** One part of a document, read. */
export interface DocumentPart {
  readonly document: Readonly<Record<string, unknown>>;
  /** Where its nodes are written. */
  readonly lines: DocumentLines;
}

/** The part that describes what stands at a pointer. */
export function partOf(table: PartTable, pointer: JsonPointer): number {
  return knownPartOf(table, table, pointer) ?? 0;
}

/** The same; `undefined` where it is a component, and nothing is known of those yet. */
export function knownPartOf(
  { paths }: Pick<PathTable, 'paths'>,
  others: Pick<ComponentTable, 'components'> | undefined,
  pointer: JsonPointer,
): number | undefined {
  const [room = '', first = '', second = ''] = pointerSegments(pointer);
  if (room === 'paths') return own(paths, first)?.part ?? 0;
  if (room === 'tags') return sharedPart;
  if (room !== 'components') return 0;
  return others && (own(own(others.components, first) ?? {}, second) ?? 0);
}

function own<T>(holder: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
