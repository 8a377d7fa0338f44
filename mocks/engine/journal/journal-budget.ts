import type { JournalEntry, RecordedMessages } from './entry.ts';

/** An entry as its journal holds it. */
export interface HeldEntry {
  readonly entry: { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] };
  readonly messages: RecordedMessages | undefined;
  /** Lets go of it; it is the oldest of its journal. */
  readonly drop: () => void;
  /** How much of the heap it holds: all of it, and its bodies alone. */
  bytes: number;
  bodyBytes: number;
  /** Its neighbours, whatever their journals. */
  older?: HeldEntry | undefined;
  newer?: HeldEntry | undefined;
}

/** What all journals of a fake may hold together, in bytes of the heap: beyond that the oldest entries go. */
export class JournalBudget {
  readonly limit: number;
  #bytes = 0;
  #oldest: HeldEntry | undefined;
  #newest: HeldEntry | undefined;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** How much they hold. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Takes an entry in. It stays itself, however large: whoever watches can look at it. */
  add(held: HeldEntry): void {
    held.older = this.#newest;
    if (this.#newest === undefined) this.#oldest = held;
    else this.#newest.newer = held;
    this.#newest = held;
    this.#bytes += held.bytes;
    while (this.#bytes > this.limit && this.#oldest !== held) this.#oldest?.drop();
  }

  /** Counts an entry for less than before. */
  spare(held: HeldEntry, bytes: number): void {
    held.bytes -= bytes;
    this.#bytes -= bytes;
  }

  remove(held: HeldEntry): void {
    const { older, newer } = held;
    this.#bytes -= held.bytes;
    if (older === undefined) this.#oldest = newer;
    else older.newer = newer;
    if (newer === undefined) this.#newest = older;
    else newer.older = older;
    // Whoever still looks at it must not hold on to all the others.
    held.older = undefined;
    held.newer = undefined;
  }
}
