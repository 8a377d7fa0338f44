/** Of how many that have gone a queue keeps the places, until its list is made anew. */
const maxEmpty = 64;

/**
 * What comes at one end and goes at the other, the oldest first.
 *
 * A list does that for less than a map, which is made anew each time that as many have gone as are there.
 */
export class Queue<T extends object> {
  #list: (T | undefined)[] = [];
  /** How many places at its beginning are empty. */
  #empty = 0;

  get size(): number {
    return this.#list.length - this.#empty;
  }

  add(item: T): void {
    this.#list.push(item);
  }

  /** The one at a place, from 0: the oldest. Before that there is none: what has gone has left nothing in its place. */
  at(place: number): T | undefined {
    return this.#list[this.#empty + place];
  }

  /** Takes the oldest away. */
  take(): T | undefined {
    if (this.size === 0) return undefined;
    const item = this.#list[this.#empty];
    this.#list[this.#empty] = undefined;
    this.#empty += 1;
    if (this.#empty > maxEmpty && this.#empty * 2 >= this.#list.length) {
      this.#list = this.#list.slice(this.#empty);
      this.#empty = 0;
    }
    return item;
  }

  all(): readonly T[] {
    return this.#list.filter((item) => item !== undefined);
  }
}
