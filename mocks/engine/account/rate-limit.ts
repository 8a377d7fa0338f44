/** How many exchanges an account may have: so many at once, and then so many a second. */
export interface RateLimit {
  /** How many at once. */
  readonly capacity: number;
  /** How many become free again each second. */
  readonly perSecond: number;
}

/** The level of a bucket at one moment. */
export interface BucketState {
  readonly level: number;
  readonly at: number;
}

/** A leaky bucket: each exchange is a drop, and it leaks at a steady pace. */
export class LeakyBucket {
  readonly #limit: RateLimit;
  #level = 0;
  #at = Number.NEGATIVE_INFINITY;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Takes an exchange in: 0, or how many whole seconds to wait where the bucket is full. */
  take(now: number): number {
    const { capacity, perSecond } = this.#limit;
    // A clock that was set back neither fills the bucket nor empties it.
    const gone = this.#level === 0 ? 0 : Math.max(0, now - this.#at);
    this.#level = Math.max(0, this.#level - (gone / 1000) * perSecond);
    this.#at = now;
    if (this.#level + 1 > capacity) return Math.max(1, Math.ceil((this.#level + 1 - capacity) / perSecond));
    this.#level += 1;
    return 0;
  }

  snapshot(): BucketState {
    return { level: this.#level, at: this.#at };
  }

  restore({ level, at }: BucketState): void {
    this.#level = level;
    this.#at = at;
  }
}
