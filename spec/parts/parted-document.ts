import { isRecord } from '../document/document.ts';
import { type LineOf, readLineMap } from '../document/line-map.ts';
import { type DocumentPart, type PartTable, partOf } from './part-table.ts';

/** Hands out a part, reading it where that is needed. */
export type PartReader = (part: number) => DocumentPart;

/**
 * A document whose parts are read when somebody looks into them: plain data to all who read it.
 *
 * Which paths and components there are is known without reading any part but the first.
 */
export function partedDocument(table: PartTable, read: PartReader): Readonly<Record<string, unknown>> {
  const first = read(0).document;
  const paths: Record<string, unknown> = {};
  const components: Record<string, Record<string, unknown>> = {};
  const settled = new Set<number>();

  /** Puts what a part holds in its places. */
  const settle = (part: number): void => {
    const { document } = read(part);
    if (settled.has(part)) return;
    settled.add(part);
    fill(paths, document['paths']);
    for (const [kind, holder] of Object.entries(components)) {
      const held = document['components'];
      fill(holder, isRecord(held) ? held[kind] : undefined);
    }
  };
  const place = (holder: Record<string, unknown>, key: string, part: number): void => {
    const get = (): unknown => {
      settle(part);
      // The getter is gone: the value stands in its place.
      return holder[key];
    };
    const set = (value: unknown): void => put(holder, key, value);
    Object.defineProperty(holder, key, { get, set, enumerable: true, configurable: true });
  };

  for (const [path, { part }] of Object.entries(table.paths)) place(paths, path, part);
  for (const [kind, names] of Object.entries(table.components)) {
    const holder: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(names)) place(holder, name, part);
    components[kind] = holder;
  }
  settle(0);
  return { ...first, paths, components };
}

/** The lines of a document in parts; of a part that is not `known`, none. */
export function partedLines(table: PartTable, known: (part: number) => DocumentPart | undefined): LineOf {
  const maps = new Map<DocumentPart, LineOf>();
  const mapOf = (pointer: string): LineOf | undefined => {
    const part = known(partOf(table, pointer));
    if (part === undefined) return undefined;
    const map = maps.get(part) ?? readLineMap(part.document, part.lines);
    maps.set(part, map);
    return map;
  };
  return Object.assign((pointer: string) => mapOf(pointer)?.(pointer), {
    fileOf: (pointer: string) => mapOf(pointer)?.fileOf?.(pointer),
  });
}

function fill(holder: Record<string, unknown>, values: unknown): void {
  if (!isRecord(values)) return;
  // What somebody has put there in the meantime stays.
  for (const [key, value] of Object.entries(values)) {
    if (Object.getOwnPropertyDescriptor(holder, key)?.get !== undefined) put(holder, key, value);
  }
}

function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
