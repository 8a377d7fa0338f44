import type {
  Integration,
  SmartConnectorIntegration,
} from '../../../../fixtures/resources/integrations/integration.ts';
import type { FaultPreset } from '../../../engine/faults/presets.ts';
import type { ActiveFault, FaultRule } from '../../../engine/faults/rule/fault.ts';
import type { Har } from '../../../engine/journal/har/har-format.ts';
import type { JournalEntry } from '../../../engine/journal/journal.ts';
import type { ExchangeFilter, JournalFilter } from '../../../engine/journal/query/filter.ts';
import type { ExpectedCount } from '../../../engine/journal/query/verify.ts';
import type { WaitOptions } from '../../../engine/journal/query/wait-for.ts';
import type { Moment } from '../../../engine/time/account-clock.ts';
import type { AccountState } from '../../../integrator/account/account-state.ts';
import type { OperationName } from '../../../integrator/account/operation-name.ts';
import type { SmartConnectorOptions } from '../../../integrator/records/factories.ts';
import type { PushedUpdate } from '../../../integrator/resources/integrations/life-cycle/updating.ts';
import type { FunctionAnswer } from '../../../integrator/resources/integrations/scripts/script.ts';

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

/** The integrations of an account in another process, from the test's side: nothing of it is in the journal. */
export interface ConnectedIntegrations {
  /** Oldest first. */
  all(): Promise<readonly Integration[]>;
  get(id: string): Promise<Integration | undefined>;
  /**
   * Puts a record in as it is, in the place of the one with its `_id` or else at the end.
   *
   * @throws {RecordError} where it breaks the contract; nothing is changed then.
   */
  put(record: Integration): Promise<void>;
  /** Whether there was such a record. */
  delete(id: string): Promise<boolean>;
}

/** How a journal is watched. */
export interface WatchOptions {
  /** Begins with what came after the exchange with this sequence number, as far as the journal still has it. */
  readonly after?: number;
  /** Told when the line is down, and why where it was not the server's own doing. */
  readonly onEnd?: (error: unknown) => void;
}

/** The journal of an account in another process. Secrets are replaced by `[redacted]`. */
export interface ConnectedJournal {
  /** Oldest first. Asks at each look. */
  readonly entries: Promise<readonly JournalEntry[]>;
  /** The exchanges for which a filter holds, oldest first. */
  find(filter?: PlainJournalFilter): Promise<readonly JournalEntry[]>;
  /** Waits for an exchange; one that is in the journal already counts. Four minutes at the most. */
  waitFor(filter: PlainExchangeFilter, options?: WaitOptions): Promise<JournalEntry>;
  /**
   * Makes sure that there were as many exchanges as expected; without a count: at least one.
   *
   * @throws {JournalError} where there were not.
   */
  verify(filter: PlainExchangeFilter, expected?: ExpectedCount): Promise<void>;
  /** The exchanges as a HAR 1.2 recording. */
  har(filter?: PlainJournalFilter): Promise<Har>;
  /**
   * Tells a listener of each exchange from when the promise is fulfilled. Gives a function that ends it.
   *
   * @example
   * const stop = await integrator.journal.watch(({ method, url, status }) => console.log(method, url, status));
   */
  watch(listener: (entry: JournalEntry) => void, options?: WatchOptions): Promise<() => void>;
  clear(): Promise<void>;
}

/** What goes wrong in an account in another process. */
export interface ConnectedFaults {
  /** Adds a rule, and gives its name. */
  add(rule: PlainFaultRule): Promise<string>;
  /** Adds a named fault; what is given besides takes the place of a part of it. */
  use(preset: FaultPreset, changes?: PlainFaultRule): Promise<string>;
  /** Takes a rule away, or all of them. Gives how many that were. */
  heal(name?: string): Promise<number>;
  /** The rules in force, oldest first. */
  list(): Promise<readonly ActiveFault[]>;
}

/** The clock of an account in another process. */
export interface ConnectedClock {
  /** The moment that it is, in milliseconds since 1970. Asks at each look. */
  readonly present: Promise<number>;
  readonly frozen: Promise<boolean>;
  set(moment: Moment): Promise<void>;
  /** Moves the clock on by so many milliseconds. */
  advance(milliseconds: number): Promise<void>;
  /** Stops the clock, where it is or at a moment. */
  freeze(moment?: Moment): Promise<void>;
  resume(): Promise<void>;
}

/** Makes records in an account in another process. */
export interface ConnectedFactories {
  integration(fields?: Partial<Integration>): Promise<Integration>;
  smartConnector(options?: SmartConnectorOptions): Promise<SmartConnectorIntegration>;
}

/** Where a test says what the functions of a SmartConnector answer in another process; a function cannot travel. */
export interface ConnectedScripts {
  /** Stands in for an installer function; `undefined` takes the answer away again. */
  installer(name: string, answer: FunctionAnswer | undefined): Promise<void>;
  /** Stands in for an uninstaller function. */
  uninstaller(name: string, answer: FunctionAnswer | undefined): Promise<void>;
  /** Stands in for a settings function. */
  settingsFunction(name: string, answer: FunctionAnswer | undefined): Promise<void>;
}

/** One isolated account of a fake in another process: the names of `Account`, and everything a promise. */
export interface ConnectedAccount extends ConnectedScripts {
  readonly name: string;
  readonly integrations: ConnectedIntegrations;
  readonly journal: ConnectedJournal;
  readonly faults: ConnectedFaults;
  readonly clock: ConnectedClock;
  readonly create: ConnectedFactories;
  /** The service's part of an update of an app. */
  pushUpdate(id: string, update?: PushedUpdate): Promise<Integration>;
  /** The account as JSON: its integrations, its faults, and its clock where that is frozen. */
  export(): Promise<AccountState>;
  /** Puts an exported account in the place of what is there. */
  import(state: AccountState): Promise<void>;
  /** Back to the seed. */
  reset(): Promise<void>;
  /** Keeps the account as it is. The server holds the last 100 snapshots of all its clients. */
  snapshot(): Promise<HeldSnapshot>;
  restore(snapshot: HeldSnapshot): Promise<void>;
}
