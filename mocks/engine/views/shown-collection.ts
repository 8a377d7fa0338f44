import { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';

/** A collection to be looked at, whose records are shown otherwise than they are stored. */
export class ShownCollection extends RecordCollection {
  readonly #below: RecordCollection;
  readonly #show: (record: JsonRecord) => JsonRecord;

  constructor(below: RecordCollection, show: (record: JsonRecord) => JsonRecord) {
    super(undefined, undefined, undefined, below.path);
    this.#below = below;
    this.#show = show;
  }

  override get size(): number {
    return this.#below.size;
  }

  override get(id: string): JsonRecord | undefined {
    const record = this.#below.get(id);
    return record && this.#show(record);
  }

  override has(id: string): boolean {
    return this.#below.has(id);
  }

  override placeAfter(id: string): number {
    return this.#below.placeAfter(id);
  }

  override page(skip: number, limit: number): JsonRecord[] {
    return this.#below.page(skip, limit).map(this.#show);
  }

  override all(): JsonRecord[] {
    return this.#below.all().map(this.#show);
  }

  override snapshot(): ReadonlyMap<string, JsonRecord> {
    return new Map([...this.#below.snapshot()].map(([id, record]) => [id, this.#show(record)]));
  }
}
