import type { HeaderReader } from '../../contracts/exchange.ts';
import type { ParameterValues } from '../../contracts/rules/parameters.ts';
import type { Note, Violation } from '../../contracts/violation.ts';
import type { AnswerHeaders } from './answer.ts';

/**
 * How an exchange went. `ok`; `note`: accepted, with something to know; `violation`: the request broke the contract;
 * `dishonest`: the answer did and was held back, or strict mode held it back.
 */
export type JournalVerdict = 'ok' | 'note' | 'violation' | 'dishonest';

/** One exchange, as the fake saw it. */
export interface JournalEntry {
  /** Counts from 1 within its world. */
  readonly sequence: number;
  /** When it was answered by the world's clock, in milliseconds since 1970. */
  readonly at: number;
  /** How long it took by the world's clock, in milliseconds: the latency of a fault, where that is no clock on the wall. */
  readonly duration: number;
  readonly account: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The status of the answer; 0 where a fault broke the connection and none arrived. */
  readonly status: number;
  readonly verdict: JournalVerdict;
  readonly violations: readonly (Violation | Note)[];
  readonly notes: readonly Note[];
  /** The parameters of the request as values; `undefined` where it was refused before they were read. */
  readonly parameters: ParameterValues | undefined;
  /** The body of the request as JSON, not a copy of it: only to be looked at. `undefined` where none was read. */
  readonly requestBody: unknown;
  /** The body of the answer as JSON, likewise. */
  readonly responseBody: unknown;
  /** Whether the journal has let go of the bodies, to stay small. */
  readonly forgotten: boolean;
}

/** An entry as its journal holds it. */
type HeldEntry = { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] };

/** What a journal is told besides the entry itself. */
export interface RecordedMessages {
  /** How many characters the bodies have. */
  readonly size: number;
  readonly request: HeaderReader;
  readonly response: AnswerHeaders;
}

/** How many characters of bodies a journal holds on to. */
const mostHeld = 16_777_216;

/** The last exchanges of a world, bounded. */
export class Journal {
  readonly #limit: number;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  readonly #messages = new WeakMap<JournalEntry, RecordedMessages>();
  #entries: HeldEntry[] = [];
  #recorded = 0;
  /** The entries that have bodies, from `#oldest` on, and how large each is. */
  #bodies: { readonly entry: HeldEntry; readonly size: number }[] = [];
  #oldest = 0;
  #held = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#last();
  }

  /** How many exchanges there were, those that the bound has pushed out included. */
  get recorded(): number {
    return this.#recorded;
  }

  /** The headers of an entry. Secrets are in them: they are for this package's own use. */
  messagesOf(entry: JournalEntry): RecordedMessages | undefined {
    return this.#messages.get(entry);
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
    // Cutting at twice the bound, and not at each entry, keeps recording cheap.
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.#last();
    if (messages !== undefined) {
      this.#messages.set(full, messages);
      if (messages.size > 0) this.#hold(full, messages.size);
    }
    for (const listener of [...this.#listeners]) listener(full);
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

  clear(): void {
    this.#entries = [];
    this.#recorded = 0;
    this.#bodies = [];
    this.#oldest = 0;
    this.#held = 0;
  }
}
