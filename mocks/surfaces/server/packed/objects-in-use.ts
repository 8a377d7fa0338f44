import { Chain } from '../../../engine/queue/chain.ts';
import { knownOf } from '../../../engine/store/known-records.ts';
import type { Packed } from './packed.ts';

/** How many bytes of text those records have that are objects, too: 10,000 of 1.5 kB. */
const usualMaxBytes = 16_777_216;

/** The records of a collection that are objects at the moment: those that were read or written last. */
export class ObjectsInUse {
  readonly #maxBytes: number;
  readonly #chain = new Chain<Packed>();
  #bytes = 0;

  constructor(maxBytes: number = usualMaxBytes) {
    this.#maxBytes = maxBytes;
  }

  /** Counts a record that is an object as the last that was used; of others, the objects may go. */
  use(packed: Packed): void {
    const chain = this.#chain;
    if (packed === chain.newest) return;
    if (packed.newer === undefined) this.#bytes += packed.size;
    else chain.remove(packed);
    chain.add(packed);
    while (this.#bytes > this.#maxBytes && chain.oldest !== undefined && chain.oldest !== packed)
      this.drop(chain.oldest);
  }

  /** Lets go of the object of a record. */
  drop(packed: Packed): void {
    if (packed === this.#chain.newest || packed.newer !== undefined) {
      this.#bytes -= packed.size;
      this.#chain.remove(packed);
    }
    const known = knownOf(packed.record);
    // One is enough: who reads a record reads it in the same way again.
    if (known !== undefined) packed.fineAs = known.fineAsToo?.at(-1) ?? known.fineAs;
    packed.record = undefined;
  }
}
