/** Counts the bytes of what is held, each thing once however many hold it. */
export class HeldOnce<T extends object> {
  readonly #sizeOf: (thing: T) => number;
  readonly #holders = new Map<T, number>();
  #bytes = 0;

  constructor(sizeOf: (thing: T) => number) {
    this.#sizeOf = sizeOf;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** One more holds it; true where it is the first. */
  hold(thing: T): boolean {
    const holders = this.#holders.get(thing) ?? 0;
    this.#holders.set(thing, holders + 1);
    if (holders === 0) this.#bytes += this.#sizeOf(thing);
    return holders === 0;
  }

  /** One less holds it; true where it was the last. */
  release(thing: T): boolean {
    const holders = this.#holders.get(thing) ?? 0;
    if (holders > 1) this.#holders.set(thing, holders - 1);
    else if (this.#holders.delete(thing)) this.#bytes -= this.#sizeOf(thing);
    return holders === 1;
  }
}
