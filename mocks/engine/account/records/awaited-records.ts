import type { JsonRecord } from '../../store/record.ts';

/**
 * The records of a collection that are not there yet: whoever looks at them gets an error that says what to wait for.
 *
 * A map, so that accounts and snapshots hold it as they hold any records, and a browser's database keeps it.
 */
export class AwaitedRecords extends Map<string, JsonRecord> {
  #missing: (() => Error) | undefined;

  /** @param missing Says what to wait for. */
  constructor(missing: () => Error) {
    super();
    this.#missing = missing;
  }

  /** From now on these are the records. */
  arrive(records: ReadonlyMap<string, JsonRecord>): void {
    if (this.#missing === undefined) return;
    this.#missing = undefined;
    for (const [id, record] of records) this.set(id, record);
  }

  override get size(): number {
    return this.#arrived(super.size);
  }

  override get(id: string): JsonRecord | undefined {
    return this.#arrived(super.get(id));
  }

  override has(id: string): boolean {
    return this.#arrived(super.has(id));
  }

  override keys(): MapIterator<string> {
    return this.#arrived(super.keys());
  }

  override values(): MapIterator<JsonRecord> {
    return this.#arrived(super.values());
  }

  override entries(): MapIterator<[string, JsonRecord]> {
    return this.#arrived(super.entries());
  }

  override forEach(act: (record: JsonRecord, id: string, records: Map<string, JsonRecord>) => void): void {
    for (const [id, record] of this) act(record, id, this);
  }

  override [Symbol.iterator](): MapIterator<[string, JsonRecord]> {
    return this.entries();
  }

  #arrived<T>(value: T): T {
    if (this.#missing !== undefined) throw this.#missing();
    return value;
  }
}
