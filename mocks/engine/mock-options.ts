import type { Note, NoteRule } from '../../contracts/violations/violation.ts';
import type { AccountChange, MockAccount } from './account/account.ts';
import type { RateLimit } from './account/rate-limit.ts';
import type { Keeper } from './account/records/keeper.ts';
import type { AwaitedPaths } from './account/records/seed.ts';
import type { Behaviour } from './behaviours/behaviour.ts';
import type { Conventions } from './behaviours/conventions.ts';
import type { DeprecatedKeeper } from './deprecated/names.ts';
import type { FaultRule } from './faults/rule/fault.ts';
import type { JournalEntry } from './journal/journal.ts';
import type { JournalBudget } from './journal/journal-budget.ts';
import type { Engine } from './pipeline/engine.ts';
import type { OnReferencedDelete } from './rules/record-rules.ts';
import type { JsonRecord } from './store/record.ts';
import type { Clock } from './time/clock.ts';
import type { MockToken } from './tokens/mock-token.ts';
import type { BodyLimits } from './wire/body/body-limits.ts';
import type { Failure } from './wire/self-check/self-check.ts';

/** How a mock is set up. */
export interface MockOptions {
  readonly conventions?: Partial<Conventions>;
  /** What to do in the place of plain create, read, update and delete, by `operationId`. */
  readonly behaviours?: ReadonlyMap<string, Behaviour>;
  /** The records that each account starts with, by the path of their collection: `{ '/pets': [{ id: '1' }] }`. */
  readonly records?: Readonly<Record<string, readonly JsonRecord[]>>;
  /**
   * The tokens and keys that are good where the document asks for one; of Basic, `user:password`. `TOKEN@NAME`, and
   * `USER@NAME:PASSWORD`, belong to the isolated account `NAME`; more is said of one as a {@link MockToken}.
   * `expired_token` is never good, whatever the scheme. An `identify` of your own conventions wins. Default: any that is
   * not empty.
   *
   * @example
   * createMock(petShop, { tokens: ['my_key', 'ada:1815', { token: 'key_of_bob', account: 'bob' }] });
   */
  readonly tokens?: readonly (string | MockToken)[];
  /** Makes the clock of each account. Default: one that starts at a fixed moment and steps by a millisecond. */
  readonly clock?: () => Clock;
  /**
   * What becomes of a delete while other records refer to the one that is to go, and the document says `refuse` of
   * them: it is refused, or let through. @default 'refuse'
   */
  readonly onReferencedDelete?: OnReferencedDelete;
  /** How large a body may be. Default: 1 MiB, 200 deep. */
  readonly limits?: Partial<BodyLimits>;
  /** The notes that are raised to failures: all of them, or those named. Default: none. */
  readonly strict?: boolean | readonly NoteRule[];
  /** How many exchanges each journal keeps. Default: 1,000. */
  readonly journalLimit?: number;
  /** How many bytes of the heap all journals may hold together; then the oldest entries go. Default: 268,435,456. */
  readonly maxJournalBytes?: number;
  /** What rates and latencies are drawn from. Default: 0. */
  readonly random?: number;
  /** How many exchanges an account may have; more are refused. Default: as many as anybody likes. */
  readonly rateLimit?: RateLimit;
  /** Lets so many milliseconds go by, for the latencies of faults. Default: a timer. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Informed of each write. */
  readonly onChange?: (change: AccountChange) => void;
  /** Keeps the records elsewhere too. */
  readonly keeper?: Keeper | DeprecatedKeeper;
  /**
   * Where it is reported at the start which operations are served from the document alone: the console, nowhere, or a
   * function. Default: the console.
   */
  readonly report?: 'console' | 'silent' | ((sentence: string) => void);
  /** Informed of each exchange when it is over, and why its response was held back where it was. */
  readonly onExchange?: (entry: JournalEntry, failure: Failure | undefined) => void;
}

/** What holds the accounts of a mock, and bounds them. */
export interface MockHolders {
  /** One that it lets go of is made from the seed when it is asked for again. Default: a `Map`, which keeps all. */
  readonly accounts?: Map<string, MockAccount>;
  /** The collections whose records come later: whoever looks at them before gets an error that says what to wait for. Default: none. */
  readonly awaited?: AwaitedPaths | undefined;
  /** Default: each journal has its own bound, and no other. */
  readonly journals?: JournalBudget;
  /** Looks at each fault before it is added. Default: nobody does, beyond what a page can tell too. */
  readonly checkFault?: (rule: FaultRule) => void;
}

export function tellRemarks(report: NonNullable<MockOptions['report']>, remarks: () => readonly string[]): void {
  if (report === 'silent') return;
  const tell = report === 'console' ? (sentence: string): void => console.warn(sentence) : report;
  for (const remark of remarks()) tell(remark);
}

export function objectionsOf(strict: boolean | readonly NoteRule[]): Engine['objections'] {
  if (strict === false) return () => none;
  // What could not be judged says nothing against a request.
  if (strict === true) return (notes) => notes.filter(({ rule }) => rule !== 'not-judged');
  return (notes) => notes.filter((note) => strict.includes(note.rule));
}

const none: readonly Note[] = [];

/** Asked with each delete: who gives the options may change this one. */
export function asked(options: Pick<MockOptions, 'onReferencedDelete'>): () => OnReferencedDelete {
  return () => options.onReferencedDelete ?? 'refuse';
}
