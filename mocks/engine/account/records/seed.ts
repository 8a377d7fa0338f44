import type { JsonRecord } from '../../store/record.ts';
import { AwaitedRecords } from './awaited-records.ts';
import { type RecordsByPath, seedRecords } from './stored-records.ts';

/** Lists of records by the path of their collection. */
export type ListsByPath = Readonly<Record<string, readonly JsonRecord[]>>;

/** The paths of collections whose records come later; each has an error that says what to wait for. */
export type AwaitedPaths = ReadonlyMap<string, () => Error>;

/** What the accounts of a mock start with. */
export interface Seed {
  readonly records: RecordsByPath;
  /** Takes in the records that were awaited; gives those that nobody knew the path of. */
  arrive(lists: ListsByPath): RecordsByPath;
}

/** Reads a seed, of which a part may be awaited. */
export function readSeed(
  lists: ListsByPath,
  idFieldOf: (path: string) => string,
  awaited: AwaitedPaths = new Map(),
): Seed {
  const byPath = (given: ListsByPath): Map<string, ReadonlyMap<string, JsonRecord>> =>
    new Map(Object.entries(given).map(([path, list]) => seedRecords(path, idFieldOf(path), list)));
  const open = new Map([...awaited].map(([path, missing]) => [path, new AwaitedRecords(missing)]));
  const records = new Map([...byPath(lists), ...open]);
  return {
    records,
    arrive: (given) => {
      const come = byPath(given);
      const fresh = new Map([...come].filter(([path]) => !records.has(path)));
      for (const [path, list] of open) list.arrive(come.get(path) ?? none);
      for (const [path, list] of fresh) records.set(path, list);
      return fresh;
    },
  };
}

const none: ReadonlyMap<string, JsonRecord> = new Map();
