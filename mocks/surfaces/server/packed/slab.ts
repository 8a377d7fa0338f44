/** How many bytes stand together, where one record has no more. */
const usualBytes = 65_536;

/** A piece of memory outside of the heap, in which the texts of records stand one behind the other. */
export class Slab<T extends { readonly length: number }> {
  readonly bytes: Buffer;
  /** Those whose texts stand here, but for those that were released. */
  readonly packed: Set<T> = new Set();
  #used = 0;
  /** How many bytes are of those that were not released. */
  #needed = 0;

  constructor(atLeast: number) {
    this.bytes = Buffer.allocUnsafeSlow(Math.max(usualBytes, atLeast));
  }

  hasRoom(length: number): boolean {
    return this.#used + length <= this.bytes.length;
  }

  /** Whether it holds on to more than twice of what is needed. */
  get isWasteful(): boolean {
    return this.#needed * 2 < this.#used;
  }

  /** Has a text stand behind the others; gives where it begins. */
  take(packed: T, written: Buffer): number {
    const start = this.#used;
    this.bytes.set(written, start);
    this.#used += written.length;
    this.#needed += written.length;
    this.packed.add(packed);
    return start;
  }

  /** From now on nobody needs a text, unless a snapshot does. */
  release(packed: T): void {
    if (this.packed.delete(packed)) this.#needed -= packed.length;
  }
}
