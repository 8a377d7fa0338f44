import type { FaultRules } from '../../faults/fault-rules.ts';
import type { Journal } from '../../journal/journal.ts';
import type { RecordCollection } from '../../store/collection.ts';
import { DraftCollection } from '../../store/draft-collection.ts';
import type { RecordId } from '../../store/ids.ts';
import type { WrittenRecord } from '../../store/record.ts';
import type { AccountClock } from '../../time/account-clock.ts';
import type { MockAccount } from '../account.ts';
import type { StoredRecords } from '../records/stored-records.ts';

/**
 * An account as a behaviour has it. What it writes is stored once its response is found good; where the response is
 * an error, or is held back, nothing is stored.
 */
export type AccountInCall = Pick<
  MockAccount,
  | 'name'
  | 'journal'
  | 'faults'
  | 'clock'
  | 'generation'
  | 'sequence'
  | 'transaction'
  | 'step'
  | 'collection'
  | 'paths'
  | 'newId'
  | 'records'
> & {
  /** The account with what is hidden from the caller: what is held, and what goes along, does not go by what somebody sees. */
  readonly whole: AccountInCall;
};

/** The writes of one exchange: all of them are stored, or none. */
export class Transaction implements AccountInCall {
  readonly #account: MockAccount;
  readonly #drafts = new Map<string, DraftCollection>();
  readonly #generation: number;
  /** The ids that were taken: the number before the first, and the number after the last. */
  #taken: { readonly before: number; readonly after: number } | undefined;
  #isOpen = false;

  constructor(account: MockAccount) {
    this.#account = account;
    this.#generation = account.generation;
  }

  get name(): string {
    return this.#account.name;
  }

  get journal(): Journal {
    return this.#account.journal;
  }

  get faults(): FaultRules {
    return this.#account.faults;
  }

  get clock(): AccountClock {
    return this.#account.clock;
  }

  get generation(): number {
    return this.#account.generation;
  }

  get sequence(): number {
    return this.#account.sequence;
  }

  get whole(): AccountInCall {
    return this;
  }

  step<T>(act: () => T): T {
    return this.transaction(act);
  }

  transaction<T>(act: () => T): T {
    return this.#account.transaction(act);
  }

  collection(path: string): RecordCollection {
    const below = this.#account.collection(path);
    let draft = this.#drafts.get(path);
    if (draft === undefined) {
      draft = new DraftCollection(below);
      if (this.#isOpen) draft.open();
      this.#drafts.set(path, draft);
    }
    return draft;
  }

  paths(): readonly string[] {
    return this.#account.paths();
  }

  newId(collection: RecordCollection, now: number): RecordId {
    const before = this.#taken?.before ?? this.#account.sequence;
    const id = this.#account.newId(collection, now);
    this.#taken = { before, after: this.#account.sequence };
    return id;
  }

  records(): StoredRecords {
    const { records, sequence } = this.#account.records();
    const drafted = [...this.#drafts].map(([path, draft]) => [path, draft.snapshot()] as const);
    return { records: new Map([...records, ...drafted]), sequence };
  }

  /** Stores what was written at a moment, and has it written down. */
  commit(now: number): void {
    const written: WrittenRecord[] = [];
    for (const draft of this.#drafts.values()) {
      draft.addWritten(written, now);
      draft.commit();
    }
    if (written.length > 0) this.#account.log(written);
  }

  /** Stores what was written so far, and from now on each write at once: for an exchange that waits for something. */
  open(): void {
    this.#isOpen = true;
    for (const draft of this.#drafts.values()) draft.open();
  }

  /** Takes everything back; an account that was put back meanwhile has nothing of it. */
  discard(): void {
    const account = this.#account;
    if (account.generation !== this.#generation) return;
    const ordered = [...this.#drafts].flatMap(([path, draft]) => {
      const records = draft.discard();
      return records === undefined ? [] : [[path, records] as const];
    });
    const { before = 0, after } = this.#taken ?? {};
    if (account.sequence === after) account.sequence = before;
    if (ordered.length === 0) return;
    const { records, sequence } = account.records();
    account.restoreRecords({ records: new Map([...records, ...ordered]), sequence });
  }
}
