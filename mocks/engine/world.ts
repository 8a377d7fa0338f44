import type { Clock } from './clock.ts';
import { RecordCollection } from './collection.ts';
import type { IdContext } from './ids.ts';
import { Journal } from './journal.ts';
import { type JsonRecord, storedCopy } from './record.ts';

/** The records of a world, by the path of their collection and then by id. */
export type WorldRecords = ReadonlyMap<string, ReadonlyMap<string, JsonRecord>>;

/** All that a world holds, at one moment. */
export interface WorldSnapshot {
  readonly records: WorldRecords;
  readonly sequence: number;
}

/** What a world is made of. */
export interface WorldOptions {
  readonly name: string;
  readonly seed: WorldRecords;
  readonly clock: () => Clock;
  readonly newId: (context: IdContext) => string;
  readonly journalLimit: number;
}

/** One isolated account of the fake: its own records, ids, clock and journal. */
export class World {
  readonly name: string;
  readonly journal: Journal;
  readonly #seed: WorldRecords;
  readonly #newClock: () => Clock;
  readonly #newId: (context: IdContext) => string;
  readonly #collections = new Map<string, RecordCollection>();
  #clock: Clock;
  #sequence = 0;

  constructor({ name, seed, clock, newId, journalLimit }: WorldOptions) {
    this.name = name;
    this.#newClock = clock;
    this.#clock = clock();
    this.journal = new Journal(journalLimit);
    this.#seed = seed;
    this.#newId = newId;
    this.#fill(seed);
  }

  get clock(): Clock {
    return this.#clock;
  }

  /** The records under a collection's path, such as `/pets`; made when first asked for. */
  collection(path: string): RecordCollection {
    let collection = this.#collections.get(path);
    if (collection === undefined) {
      collection = new RecordCollection();
      this.#collections.set(path, collection);
    }
    return collection;
  }

  /** An id that no record of the collection has. */
  newId(collection: RecordCollection, now: number): string {
    for (;;) {
      const id = this.#newId({ sequence: this.#sequence++, now, world: this.name });
      if (!collection.has(id)) return id;
    }
  }

  snapshot(): WorldSnapshot {
    const records = new Map<string, ReadonlyMap<string, JsonRecord>>();
    for (const [path, collection] of this.#collections) records.set(path, collection.snapshot());
    return { records, sequence: this.#sequence };
  }

  restore({ records, sequence }: WorldSnapshot): void {
    this.#fill(records);
    this.#sequence = sequence;
  }

  /** Back to the seed: records, ids and clock as at the start, and an empty journal. */
  reset(): void {
    this.#clock = this.#newClock();
    this.restore({ records: this.#seed, sequence: 0 });
    this.journal.clear();
  }

  #fill(records: WorldRecords): void {
    for (const [path, collection] of this.#collections) collection.restore(records.get(path) ?? new Map());
    for (const [path, byId] of records) {
      if (!this.#collections.has(path)) this.#collections.set(path, new RecordCollection(byId));
    }
  }
}

/** Orders copies of records by id under their collection's path, as a seed wants them; a later record with the same id wins. */
export function seedRecords(
  path: string,
  idField: string,
  records: readonly JsonRecord[],
): [string, Map<string, JsonRecord>] {
  return [path, new Map(records.map((record) => [String(record[idField]), storedCopy(record)]))];
}
