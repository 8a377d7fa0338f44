import { isRecord } from '../../../../spec/document/document.ts';
import { foundFine, knowText, textOf } from '../../../engine/store/known-records.ts';
import { type JsonRecord, storedRecord } from '../../../engine/store/record.ts';
import { comesBack } from './comes-back.ts';
import { ObjectsInUse } from './objects-in-use.ts';
import { Packed } from './packed.ts';
import type { Pattern } from './pattern.ts';
import { Slab } from './slab.ts';

/** Where a collection, and the snapshots of it, have the texts of their records, and some of them as objects. */
export class Room {
  readonly #pattern: Pattern;
  readonly #inUse: ObjectsInUse;
  /** Where what is written goes to. */
  #fresh: Slab<Packed> | undefined;
  /** Where that goes to which stood in a slab that was given up: it is likely to stay. */
  #moved: Slab<Packed> | undefined;

  /**
   * @param pattern How texts are written down.
   * @param maxBytes How many bytes of text those have that are objects.
   */
  constructor(pattern: Pattern, maxBytes?: number) {
    this.#pattern = pattern;
    this.#inUse = new ObjectsInUse(maxBytes);
  }

  /** Takes a stored record in; one that its text would not give back stays an object. */
  pack(record: JsonRecord): JsonRecord | Packed {
    if (!comesBack(record)) return record;
    const { written, size } = this.#pattern.write(textOf(record));
    if (this.#fresh?.hasRoom(written.length) !== true) this.#fresh = new Slab<Packed>(written.length);
    const packed = new Packed(record, written, size, this.#fresh);
    this.#inUse.use(packed);
    return packed;
  }

  /** The record as an object, which it stays for a while. */
  open(held: JsonRecord | Packed): JsonRecord {
    if (!(held instanceof Packed)) return held;
    if (held.record === undefined) {
      const text = this.#textOf(held);
      held.record = revived(held, text);
      knowText(held.record, text);
    }
    const { record } = held;
    this.#inUse.use(held);
    return record;
  }

  /** The record as an object, for whoever looks at all: that does not make it stay one. */
  look(held: JsonRecord | Packed): JsonRecord {
    return held instanceof Packed ? (held.record ?? revived(held, this.#textOf(held))) : held;
  }

  /** Makes place for others where a record stood that the collection has no more; a snapshot may have it. */
  release(held: JsonRecord | Packed | undefined): void {
    if (!(held instanceof Packed)) return;
    this.#inUse.drop(held);
    const { slab } = held;
    slab.release(held);
    if (slab.isWasteful && slab !== this.#fresh && slab !== this.#moved) this.#empty(slab);
  }

  #textOf({ slab, start, length, size }: Packed): string {
    return this.#pattern.read(slab.bytes, start, start + length, size);
  }

  #empty(slab: Slab<Packed>): void {
    for (const packed of slab.packed) {
      if (this.#moved?.hasRoom(packed.length) !== true) this.#moved = new Slab<Packed>(packed.length);
      packed.moveTo(this.#moved);
    }
    slab.packed.clear();
  }
}

function revived({ fineAs }: Packed, text: string): JsonRecord {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error('Failed to read a record that was packed: it is none.');
  const record = storedRecord(value);
  if (fineAs !== undefined) foundFine(record, fineAs);
  return record;
}
