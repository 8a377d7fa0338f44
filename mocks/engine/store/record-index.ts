import type { JsonRecord } from './record.ts';

/** Finds the records of a collection by something that stands in them: made at first need, and kept up with each write. */
export interface RecordIndex {
  /** The ids of the records that have a key. */
  idsWith(key: string): readonly string[];
  /** Called with each write; `undefined` where there was no record, or is none. */
  changed(id: string, before: JsonRecord | undefined, after: JsonRecord | undefined): void;
}

/** Makes an index of records. */
export type MakeIndex = (records: ReadonlyMap<string, JsonRecord>) => RecordIndex;
