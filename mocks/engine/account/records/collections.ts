import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord, WrittenRecord } from '../../store/record.ts';
import { PendingWrites } from './pending-writes.ts';
import type { RecordsByPath } from './stored-records.ts';
import type { WriteLog } from './write-log.ts';

/** What is written down of an account, and for whom. */
interface Logging {
  /** The name of the account. */
  readonly name: string;
  /** Gives the log, with the first write; `undefined` where there is none. */
  readonly writeLog?: (() => WriteLog | undefined) | undefined;
  /** Where somebody is informed of each write, it is written down at once. */
  readonly onChange: unknown;
}

/** What is to be written down. */
interface Waiting {
  readonly log: WriteLog;
  readonly writes: PendingWrites;
}

/** The collections of an account by path, such as `/pets`; each is made when it is first asked for. */
export class Collections {
  readonly #make: (path: string, records: ReadonlyMap<string, JsonRecord>) => RecordCollection;
  readonly #byPath = new Map<string, RecordCollection>();
  readonly #logging: Logging;
  /** `null` where there is no log. */
  #waiting: Waiting | null | undefined;

  constructor(make: (path: string, records: ReadonlyMap<string, JsonRecord>) => RecordCollection, logging: Logging) {
    this.#make = make;
    this.#logging = logging;
  }

  at(path: string): RecordCollection {
    if (this.#waiting?.log.path === path) this.#settle();
    return this.#byPath.get(path) ?? this.#open(path, new Map());
  }

  /** The paths that were asked for so far, or have had records. */
  paths(): IterableIterator<string> {
    // The log is written when it is asked for itself: here it only has to be there.
    if (this.#waiting && !this.#byPath.has(this.#waiting.log.path)) this.#settle();
    return this.#byPath.keys();
  }

  /** The records as they are now; later writes do not reach them. */
  snapshot(): RecordsByPath {
    this.#settle();
    return new Map([...this.#byPath].map(([path, collection]) => [path, collection.snapshot()]));
  }

  /** Puts records in the place of all that are there, and gives those. */
  fill(records: RecordsByPath): RecordsByPath {
    this.#settle();
    const before = new Map<string, ReadonlyMap<string, JsonRecord>>();
    for (const [path, collection] of this.#byPath) {
      before.set(path, collection.restore(records.get(path) ?? new Map()));
    }
    for (const [path, byId] of records) if (!this.#byPath.has(path)) this.#open(path, byId);
    return before;
  }

  /** Has written down what an exchange has written, before somebody looks at the log. */
  log(written: readonly WrittenRecord[]): void {
    this.#waiting ??= this.#opened();
    if (this.#waiting === null) return;
    const { log, writes } = this.#waiting;
    for (const one of written) if (log.isOf(one.path)) writes.add(one);
    if (writes.areMany || this.#logging.onChange !== undefined) this.#settle();
  }

  #opened(): Waiting | null {
    const log = this.#logging.writeLog?.();
    return log === undefined ? null : { log, writes: new PendingWrites(log.limit) };
  }

  /** Writes down what waits for it. */
  #settle(): void {
    if (!this.#waiting) return;
    const { log, writes } = this.#waiting;
    const written = writes.take();
    if (written.length === 0) return;
    log.write(this.#byPath.get(log.path) ?? this.#open(log.path, new Map()), written, this.#logging.name);
  }

  #open(path: string, records: ReadonlyMap<string, JsonRecord>): RecordCollection {
    const collection = this.#make(path, records);
    this.#byPath.set(path, collection);
    return collection;
  }
}
