import { Queue } from '../queue/queue.ts';
import type { HeldJournalEntry, RecordedMessages } from './entry/entry.ts';

/** An entry as its journal holds it. */
export interface HeldEntry {
  readonly entry: HeldJournalEntry;
  readonly messages: RecordedMessages | undefined;
  /** Lets go of the oldest entry of its journal. */
  readonly drop: () => void;
  /** How many characters the headers of its request have. */
  readonly ofHeaders: number;
  /** How much of the heap it holds; at the most, until it is weighed. */
  bytes: number;
  /** Those that all journals of its fake took in before and after it. */
  older: HeldEntry | undefined;
  newer: HeldEntry | undefined;
}

/** How many characters of bodies a journal holds on to. */
const maxCharacters = 16_777_216;

/** The entries of a journal, oldest first. */
export class HeldEntries {
  readonly #queue = new Queue<HeldEntry>();
  /** How many of the oldest have no bodies any more, and how many characters the others' bodies have. */
  #forgotten = 0;
  #characters = 0;

  get size(): number {
    return this.#queue.size;
  }

  add(held: HeldEntry): void {
    this.#queue.add(held);
    this.#characters += charactersOf(held);
  }

  /** The one at a place, from 0: the oldest. */
  at(place: number): HeldEntry | undefined {
    return this.#queue.at(place);
  }

  /** Takes the oldest away. */
  take(): HeldEntry | undefined {
    const held = this.#queue.take();
    if (this.#forgotten > 0) this.#forgotten -= 1;
    else if (held !== undefined) this.#characters -= charactersOf(held);
    return held;
  }

  /**
   * Lets go of the oldest bodies where there are too many; the newest entry keeps its own, so that whoever watches can
   * look.
   *
   * @param spare Is given each entry while it has them.
   */
  forgetBodies(spare: (held: HeldEntry) => void): void {
    for (; this.#characters > maxCharacters && this.#forgotten < this.size - 1; this.#forgotten += 1) {
      const held = this.at(this.#forgotten);
      if (held === undefined) continue;
      this.#characters -= charactersOf(held);
      spare(held);
      held.entry.requestBody = undefined;
      held.entry.responseBody = undefined;
      held.entry.forgotten = true;
    }
  }

  entries(): readonly HeldJournalEntry[] {
    return this.#queue.all().map(({ entry }) => entry);
  }
}

function charactersOf({ messages }: HeldEntry): number {
  return messages === undefined ? 0 : messages.requestSize + messages.responseSize;
}
