import type { FaultRule } from '../../../engine/faults/rule/fault.ts';
import type { JournalEntry } from '../../../engine/journal/journal.ts';
import type { ExchangeFilter, JournalFilter } from '../../../engine/journal/query/filter.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { AccountInterface, ClockFace, JournalFace } from '../../../integrator/account/account-interface.ts';
import type { Connected } from '../../../integrator/account/connected.ts';
import type { OperationName } from '../../../integrator/account/operation-name.ts';
import type { RecordsFace } from '../../../integrator/records/records.ts';
import type { Dependencies, ResourceSummary } from '../../admin/records/summary.ts';

/** A fault that can travel: all of a {@link FaultRule} but its `predicate`, which is a function. */
export type PlainFaultRule = Omit<FaultRule<OperationName>, 'predicate'>;

/** A filter that can travel: without `where`, which is a function. */
export type PlainExchangeFilter = Omit<ExchangeFilter<OperationName>, 'where'>;

/** A filter with a limit that can travel. */
export type PlainJournalFilter = Omit<JournalFilter<OperationName>, 'where'>;

/** A snapshot that the server holds. */
export interface HeldSnapshot {
  readonly id: string;
}

/** A snapshot that the server holds, at a glance. */
export interface KeptSnapshot extends HeldSnapshot {
  /** What it was called when it was taken. */
  readonly name?: string;
  /** The account that it is of; without it, it is of all. */
  readonly account?: string;
  /** The time of the account's clock when it was taken, in milliseconds. */
  readonly at: number;
  /** How many records are in it. */
  readonly records: number;
  /** What it holds beside the seed. */
  readonly bytes: number;
}

/** The snapshots that the server holds. */
export interface ConnectedSnapshots {
  /**
   * Those of the account; of the fake as a whole, all of them. The newest come first.
   *
   * @example
   * const [last] = await integrator.snapshots.list();
   * if (last !== undefined) await integrator.restore(last);
   */
  list(): Promise<readonly KeptSnapshot[]>;
  /**
   * Forgets one.
   *
   * @throws {ConnectError} where there is none.
   */
  remove(snapshot: HeldSnapshot): Promise<void>;
}

/** The records of one resource of an account in another process: nothing of it is in the journal. */
export type ConnectedRecords<T extends object = JsonRecord> = Connected<RecordsFace<T>>;

/** Any resource of an account in another process, whether or not the types of this package know it. */
export interface ConnectedResource extends ConnectedRecords {
  /**
   * Makes a record with a factory of the server; what is left out is filled in.
   *
   * @param factory One of those that the resource has. @default what one of its records is called
   * @throws {RecordError} where a field breaks the contract; nothing is changed then.
   */
  make(fields?: JsonRecord, factory?: string): Promise<JsonRecord>;
  /**
   * Tells which records refer to one.
   *
   * @throws {ConnectError} where there is no such record.
   */
  dependencies(id: string): Promise<Dependencies>;
}

/** How a journal is watched. */
export interface WatchOptions {
  /** Begins with what came after the exchange with this sequence number, as far as the journal still has it. */
  readonly after?: number;
  /** Called when the line is down, and why where it was not the server's own doing. */
  readonly onEnd?: (error: unknown) => void;
}

/** The journal of an account in another process. Secrets are replaced by `[redacted]`; a wait takes four minutes at most. */
export interface ConnectedJournal extends Connected<JournalFace> {
  /**
   * Tells a listener of each exchange from when the promise is fulfilled. Gives a function that ends it.
   *
   * @example
   * const stop = await integrator.journal.watch(({ method, url, status }) => console.log(method, url, status));
   */
  watch(listener: (entry: JournalEntry) => void, options?: WatchOptions): Promise<() => void>;
}

/** What goes wrong in an account in another process. */
export type ConnectedFaults = Connected<AccountInterface['faults']>;

/** The clock of an account in another process. */
export type ConnectedClock = Connected<ClockFace>;

/** Makes records in an account in another process. */
export type ConnectedFactories = Connected<AccountInterface['create']>;

/**
 * One isolated account of a fake in another process: the names of `Account`, and everything a promise.
 *
 * The records of each resource stand under its name, `account.flows`, those too that only the server knows of. The server
 * holds the last 100 snapshots of all its clients.
 */
export interface ConnectedAccount extends Connected<Omit<AccountInterface<HeldSnapshot>, 'name' | 'journal'>> {
  readonly name: string;
  /** The snapshots that the server holds of it. */
  readonly snapshots: ConnectedSnapshots;
  /** Keeps the state, under a name that people know it by where one is given; the server holds the last 100. */
  snapshot(options?: { readonly name?: string }): Promise<HeldSnapshot>;
  readonly journal: ConnectedJournal;
  /** The resources of the server's API, and how many records of each the account has. */
  resources(): Promise<readonly ResourceSummary[]>;
  /** The records of a resource by its name, whether or not the types of this package know it. */
  resource(name: string): ConnectedResource;
}
