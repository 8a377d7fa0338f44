import { knownOf } from '../../../engine/store/known-records.ts';
import type { Packed } from './packed.ts';

/** How many bytes of text those records have that are objects, too: 10,000 of 1.5 kB. */
const usualMaxBytes = 16_777_216;

/** The records of a collection that are objects at the moment: those that were read or written last. */
export class ObjectsInUse {
  readonly #maxBytes: number;
  #oldest: Packed | undefined;
  #newest: Packed | undefined;
  #bytes = 0;

  constructor(maxBytes: number = usualMaxBytes) {
    this.#maxBytes = maxBytes;
  }

  /** Counts a record that is an object as the last that was used; of others, the objects may go. */
  use(packed: Packed): void {
    if (packed === this.#newest) return;
    if (packed.newer === undefined) this.#bytes += packed.size;
    else this.#unlink(packed);
    packed.older = this.#newest;
    if (this.#newest === undefined) this.#oldest = packed;
    else this.#newest.newer = packed;
    this.#newest = packed;
    while (this.#bytes > this.#maxBytes && this.#oldest !== undefined && this.#oldest !== packed)
      this.drop(this.#oldest);
  }

  /** Lets go of the object of a record. */
  drop(packed: Packed): void {
    if (packed === this.#newest || packed.newer !== undefined) {
      this.#bytes -= packed.size;
      this.#unlink(packed);
    }
    const known = knownOf(packed.record);
    // One is enough: who reads a record reads it in the same way again.
    if (known !== undefined) packed.fineAs = known.fineAsToo?.at(-1) ?? known.fineAs;
    packed.record = undefined;
  }

  #unlink(packed: Packed): void {
    const { older, newer } = packed;
    if (older === undefined) this.#oldest = newer;
    else older.newer = newer;
    if (newer === undefined) this.#newest = older;
    else newer.older = older;
    packed.older = undefined;
    packed.newer = undefined;
  }
}
