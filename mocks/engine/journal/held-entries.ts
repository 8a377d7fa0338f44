import type { HeldJournalEntry, RecordedMessages } from './entry/entry.ts';

/** An entry as its journal holds it. */
export interface HeldEntry {
  readonly entry: HeldJournalEntry;
  readonly messages: RecordedMessages | undefined;
  /** Lets go of the oldest entry of its journal. */
  readonly drop: () => void;
  /** How many characters the headers of its request have. */
  readonly ofHeaders: number;
  /** How much of the heap it holds. */
  bytes: number;
  /** Those that all journals of its fake took in before and after it. */
  older: HeldEntry | undefined;
  newer: HeldEntry | undefined;
}

/** How many characters of bodies a journal holds on to. */
const maxCharacters = 16_777_216;

/** Of how many that have gone a list keeps the places, until it is made anew. */
const maxEmpty = 64;

/**
 * The entries of a journal, oldest first.
 *
 * They come at one end and go at the other. A list does that for less than a map, which is made anew each time that as
 * many have gone as are there.
 */
export class HeldEntries {
  #list: (HeldEntry | undefined)[] = [];
  /** How many places at its beginning are empty. */
  #empty = 0;
  /** How many of the oldest have no bodies any more, and how many characters the others' bodies have. */
  #forgotten = 0;
  #characters = 0;

  get size(): number {
    return this.#list.length - this.#empty;
  }

  add(held: HeldEntry): void {
    this.#list.push(held);
    this.#characters += charactersOf(held);
  }

  /** The one at a place, from 0: the oldest. */
  at(place: number): HeldEntry | undefined {
    return place < 0 ? undefined : this.#list[this.#empty + place];
  }

  /** Takes the oldest away. */
  take(): HeldEntry | undefined {
    if (this.size === 0) return undefined;
    const held = this.#list[this.#empty];
    if (this.#forgotten > 0) this.#forgotten -= 1;
    else if (held !== undefined) this.#characters -= charactersOf(held);
    this.#list[this.#empty] = undefined;
    this.#empty += 1;
    if (this.#empty > maxEmpty && this.#empty * 2 >= this.#list.length) {
      this.#list = this.#list.slice(this.#empty);
      this.#empty = 0;
    }
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
    return this.#list.slice(this.#empty).flatMap((held) => (held === undefined ? [] : [held.entry]));
  }
}

function charactersOf({ messages }: HeldEntry): number {
  return messages === undefined ? 0 : messages.requestSize + messages.responseSize;
}
