import { fitting, type WritableRecords, writableCopy } from './large/large-records.ts';
import { type JsonRecord, storedRecord } from './record.ts';
import type { MakeIndex, RecordIndex } from './record-index.ts';

/** A write that was made elsewhere. */
export interface TakenRecord {
  readonly id: string;
  /** `undefined` where it was deleted. */
  readonly record: JsonRecord | undefined;
  /** Whether it stands at the end, even where one with its id was there before. */
  readonly fresh: boolean;
}

/**
 * The records of one resource, by id, in the order in which they came.
 *
 * Records are frozen: a write puts a new one in the place of the old. So a copy of the map is a copy of everything,
 * and looking up, writing and deleting take the same time whatever the number of records. What starts from a seed shares
 * its map until the first write.
 */
export class RecordCollection {
  #records: ReadonlyMap<string, JsonRecord>;
  /** The same map, where nobody else holds it: a seed and a snapshot are copied at the first write after them. */
  #own: WritableRecords | undefined;
  #index: RecordIndex | undefined;
  readonly #written: ((id: string, record: JsonRecord | undefined) => void) | undefined;
  readonly #transaction: <T>(act: () => T) => T;
  /** The path that it lies under: `/pets`. */
  readonly path: string;

  /** `written` learns of each record that is put or deleted; `transaction` runs each write. */
  constructor(
    records: ReadonlyMap<string, JsonRecord> = new Map(),
    written?: (id: string, record: JsonRecord | undefined) => void,
    transaction: <T>(act: () => T) => T = atOnce,
    path = '',
  ) {
    this.path = path;
    this.#records = records;
    this.#written = written;
    this.#transaction = transaction;
  }

  get size(): number {
    return this.#records.size;
  }

  get(id: string): JsonRecord | undefined {
    return this.#records.get(id);
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  /** Puts a record in, in the place of the one with this id or else at the end. */
  set(id: string, record: JsonRecord): void {
    const stored = storedRecord(record);
    this.#transaction(() => {
      this.#put(id, stored);
      this.#written?.(id, stored);
    });
  }

  delete(id: string): boolean {
    return this.#transaction(() => {
      const deleted = this.#remove(id);
      if (deleted) this.#written?.(id, undefined);
      return deleted;
    });
  }

  /** Takes over a write that was made elsewhere, and tells nobody. */
  take({ id, record, fresh }: TakenRecord): void {
    if (record === undefined || fresh) this.#remove(id);
    if (record !== undefined) this.#put(id, storedRecord(record));
  }

  /** How many records stand before the one that follows a record; of one that is gone, before the first with a larger id. */
  placeAfter(id: string): number {
    return placeAfter(this.#records.keys(), this.#records.has(id), id);
  }

  /** The records from one place on, oldest first. */
  page(skip: number, limit: number): JsonRecord[] {
    const page: JsonRecord[] = [];
    if (skip >= this.#records.size) return page;
    let index = 0;
    for (const id of this.#records.keys()) {
      if (page.length >= limit) break;
      // Only what is on the page is looked at: of many records most are no objects at the moment.
      const record = index++ < skip ? undefined : this.#records.get(id);
      if (record !== undefined) page.push(record);
    }
    return page;
  }

  all(): JsonRecord[] {
    return [...this.#records.values()];
  }

  /** Everything as it is now; later writes do not reach it. */
  snapshot(): ReadonlyMap<string, JsonRecord> {
    this.#own = undefined;
    return this.#records;
  }

  /** Goes back to a snapshot, and gives what was there before. */
  restore(records: ReadonlyMap<string, JsonRecord>): ReadonlyMap<string, JsonRecord> {
    const before = this.#records;
    this.#records = records;
    this.#own = undefined;
    this.#index = undefined;
    return before;
  }

  /** The index of the records; it is made when it is first asked for, and again after everything was put back. */
  indexed(make: MakeIndex): RecordIndex {
    this.#index ??= make(this.#records);
    return this.#index;
  }

  #put(id: string, stored: JsonRecord): void {
    this.#index?.changed(id, this.#records.get(id), stored);
    this.#writable().set(id, stored);
  }

  #remove(id: string): boolean {
    const before = this.#records.get(id);
    if (before === undefined) return false;
    this.#index?.changed(id, before, undefined);
    return this.#writable().delete(id);
  }

  #writable(): WritableRecords {
    this.#own = fitting(this.#own ?? writableCopy(this.#records));
    this.#records = this.#own;
    return this.#own;
  }
}

function atOnce<T>(act: () => T): T {
  return act();
}

/** Ids are given in their order, so that one which is gone stood before the first that is larger. */
export function placeAfter(ids: Iterable<string>, isThere: boolean, id: string): number {
  let place = 0;
  for (const known of ids) {
    if (!isThere && known > id) break;
    place++;
    if (known === id) break;
  }
  return place;
}
