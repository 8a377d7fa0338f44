import type { MatchResult } from '../../../contracts/matchers/match-result.ts';
import { type Hiding, rememberBackground } from '../../../contracts/redaction/hiding.ts';
import { boundedEntry, boundedHeaders } from './entry/bounded-entry.ts';
import type { JournalEntry, RecordedMessages, UnwrittenEntry } from './entry/entry.ts';
import { JournalError } from './entry/journal-error.ts';
import { writtenEntry } from './entry/written-entry.ts';
import { harOf } from './har/har.ts';
import type { Har, HarCreator } from './har/har-format.ts';
import { HeldEntries, type HeldEntry } from './held-entries.ts';
import type { JournalBudget } from './journal-budget.ts';
import { checkFilter, checkUnlimited } from './query/check-filter.ts';
import { conditionsOf } from './query/conditions.ts';
import type { ExchangeFilter, JournalFilter } from './query/filter.ts';
import { type ExpectedCount, verifyCount } from './query/verify.ts';
import { type WaitOptions, type Watcher, waitForExchange } from './query/wait-for.ts';

export type { JournalEntry, JournalVerdict, OutgoingCall, RecordedMessages } from './entry/entry.ts';

/** The last exchanges of an account, bounded. `Operation` are the names of the operations that a filter may ask for. */
export class Journal<Operation extends string = string> {
  readonly #limit: number;
  readonly #operations: readonly string[] | undefined;
  readonly #hiding: Hiding;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  readonly #watchers = new Set<Watcher>();
  readonly #budget: JournalBudget | undefined;
  /** Without gaps: the number of each is that of the last less how many are behind it. */
  readonly #held = new HeldEntries();
  #recorded = 0;

  /**
   * @param limit How many exchanges it keeps.
   * @param hiding How its entries are shown without their secrets.
   * @param operations The `operationId`s that filters may name. Default: any.
   * @param budget What it shares with the other journals of its fake, where they have one.
   */
  constructor(limit: number, hiding: Hiding, operations?: readonly string[], budget?: JournalBudget) {
    this.#limit = limit;
    this.#hiding = hiding;
    this.#operations = operations;
    this.#budget = budget;
  }

  /** Oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#held.entries();
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
    const found = this.entries.filter((entry) => conditions.every(({ holds }) => holds(entry)));
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
    return waitForExchange({ entries: () => this.entries, attend }, filter, options);
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
    const entries = this.entries;
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
    const held = this.#numbered(entry.sequence);
    return held?.entry === entry ? held.messages : undefined;
  }

  /** Whether anybody waits for what comes. */
  get watched(): boolean {
    return this.#listeners.size + this.#watchers.size > 0;
  }

  /** Tells a listener of each exchange when it is over. Gives a function that ends it. */
  watch(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Writes an exchange down. */
  record(given: UnwrittenEntry, came?: RecordedMessages): JournalEntry {
    this.#recorded += 1;
    const sent = came && boundedHeaders(came.request);
    const entry = writtenEntry(this.#recorded, boundedEntry(given, sent?.came));
    const messages = sent && (sent.headers === came.request ? came : { ...came, request: sent.headers });
    rememberBackground(entry, messages, this.#hiding);
    const [drop, ofHeaders] = [this.#drop, sent?.characters ?? 0];
    const held: HeldEntry = { entry, messages, drop, ofHeaders, bytes: 0, older: undefined, newer: undefined };
    this.#held.add(held);
    this.#budget?.add(held);
    if (this.#held.size > this.#limit) this.#drop();
    this.#held.forgetBodies(this.#spare);
    if (this.#listeners.size > 0) for (const listener of [...this.#listeners]) listener(entry);
    if (this.#watchers.size > 0) for (const watcher of [...this.#watchers]) watcher.seen(entry);
    return entry;
  }

  /** Counts exchanges of which nothing is known. */
  skip(count: number): void {
    this.#recorded += count;
  }

  /** Forgets everything, and counts from 1 again. */
  clear(): void {
    while (this.#held.size > 0) this.#drop();
    this.#recorded = 0;
    for (const watcher of [...this.#watchers]) watcher.cleared();
  }

  #numbered(sequence: number): HeldEntry | undefined {
    return this.#held.at(sequence - (this.#recorded - this.#held.size + 1));
  }

  readonly #spare = (held: HeldEntry): void => this.#budget?.spareBodies(held);

  /** Lets go of the oldest entry. */
  readonly #drop = (): void => {
    const held = this.#held.take();
    if (held !== undefined) this.#budget?.remove(held);
  };
}
