import { textOf } from '../../../engine/store/known-records.ts';
import type { HoldLarge, LargeRecords } from '../../../engine/store/large/large-records.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Packed } from './packed.ts';
import { Pattern } from './pattern.ts';
import { Room } from './room.ts';

/** Records by id of which only those are objects that were used last; the text of each other stands outside of the heap. */
export class PackedRecords implements LargeRecords {
  readonly #held: Map<string, JsonRecord | Packed>;
  readonly #room: Room;

  constructor(held: ReadonlyMap<string, JsonRecord | Packed>, room: Room) {
    this.#held = new Map(held);
    this.#room = room;
  }

  get size(): number {
    return this.#held.size;
  }

  get(id: string): JsonRecord | undefined {
    const held = this.#held.get(id);
    return held && this.#room.open(held);
  }

  has(id: string): boolean {
    return this.#held.has(id);
  }

  set(id: string, record: JsonRecord): void {
    const before = this.#held.get(id);
    this.#held.set(id, this.#room.pack(record));
    this.#room.release(before);
  }

  delete(id: string): boolean {
    const before = this.#held.get(id);
    this.#room.release(before);
    return this.#held.delete(id);
  }

  keys(): MapIterator<string> {
    return this.#held.keys();
  }

  *values(): Generator<JsonRecord, undefined> {
    for (const held of this.#held.values()) yield this.#room.look(held);
  }

  *entries(): Generator<[string, JsonRecord], undefined> {
    for (const [id, held] of this.#held) yield [id, this.#room.look(held)];
  }

  [Symbol.iterator](): Generator<[string, JsonRecord], undefined> {
    return this.entries();
  }

  forEach(act: (record: JsonRecord, id: string, records: ReadonlyMap<string, JsonRecord>) => void): void {
    for (const [id, record] of this) act(record, id, this);
  }

  holderOf(id: string): object | undefined {
    return this.#held.get(id);
  }

  copy(): PackedRecords {
    return new PackedRecords(this.#held, this.#room);
  }
}

/** How many records a pattern is made of. */
const samples = 8;

/** Packs what is written from now on; what is there stays as it is, since others may hold it. */
export const packedRecords: HoldLarge = (records) => {
  const texts: string[] = [];
  const every = Math.ceil(records.size / samples);
  let place = 0;
  for (const record of records.values()) if (place++ % every === 0) texts.push(textOf(record));
  return new PackedRecords(records, new Room(new Pattern(texts)));
};
