import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { RecordsByPath } from './stored-records.ts';

/** The collections of an account by path, such as `/pets`; each is made when it is first asked for. */
export class Collections {
  readonly #make: (path: string, records: ReadonlyMap<string, JsonRecord>) => RecordCollection;
  readonly #byPath = new Map<string, RecordCollection>();

  constructor(make: (path: string, records: ReadonlyMap<string, JsonRecord>) => RecordCollection) {
    this.#make = make;
  }

  at(path: string): RecordCollection {
    return this.#byPath.get(path) ?? this.#open(path, new Map());
  }

  /** The paths that were asked for so far, or have had records. */
  paths(): IterableIterator<string> {
    return this.#byPath.keys();
  }

  /** The records as they are now; later writes do not reach them. */
  snapshot(): RecordsByPath {
    return new Map([...this.#byPath].map(([path, collection]) => [path, collection.snapshot()]));
  }

  /** Puts records in the place of all that are there, and gives those. */
  fill(records: RecordsByPath): RecordsByPath {
    const before = new Map<string, ReadonlyMap<string, JsonRecord>>();
    for (const [path, collection] of this.#byPath) {
      before.set(path, collection.restore(records.get(path) ?? new Map()));
    }
    for (const [path, byId] of records) if (!this.#byPath.has(path)) this.#open(path, byId);
    return before;
  }

  #open(path: string, records: ReadonlyMap<string, JsonRecord>): RecordCollection {
    const collection = this.#make(path, records);
    this.#byPath.set(path, collection);
    return collection;
  }
}
