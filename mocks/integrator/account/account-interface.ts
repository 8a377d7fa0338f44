import type { AccountSnapshot } from '../../engine/account/account-snapshot.ts';
import type { Faults } from '../../engine/faults/fault-rules.ts';
import type { Har } from '../../engine/journal/har/har-format.ts';
import type { JournalEntry } from '../../engine/journal/journal.ts';
import type { ExchangeFilter, JournalFilter } from '../../engine/journal/query/filter.ts';
import type { ExpectedCount } from '../../engine/journal/query/verify.ts';
import type { WaitOptions } from '../../engine/journal/query/wait-for.ts';
import type { AccountClock } from '../../engine/time/account-clock.ts';
import type { ExtensionMembers } from '../registry/extensions.ts';
import type { Factories } from '../registry/factories.ts';
import type { RecordFaces, ResourceFaces } from './account-records.ts';
import type { AccountState } from './account-state.ts';
import type { OperationName } from './operation-name.ts';

/** What an account keeps of what was asked of it. */
export interface JournalFace {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[];
  /** The exchanges for which a filter holds, oldest first. */
  find(filter?: JournalFilter<OperationName>): readonly JournalEntry[];
  /** Waits for an exchange; one that is in the journal already counts. */
  waitFor(filter: ExchangeFilter<OperationName>, options?: WaitOptions): Promise<JournalEntry>;
  /**
   * Makes sure that there were as many exchanges as expected; without a count: at least one.
   *
   * @throws {JournalError} where there were not.
   */
  verify(filter: ExchangeFilter<OperationName>, expected?: ExpectedCount): void;
  /** The exchanges as a HAR 1.2 recording. */
  har(filter?: JournalFilter<OperationName>): Har;
  clear(): void;
}

/** The hands of an account's clock. */
export type ClockFace = Pick<AccountClock, 'present' | 'frozen' | 'set' | 'advance' | 'freeze' | 'resume'>;

/** What can be done to one account beside its records. */
export interface AccountCommon<Snapshot = AccountSnapshot> extends ExtensionMembers {
  /** `default`, or the NAME of the tokens `TOKEN@NAME`; with its region before it where that is not `us`: `eu/NAME`. */
  readonly name: string;
  /** What was asked of the account and how it went. */
  readonly journal: JournalFace;
  /** What goes wrong in this account. */
  readonly faults: Faults<OperationName>;
  /** The account's clock. */
  readonly clock: ClockFace;
  /** Makes records for tests. */
  readonly create: Factories;
  /**
   * The account as JSON: its records, its faults, and its clock where that is frozen.
   *
   * @example
   * writeFileSync('account.json', JSON.stringify(account.export()));
   */
  export(): AccountState;
  /**
   * Puts an exported account in the place of what is there; ids, journal and a running clock go on as they are.
   *
   * @throws {OptionError} where it is no exported account.
   * @throws {RecordError} where a record breaks the contract.
   * @throws {FaultError} where a fault cannot be. In each case nothing is changed.
   */
  import(state: AccountState): void;
  /** Back to the seed, and without its own scripts: records, ids, clock, faults and journal. */
  reset(): void;
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
}

/**
 * What can be done to one account, wherever the fake runs: the account in process has these names, and one in another
 * process has them with a promise of everything.
 *
 * @typeParam Snapshot What `snapshot()` gives, and `restore()` takes.
 */
export interface AccountInterface<Snapshot = AccountSnapshot> extends AccountCommon<Snapshot>, ResourceFaces {
  /** The records of each resource, by its name: `records.integrations` is `integrations`. */
  readonly records: RecordFaces;
}
