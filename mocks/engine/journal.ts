import type { MatchResult } from '../../contracts/matchers/match-result.ts';
import { checkFilter, checkUnlimited } from './journal/check-filter.ts';
import { conditionsOf } from './journal/conditions.ts';
import type { JournalEntry, RecordedMessages } from './journal/entry.ts';
import type { ExchangeFilter, JournalFilter } from './journal/filter.ts';
import { harOf } from './journal/har.ts';
import type { Har, HarCreator } from './journal/har-format.ts';
import { JournalError } from './journal/journal-error.ts';
import { type ExpectedCount, verifyCount } from './journal/verify.ts';
import { type WaitOptions, type Watcher, waitForExchange } from './journal/wait-for.ts';

export type { JournalEntry, JournalVerdict, RecordedMessages } from './journal/entry.ts';

/** An entry as its journal holds it. */
type HeldEntry = { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] };

/** How many characters of bodies a journal holds on to. */
const mostHeld = 16_777_216;

/** The last exchanges of a world, bounded. `Operation` are the names of the operations that a filter may ask for. */
export class Journal<Operation extends string = string> {
  readonly #limit: number;
  readonly #operations: readonly string[] | undefined;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  readonly #watchers = new Set<Watcher>();
  #entries: HeldEntry[] = [];
  /** What is known besides of each of the entries, in their order. */
  #messages: (RecordedMessages | undefined)[] = [];
  #recorded = 0;
  /** The entries that have bodies, from `#oldest` on, and how large each is. */
  #bodies: { readonly entry: HeldEntry; readonly size: number }[] = [];
  #oldest = 0;
  #held = 0;

  /**
   * @param limit How many exchanges it keeps.
   * @param operations The `operationId`s that filters may name. Default: any.
   */
  constructor(limit: number, operations?: readonly string[]) {
    this.#limit = limit;
    this.#operations = operations;
  }

  /** Oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#last();
  }

  /** How many exchanges there were, those that the bound has pushed out included. */
  get recorded(): number {
    return this.#recorded;
  }

  /**
   * The exchanges for which a filter holds, oldest first.
   *
   * @throws {JournalError} where the filter has a part that is unknown or wrong: it would find nothing.
   * @example
   * const created = journal.find({ operation: 'createPet', status: 201 });
   * const refused = journal.find({ path: '/pets/*', verdict: 'violation', limit: 10 });
   */
  find(filter: JournalFilter<Operation> = {}): readonly JournalEntry[] {
    checkFilter(filter, this.#operations);
    const conditions = conditionsOf(filter);
    const found = this.#last().filter((entry) => conditions.every(({ holds }) => holds(entry)));
    const { limit, after } = filter;
    if (limit === undefined) return found;
    return after === undefined ? found.slice(Math.max(0, found.length - limit)) : found.slice(0, limit);
  }

  /**
   * Waits for an exchange that a filter is about; one that is in the journal already counts. A reset does not end it.
   *
   * @throws {JournalError} where none came in time: the promise rejects, and says what came instead.
   * @example
   * await page.getByText('Save').click();
   * const { requestBody } = await journal.waitFor({ operation: 'replacePet' });
   */
  async waitFor(filter: ExchangeFilter<Operation>, options: WaitOptions = {}): Promise<JournalEntry> {
    checkFilter(filter, this.#operations);
    checkUnlimited(filter);
    const attend = (watcher: Watcher): (() => void) => {
      this.#watchers.add(watcher);
      return () => void this.#watchers.delete(watcher);
    };
    return waitForExchange({ entries: () => this.#last(), attend }, filter, options);
  }

  /**
   * Makes sure that there were as many exchanges as expected; without a count: at least one.
   *
   * @throws {JournalError} where there were not; the message shows those that came closest, and what differed.
   * @example
   * journal.verify({ operation: 'createPet', status: 201 }, { times: 2 });
   * journal.verify({ method: 'DELETE' }, { times: 0 });
   */
  verify(filter: ExchangeFilter<Operation>, expected: ExpectedCount = {}): void {
    const { pass, message } = this.check(filter, expected);
    if (!pass) throw new JournalError(message);
  }

  /**
   * Tells what {@link verify} makes sure of, and throws only where the question makes no sense.
   *
   * @throws {JournalError} where the filter or the count is wrong.
   */
  check(filter: ExchangeFilter<Operation>, expected: ExpectedCount = {}): MatchResult {
    checkFilter(filter, this.#operations);
    checkUnlimited(filter);
    const entries = this.#last();
    return verifyCount(entries, this.#recorded - entries.length, filter, expected);
  }

  /**
   * The exchanges as a HAR 1.2 recording without secrets, for browsers, proxies and `judgeTraffic`.
   *
   * @example
   * await writeFile('session.har', JSON.stringify(journal.har()));
   */
  har(filter: JournalFilter<Operation> = {}, creator: HarCreator = { name: 'contract testkit', version: '1' }): Har {
    return harOf(this.find(filter), (entry) => this.messagesOf(entry), creator);
  }

  /** The headers of an entry. Secrets are in them: they are for this package's own use. */
  messagesOf(entry: JournalEntry): RecordedMessages | undefined {
    const index = entry.sequence - (this.#entries[0]?.sequence ?? 0);
    return this.#entries[index] === entry ? this.#messages[index] : undefined;
  }

  /** Tells a listener of each exchange when it is over. Gives a function that ends it. */
  watch(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Writes an exchange down. */
  record(entry: Omit<JournalEntry, 'sequence' | 'forgotten'>, messages?: RecordedMessages): JournalEntry {
    this.#recorded += 1;
    const full: HeldEntry = { sequence: this.#recorded, ...entry, forgotten: false };
    this.#entries.push(full);
    this.#messages.push(messages);
    // Cutting at twice the bound, and not at each entry, keeps recording cheap.
    if (this.#entries.length >= this.#limit * 2) {
      this.#messages = this.#messages.slice(this.#entries.length - this.#limit);
      this.#entries = this.#last();
    }
    const size = messages === undefined ? 0 : messages.requestSize + messages.responseSize;
    if (size > 0) this.#hold(full, size);
    if (this.#listeners.size > 0) for (const listener of [...this.#listeners]) listener(full);
    if (this.#watchers.size > 0) for (const watcher of [...this.#watchers]) watcher.seen(full);
    return full;
  }

  #last(): HeldEntry[] {
    return this.#entries.slice(Math.max(0, this.#entries.length - this.#limit));
  }

  /** Holds on to the bodies of an entry, and lets go of the oldest where there are too many. */
  #hold(entry: HeldEntry, size: number): void {
    this.#bodies.push({ entry, size });
    this.#held += size;
    // The newest keeps its bodies, so that whoever watches can look at them.
    while (this.#held > mostHeld || this.#bodies.length - this.#oldest > this.#limit) {
      const oldest = this.#bodies[this.#oldest];
      if (oldest === undefined || oldest.entry === entry) break;
      this.#oldest += 1;
      this.#held -= oldest.size;
      oldest.entry.requestBody = undefined;
      oldest.entry.responseBody = undefined;
      oldest.entry.forgotten = true;
    }
    if (this.#oldest > this.#limit) {
      this.#bodies = this.#bodies.slice(this.#oldest);
      this.#oldest = 0;
    }
  }

  /** Forgets everything, and counts from 1 again. */
  clear(): void {
    this.#entries = [];
    this.#messages = [];
    this.#recorded = 0;
    this.#bodies = [];
    this.#oldest = 0;
    this.#held = 0;
    for (const watcher of [...this.#watchers]) watcher.cleared();
  }
}
