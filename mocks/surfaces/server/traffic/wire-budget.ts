/** What waits on the wire at one moment. */
export interface WireHeld {
  readonly bytes: number;
  readonly maxBytes: number;
  /** How many were cut so far, to make room. */
  readonly cut: number;
}

/** Counts the bytes that wait because a client is slow; where there are too many, the one that has waited longest is cut. */
export class WireBudget<T extends object> {
  readonly #maxBytes: number;
  readonly #sever: (thing: T) => void;
  /** Whatever waits first stands first. */
  readonly #waiting = new Map<T, number>();
  #bytes = 0;
  #cut = 0;
  #reserved = 0;

  constructor(maxBytes: number, sever: (thing: T) => void) {
    this.#maxBytes = maxBytes;
    this.#sever = sever;
  }

  get held(): WireHeld {
    return { bytes: this.#bytes + this.#reserved, maxBytes: this.#maxBytes, cut: this.#cut };
  }

  /** So many more bytes wait for it. */
  add(thing: T, bytes: number): void {
    this.#waiting.set(thing, (this.#waiting.get(thing) ?? 0) + bytes);
    this.#bytes += bytes;
    this.#makeRoom();
  }

  /**
   * Holds room for what is held whether or not its client stays; false where there is none, and then nothing is held.
   *
   * What waits for slow clients is cut for it.
   */
  reserve(bytes: number): boolean {
    if (this.#reserved + bytes > this.#maxBytes) {
      this.#cut += 1;
      return false;
    }
    this.#reserved += bytes;
    this.#makeRoom();
    return true;
  }

  /** Gives back what was reserved. */
  free(bytes: number): void {
    this.#reserved -= bytes;
  }

  #makeRoom(): void {
    for (const oldest of this.#waiting.keys()) {
      if (this.#bytes + this.#reserved <= this.#maxBytes) break;
      this.release(oldest);
      this.#cut += 1;
      this.#sever(oldest);
    }
  }

  /** So many bytes wait no more; without a number, none. What was cut is not counted any longer. */
  release(thing: T, bytes: number = Number.POSITIVE_INFINITY): void {
    const waiting = this.#waiting.get(thing) ?? 0;
    const gone = Math.min(bytes, waiting);
    this.#bytes -= gone;
    if (gone === waiting) this.#waiting.delete(thing);
    else this.#waiting.set(thing, waiting - gone);
  }
}
