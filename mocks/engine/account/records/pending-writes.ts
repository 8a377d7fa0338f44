import type { WrittenRecord } from '../../store/record.ts';

/** How many changes may wait: each holds on to a record that is no more. */
const maxChanges = 100;

/** Writes that wait to be written down. Those are let go of that the log would have no place for. */
export class PendingWrites {
  readonly #limit: number;
  #writes: WrittenRecord[] = [];
  /** The place of the oldest that waits. */
  #first = 0;
  /** How many of them make one record each, and how many make any number. */
  #certain = 0;
  #changes = 0;

  /** @param limit How many records the log holds. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Has a write wait. */
  add(write: WrittenRecord): void {
    this.#writes.push(write);
    this.#count(write, 1);
    while (this.#certain > this.#limit) {
      const oldest = this.#writes[this.#first];
      if (oldest !== undefined) this.#count(oldest, -1);
      this.#first += 1;
    }
    if (this.#first > this.#limit) this.#leave(this.#writes.slice(this.#first));
  }

  /** Whether they hold on to as much as they may. */
  get areMany(): boolean {
    return this.#changes >= maxChanges;
  }

  /** Those that wait, which then do so no more. */
  take(): readonly WrittenRecord[] {
    const writes = this.#writes.slice(this.#first);
    this.#leave([]);
    this.#certain = 0;
    this.#changes = 0;
    return writes;
  }

  #count({ before, after }: WrittenRecord, by: 1 | -1): void {
    if (before !== undefined && after !== undefined) this.#changes += by;
    else this.#certain += by;
  }

  #leave(writes: WrittenRecord[]): void {
    this.#writes = writes;
    this.#first = 0;
  }
}
