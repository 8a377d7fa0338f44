import type { Hiding } from '../../../contracts/redaction/hiding.ts';
import { FaultRules, type FaultSnapshot } from '../faults/fault-rules.ts';
import type { FaultRule } from '../faults/rule/fault.ts';
import { Journal } from '../journal/journal.ts';
import type { JournalBudget } from '../journal/journal-budget.ts';
import { RecordCollection, type TakenRecord } from '../store/collection.ts';
import { hashOf, type IdContext, type RecordId } from '../store/ids.ts';
import { type JsonRecord, storedCopy } from '../store/record.ts';
import { type ClockState, WorldClock } from '../time/account-clock.ts';
import type { Clock } from '../time/clock.ts';
import { checkSnapshot } from './check-snapshot.ts';
import { MockError } from './mock-error.ts';
import { type BucketState, LeakyBucket, type RateLimit } from './rate-limit.ts';

/** The records of a world, by the path of their collection and then by id. */
export type WorldRecords = ReadonlyMap<string, ReadonlyMap<string, JsonRecord>>;

/** The records of a world at one moment, and how many ids it had given. */
export interface StoredRecords {
  readonly records: WorldRecords;
  readonly sequence: number;
}

/** All that a world holds at one moment, but for its journal: records, ids, clock, faults, rate limit. */
export interface WorldSnapshot extends StoredRecords {
  readonly clock: ClockState;
  readonly faults: FaultSnapshot;
  readonly bucket: BucketState | undefined;
}

/** What was written to a world: one record, put or deleted; or everything, by a reset or a restore. */
export type WorldChange =
  | { readonly world: World; readonly path: string; readonly id: string; readonly record: JsonRecord | undefined }
  | { readonly world: World; readonly path?: undefined; readonly before: WorldRecords };

/**
 * Keeps the records of worlds elsewhere too: in a file, say, that others write as well.
 *
 * What is written is told to `onChange`, within the step that writes it.
 */
export interface Keeper {
  /** Called before the records of a world are looked at: the moment to take over what others have written. */
  look(world: World): void;
  /**
   * Runs what reads and writes records so that nobody else writes in between, and has kept what it wrote on return.
   * Where it throws, nothing was written. A step within a step is a part of it; what is awaited is in no step.
   */
  step<T>(act: () => T): T;
  /** The worlds that it knows of, whether or not anybody has asked for them here. */
  names(): readonly string[];
}

/** What a world is made of. */
export interface WorldOptions {
  readonly name: string;
  readonly seed: WorldRecords;
  readonly clock: () => Clock;
  /** Makes an id for a record under a path; `undefined` where that one cannot be. */
  readonly newId: (path: string, context: IdContext) => RecordId | undefined;
  readonly journalLimit: number;
  /** Looks at each fault before it is added. */
  readonly checkFault?: ((rule: FaultRule) => void) | undefined;
  /** What the journals of all worlds may hold together. */
  readonly journals: JournalBudget | undefined;
  /** How its journal keeps secrets out of what it shows. */
  readonly hiding: Hiding;
  /** The `operationId`s that faults may name. */
  readonly operations: readonly string[];
  /** What rates and latencies are drawn from, together with the name. */
  readonly random: number;
  /** How many exchanges it may have; `undefined` for as many as anybody likes. */
  readonly rateLimit: RateLimit | undefined;
  /** Told of each write. */
  readonly onChange: ((change: WorldChange) => void) | undefined;
  /** Keeps the records elsewhere too. */
  readonly keeper?: Keeper | undefined;
}

/** So many ids are tried that are taken or not allowed, beside one for each record there is. */
const mostTries = 10_000;

/** One isolated account of the fake: its own records, ids, clock, faults, rate limit and journal. */
export class World {
  readonly name: string;
  readonly journal: Journal;
  readonly faults: FaultRules;
  readonly clock: WorldClock;
  readonly #options: WorldOptions;
  readonly #collections = new Map<string, RecordCollection>();
  #bucket: LeakyBucket | undefined;
  #sequence = 0;
  #generation = 0;

  constructor(options: WorldOptions) {
    this.name = options.name;
    this.#options = options;
    this.clock = new WorldClock(options.clock());
    this.#bucket = options.rateLimit && new LeakyBucket(options.rateLimit);
    this.faults = new FaultRules(options.operations, hashOf(options.name) ^ options.random, options.checkFault);
    this.journal = new Journal(options.journalLimit, options.hiding, options.operations, options.journals);
    this.#fill(options.seed);
  }

  /** The rate limit, where there is one. */
  get bucket(): LeakyBucket | undefined {
    return this.#bucket;
  }

  /** What it starts with. */
  get seed(): WorldRecords {
    return this.#options.seed;
  }

  /** How often everything was put back: what was begun before is of another time. */
  get generation(): number {
    return this.#generation;
  }

  /** How many ids it has given; it is set back where the record of one is taken back. */
  get sequence(): number {
    return this.#sequence;
  }

  set sequence(given: number) {
    this.#sequence = given;
  }

  /**
   * Runs what reads and writes records as one step: where they are kept elsewhere too, nobody writes in between, and
   * it is all written or none of it. What is awaited is in no step: take another one after it.
   */
  step<T>(act: () => T): T {
    const { keeper } = this.#options;
    if (keeper === undefined) return act();
    return keeper.step(() => {
      keeper.look(this);
      return act();
    });
  }

  /** The records under a collection's path, such as `/pets`; made when first asked for. */
  collection(path: string): RecordCollection {
    this.#options.keeper?.look(this);
    return this.#opened(path);
  }

  /** The paths of the collections that were asked for so far, or have had records. */
  paths(): readonly string[] {
    this.#options.keeper?.look(this);
    return [...this.#collections.keys()];
  }

  /**
   * An id that no record of the collection has.
   *
   * @throws {MockError} where there is none left.
   */
  newId(collection: RecordCollection, now: number): RecordId {
    const { newId, random } = this.#options;
    for (let tries = 0; tries < collection.size + mostTries; tries++) {
      const id = newId(collection.path, { sequence: this.#sequence++, now, world: this.name, random });
      if (id !== undefined && !collection.has(String(id))) return id;
    }
    throw new MockError(
      `Failed to give a new id under ${collection.path}: all that were tried are taken or are not allowed by the document. Let the document allow more, or give conventions.newId.`,
    );
  }

  /** The records as they are now; later writes do not reach them. */
  records(): StoredRecords {
    this.#options.keeper?.look(this);
    const records = new Map<string, ReadonlyMap<string, JsonRecord>>();
    for (const [path, collection] of this.#collections) records.set(path, collection.snapshot());
    return { records, sequence: this.#sequence };
  }

  /** Puts the records back, and nothing else. */
  restoreRecords({ records, sequence }: StoredRecords): void {
    this.step(() => {
      const before = this.#fill(records);
      this.#sequence = sequence;
      this.#options.onChange?.({ world: this, before });
    });
  }

  /** Takes over records that were written elsewhere, and tells nobody. */
  load({ records, sequence }: StoredRecords): void {
    this.#fill(records);
    this.#sequence = sequence;
  }

  /** Takes over the last writes that were made elsewhere, in their order, and tells nobody. */
  take(writes: readonly (TakenRecord & { readonly path: string })[], sequence: number): void {
    for (const write of writes) this.#opened(write.path).take(write);
    this.#sequence = sequence;
  }

  snapshot(): WorldSnapshot {
    return {
      ...this.records(),
      clock: this.clock.snapshot(),
      faults: this.faults.snapshot(),
      bucket: this.#bucket?.snapshot(),
    };
  }

  restore(snapshot: WorldSnapshot): void {
    checkSnapshot(snapshot, typeof Object(Object(snapshot).records).get === 'function');
    this.#generation += 1;
    this.clock.restore(snapshot.clock);
    this.faults.restore(snapshot.faults);
    if (snapshot.bucket !== undefined) this.#bucket?.restore(snapshot.bucket);
    this.restoreRecords(snapshot);
  }

  /** Back to the seed: records, ids, clock and rate limit as at the start, no faults, and an empty journal. */
  reset(): void {
    const { clock, rateLimit, seed } = this.#options;
    this.#generation += 1;
    this.clock.reset(clock());
    this.#bucket = rateLimit && new LeakyBucket(rateLimit);
    this.faults.reset();
    this.journal.clear();
    this.restoreRecords({ records: seed, sequence: 0 });
  }

  /** Puts records in the place of all that are there, and gives those. */
  #fill(records: WorldRecords): WorldRecords {
    const before = new Map<string, ReadonlyMap<string, JsonRecord>>();
    for (const [path, collection] of this.#collections) {
      before.set(path, collection.restore(records.get(path) ?? new Map()));
    }
    for (const [path, byId] of records) if (!this.#collections.has(path)) this.#open(path, byId);
    return before;
  }

  #opened(path: string): RecordCollection {
    return this.#collections.get(path) ?? this.#open(path, new Map());
  }

  #open(path: string, records: ReadonlyMap<string, JsonRecord>): RecordCollection {
    const { onChange, keeper } = this.#options;
    const collection = new RecordCollection(
      records,
      onChange && ((id, record): void => onChange({ world: this, path, id, record })),
      keeper && ((act) => this.step(act)),
      path,
    );
    this.#collections.set(path, collection);
    return collection;
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
