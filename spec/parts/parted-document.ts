import { isRecord } from '../document/document.ts';
import { type LineOf, readLineMap } from '../document/line-map.ts';
import { type ComponentTable, type DocumentPart, type PathTable, sharedPart } from './part-table.ts';

/** Hands out a part, reading it where that is needed. */
export type PartReader = (part: number) => DocumentPart;

/**
 * A document whose parts are read when somebody looks into them: plain data to all who read it.
 *
 * Which paths and components there are is known without reading any part but the first.
 *
 * @param known Tells which components there are; it throws where that is not known yet.
 */
export function partedDocument(
  table: Pick<PathTable, 'paths'>,
  known: () => Pick<ComponentTable, 'components'>,
  read: PartReader,
): Readonly<Record<string, unknown>> {
  const whole: Record<string, unknown> = { ...read(0).document };
  let paths: Record<string, unknown> | undefined;
  let components: Record<string, Record<string, unknown>> | undefined;
  const settled = new Set<number>();

  /** Puts what a part holds in its places. */
  const settle = (part: number): void => {
    const { document } = read(part);
    if (settled.has(part)) return;
    settled.add(part);
    if ('tags' in document) fill(whole, { tags: document['tags'] });
    if (paths !== undefined) fill(paths, document['paths']);
    fillComponents(document);
  };
  const fillComponents = (document: DocumentPart['document']): void => {
    const held = document['components'];
    for (const [kind, holder] of Object.entries(components ?? {})) {
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

  const placeComponents = (): Record<string, Record<string, unknown>> => {
    const placed: Record<string, Record<string, unknown>> = {};
    for (const [kind, names] of Object.entries(known().components)) {
      const holder = keyedTable();
      for (const [name, part] of Object.entries(names)) place(holder, name, part);
      placed[kind] = holder;
    }
    return placed;
  };

  place(whole, 'tags', sharedPart);
  settle(0);
  const allPaths = (): unknown => {
    if (paths === undefined) {
      paths = keyedTable();
      for (const [path, { part }] of Object.entries(table.paths)) place(paths, path, part);
      for (const part of settled) fill(paths, read(part).document['paths']);
    }
    return paths;
  };
  const allComponents = (): unknown => {
    if (components === undefined) {
      components = placeComponents();
      for (const part of settled) fillComponents(read(part).document);
    }
    return components;
  };
  const set = (value: unknown): void => put(whole, 'paths', value);
  Object.defineProperty(whole, 'paths', { get: allPaths, set, enumerable: true, configurable: true });
  return Object.defineProperty(whole, 'components', { get: allComponents, enumerable: true });
}

/** The lines of a document in parts; of a part that is not `known`, none. */
export function partedLines(
  partOf: (pointer: string) => number | undefined,
  known: (part: number) => DocumentPart | undefined,
): LineOf {
  const maps = new Map<DocumentPart, LineOf>();
  // A fault that is made once is made again: its part is found once.
  const found = new Map<string, LineOf>();
  const mapOf = (pointer: string): LineOf | undefined => {
    const seen = found.get(pointer);
    if (seen !== undefined) return seen;
    const number = partOf(pointer);
    const part = number === undefined ? undefined : known(number);
    if (part === undefined) return undefined;
    const map = maps.get(part) ?? readLineMap(part.document, part.lines);
    maps.set(part, map);
    found.set(pointer, map);
    return map;
  };
  return Object.assign((pointer: string) => mapOf(pointer)?.(pointer), {
    fileOf: (pointer: string) => mapOf(pointer)?.fileOf?.(pointer),
  });
}

/**
 * An object for hundreds of keys, each of which is defined again once its part is read.
 *
 * V8 copies the list of all keys each time, some 0.15 ms, unless it keeps them in a table; it does where one was deleted.
 */
function keyedTable(): Record<string, unknown> {
  const holder: Record<string, unknown> = { first: undefined, second: undefined };
  Reflect.deleteProperty(holder, 'first');
  Reflect.deleteProperty(holder, 'second');
  return holder;
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
