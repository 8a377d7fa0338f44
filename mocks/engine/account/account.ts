import type { Hiding } from '../../../contracts/redaction/hiding.ts';
import { FaultRules } from '../faults/fault-rules.ts';
import type { FaultRule } from '../faults/rule/fault.ts';
import { Journal } from '../journal/journal.ts';
import type { JournalBudget } from '../journal/journal-budget.ts';
import { RecordCollection, type TakenRecord } from '../store/collection.ts';
import { hashOf, type IdContext, type RecordId } from '../store/ids.ts';
import type { JsonRecord, WrittenRecord } from '../store/record.ts';
import { AccountClock } from '../time/account-clock.ts';
import type { Clock } from '../time/clock.ts';
import type { AccountSnapshot } from './account-snapshot.ts';
import { checkSnapshot } from './check-snapshot.ts';
import { freeId } from './free-id.ts';
import { LeakyBucket, type RateLimit } from './rate-limit.ts';
import type { ChangeOf } from './records/account-change.ts';
import { Collections } from './records/collections.ts';
import { inTransaction, type Keeper } from './records/keeper.ts';
import type { RecordsByPath, StoredRecords } from './records/stored-records.ts';
import type { WriteLog } from './records/write-log.ts';

/** What was written to an account: one record, or everything. */
export type AccountChange = ChangeOf<MockAccount>;

/** What an account is made of. */
export interface MockAccountOptions {
  readonly name: string;
  readonly seed: RecordsByPath;
  readonly clock: () => Clock;
  /** Makes an id for a record under a path; `undefined` where that one cannot be. */
  readonly newId: (path: string, context: IdContext) => RecordId | undefined;
  readonly journalLimit: number;
  /** Looks at each fault before it is added. */
  readonly checkFault?: ((rule: FaultRule) => void) | undefined;
  /** What the journals of all accounts may hold together. */
  readonly journals: JournalBudget | undefined;
  /** How its journal keeps secrets out of what it shows. */
  readonly hiding: Hiding;
  /** The `operationId`s that faults may name. */
  readonly operations: readonly string[];
  /** What rates and latencies are drawn from, together with the name. */
  readonly random: number;
  /** How many exchanges it may have; `undefined` for as many as anybody likes. */
  readonly rateLimit: RateLimit | undefined;
  /** Informed of each write. */
  readonly onChange: ((change: AccountChange) => void) | undefined;
  /** Keeps the records elsewhere too. */
  readonly keeper?: Keeper | undefined;
  /** Where it is written down what exchanges write. Default: nowhere. */
  readonly writeLog?: (() => WriteLog | undefined) | undefined;
}

/** One isolated account of the fake: its own records, ids, clock, faults, rate limit and journal. */
export class MockAccount {
  readonly name: string;
  readonly journal: Journal;
  readonly faults: FaultRules;
  readonly clock: AccountClock;
  /** Has written down what an exchange has written. */
  readonly log: (written: readonly WrittenRecord[]) => void;
  readonly #options: MockAccountOptions;
  readonly #collections: Collections;
  #bucket: LeakyBucket | undefined;
  #sequence = 0;
  #generation = 0;

  constructor(options: MockAccountOptions) {
    this.name = options.name;
    this.#options = options;
    this.clock = new AccountClock(options.clock());
    this.#bucket = options.rateLimit && new LeakyBucket(options.rateLimit);
    this.faults = new FaultRules(options.operations, hashOf(options.name) ^ options.random, options.checkFault);
    this.journal = new Journal(options.journalLimit, options.hiding, options.operations, options.journals);
    this.#collections = new Collections((path, records) => this.#made(path, records), options);
    this.log = (written): void => this.#collections.log(written);
    this.#collections.fill(options.seed);
  }

  /** The rate limit, where there is one. */
  get bucket(): LeakyBucket | undefined {
    return this.#bucket;
  }

  /** What it starts with. */
  get seed(): RecordsByPath {
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
   * Runs what reads and writes records as one transaction: where they are kept elsewhere too, nobody writes in between, and
   * it is all written or none of it. What is awaited is in no transaction: take another one after it.
   */
  transaction<T>(act: () => T): T {
    return inTransaction(this.#options.keeper, this, act);
  }

  /** @deprecated Use `transaction`. */
  step<T>(act: () => T): T {
    return this.transaction(act);
  }

  /** The records under a collection's path, such as `/pets`; made when first asked for. */
  collection(path: string): RecordCollection {
    this.#options.keeper?.sync(this);
    return this.#collections.at(path);
  }

  /** The paths of the collections that were asked for so far, or have had records. */
  paths(): readonly string[] {
    this.#options.keeper?.sync(this);
    return [...this.#collections.paths()];
  }

  /**
   * An id that no record of the collection has.
   *
   * @throws {MockError} where there is none left.
   */
  newId(collection: RecordCollection, now: number): RecordId {
    const { newId, random } = this.#options;
    const next = (): RecordId | undefined =>
      newId(collection.path, { sequence: this.#sequence++, now, account: this.name, world: this.name, random });
    return freeId(collection, next);
  }

  /** The records as they are now; later writes do not reach them. */
  records(): StoredRecords {
    this.#options.keeper?.sync(this);
    return { records: this.#collections.snapshot(), sequence: this.#sequence };
  }

  /** Puts the records back, and nothing else. */
  restoreRecords({ records, sequence }: StoredRecords): void {
    this.transaction(() => {
      const before = this.#collections.fill(records);
      this.#sequence = sequence;
      this.#options.onChange?.({ account: this, before });
    });
  }

  /** Takes over records that were written elsewhere, and tells nobody. */
  load({ records, sequence }: StoredRecords): void {
    this.#collections.fill(records);
    this.#sequence = sequence;
  }

  /** Takes over the last writes that were made elsewhere, in their order, and tells nobody. */
  take(writes: readonly (TakenRecord & { readonly path: string })[], sequence: number): void {
    for (const write of writes) this.#collections.at(write.path).take(write);
    this.#sequence = sequence;
  }

  snapshot(): AccountSnapshot {
    const bucket = this.#bucket?.snapshot();
    return { ...this.records(), clock: this.clock.snapshot(), faults: this.faults.snapshot(), bucket };
  }

  restore(snapshot: AccountSnapshot): void {
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

  #made(path: string, records: ReadonlyMap<string, JsonRecord>): RecordCollection {
    const { onChange, keeper } = this.#options;
    return new RecordCollection(
      records,
      onChange && ((id, record): void => onChange({ account: this, path, id, record })),
      keeper && ((act) => this.transaction(act)),
      path,
    );
  }
}
