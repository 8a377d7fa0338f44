import { placeAfter, RecordCollection, type TakenRecord } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { MakeIndex, RecordIndex } from '../../store/record-index.ts';

/** What a caller sees of a collection, and who is informed of what it writes. */
export interface Sight {
  /** Whether there is a record for the caller, by its id. */
  readonly isThere: (id: string, record: JsonRecord) => boolean;
  /** Whether lists show it. */
  readonly isListed: (id: string, record: JsonRecord) => boolean;
  /** A record that is new, as it is to be written. */
  readonly written: (record: JsonRecord) => JsonRecord;
  /** Called before a record is written or deleted, with what was there. */
  readonly onWrite: (id: string, before: JsonRecord | undefined) => void;
}

/** A collection as a caller has it who does not see everything: what is hidden from it is as though it were not there. */
export class SeenCollection extends RecordCollection {
  readonly #below: RecordCollection;
  readonly #sight: Sight;

  constructor(below: RecordCollection, sight: Sight) {
    super(undefined, undefined, undefined, below.path);
    this.#below = below;
    this.#sight = sight;
  }

  override get size(): number {
    return this.snapshot().size;
  }

  override get(id: string): JsonRecord | undefined {
    const record = this.#below.get(id);
    return record !== undefined && this.#sight.isThere(id, record) ? record : undefined;
  }

  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  override set(id: string, record: JsonRecord): void {
    const before = this.#below.get(id);
    this.#sight.onWrite(id, before);
    this.#below.set(id, before === undefined ? this.#sight.written(record) : record);
  }

  override delete(id: string): boolean {
    this.#sight.onWrite(id, this.#below.get(id));
    return this.#below.delete(id);
  }

  override take(write: TakenRecord): void {
    this.#below.take(write);
  }

  override placeAfter(id: string): number {
    const records = this.snapshot();
    return placeAfter(records.keys(), records.has(id), id);
  }

  override page(skip: number, limit: number): JsonRecord[] {
    return this.all().slice(skip, skip + limit);
  }

  override all(): JsonRecord[] {
    return [...this.snapshot().values()];
  }

  override snapshot(): ReadonlyMap<string, JsonRecord> {
    return new Map([...this.#below.snapshot()].filter(([id, record]) => this.#sight.isListed(id, record)));
  }

  override restore(records: ReadonlyMap<string, JsonRecord>): ReadonlyMap<string, JsonRecord> {
    return this.#below.restore(records);
  }

  override indexed(make: MakeIndex): RecordIndex {
    const index = this.#below.indexed(make);
    return { ...index, idsWith: (key) => index.idsWith(key).filter((id) => this.has(id)) };
  }
}
