import { placeAfter, RecordCollection, type TakenRecord } from './collection.ts';
import { textOf } from './known-records.ts';
import { type JsonRecord, storedRecord, type WrittenRecord } from './record.ts';
import type { MakeIndex, RecordIndex } from './record-index.ts';

/** A write that is not stored yet. */
interface Pending {
  /** `undefined` where it is a deletion. */
  readonly record: JsonRecord | undefined;
  /** Whether it stands at the end, even where one with its id was there before. */
  readonly fresh: boolean;
}

/** A write that is stored, and what it took the place of. */
interface Undo {
  readonly id: string;
  readonly before: JsonRecord | undefined;
  readonly after: JsonRecord | undefined;
}

/**
 * A collection as one exchange sees it: what it writes is there for it at once, and for others when it is stored.
 *
 * After `open` each write is stored at once, and `discard` puts back what it took the place of.
 */
export class DraftCollection extends RecordCollection {
  readonly #below: RecordCollection;
  readonly #pending = new Map<string, Pending>();
  readonly #undo: Undo[] = [];
  /** The ids in the order in which they stood before the first deletion that was stored. */
  #order: readonly string[] | undefined;
  #isOpen = false;

  constructor(below: RecordCollection) {
    super(none, undefined, undefined, below.path);
    this.#below = below;
  }

  override get size(): number {
    let size = this.#below.size;
    for (const [id, { record }] of this.#pending)
      size += Number(record !== undefined) - Number(this.#below.get(id) !== undefined);
    return size;
  }

  override get(id: string): JsonRecord | undefined {
    // Most exchanges look at many records and write one.
    const pending = this.#pending.size === 0 ? undefined : this.#pending.get(id);
    return pending === undefined ? this.#below.get(id) : pending.record;
  }

  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  override set(id: string, record: JsonRecord): void {
    const stored = storedRecord(record);
    if (this.#isOpen) this.#write(id, stored);
    else this.#pend(id, stored);
  }

  override delete(id: string): boolean {
    if (!this.has(id)) return false;
    if (this.#isOpen) this.#write(id, undefined);
    else this.#pend(id, undefined);
    return true;
  }

  override placeAfter(id: string): number {
    return this.#pending.size === 0 ? this.#below.placeAfter(id) : placeAfter(this.snapshot().keys(), this.has(id), id);
  }

  override page(skip: number, limit: number): JsonRecord[] {
    return this.#pending.size === 0 ? this.#below.page(skip, limit) : this.all().slice(skip, skip + limit);
  }

  override all(): JsonRecord[] {
    return this.#pending.size === 0 ? this.#below.all() : [...this.snapshot().values()];
  }

  override snapshot(): ReadonlyMap<string, JsonRecord> {
    const records = new Map(this.#below.snapshot());
    for (const [id, { record, fresh }] of this.#pending) {
      if (record === undefined || fresh) records.delete(id);
      if (record !== undefined) records.set(id, record);
    }
    return records;
  }

  override take(write: TakenRecord): void {
    this.#below.take(write);
  }

  override restore(records: ReadonlyMap<string, JsonRecord>): ReadonlyMap<string, JsonRecord> {
    return this.#below.restore(records);
  }

  /** Where something is written that is not stored yet, of all as it is now: most exchanges ask before they write. */
  override indexed(make: MakeIndex): RecordIndex {
    return this.#pending.size === 0 ? this.#below.indexed(make) : make(this.snapshot());
  }

  /** Adds the records that were written, each as it was before the first write and as it is at this moment. */
  addWritten(written: WrittenRecord[], now: number): void {
    const { path } = this;
    const stored = new Set<string>();
    for (const { id, before } of this.#undo) {
      if (stored.has(id)) continue;
      stored.add(id);
      const after = this.get(id);
      if (before !== after) written.push({ path, id, before, after, now });
    }
    for (const [id, { record: after }] of this.#pending) {
      const before = this.#below.get(id);
      if (!stored.has(id) && before !== after) written.push({ path, id, before, after, now });
    }
  }

  /** Stores what was written so far. */
  commit(): void {
    for (const [id, { record, fresh }] of this.#pending) {
      if (record === undefined || fresh) this.#below.delete(id);
      if (record !== undefined) this.#below.set(id, record);
    }
    this.#pending.clear();
  }

  /** Stores what was written so far, and from now on each write at once. */
  open(): void {
    if ([...this.#pending.values()].some(({ record, fresh }) => record === undefined || fresh)) this.#keepOrder();
    for (const [id, { record }] of this.#pending) this.#undo.push({ id, before: this.#below.get(id), after: record });
    this.commit();
    this.#isOpen = true;
  }

  /**
   * Stores nothing of what was written; what is stored already is put back, unless somebody wrote over it.
   *
   * Gives the records in their order where a deletion has changed it.
   */
  discard(): ReadonlyMap<string, JsonRecord> | undefined {
    this.#pending.clear();
    for (const { id, before, after } of this.#undo.reverse()) {
      if (!isSame(this.#below.get(id), after)) continue;
      if (before === undefined) this.#below.delete(id);
      else this.#below.set(id, before);
    }
    this.#undo.length = 0;
    const now = this.#below.snapshot();
    const first = this.#order?.map((id) => [id, now.get(id)] as const);
    return first && new Map([...first, ...now].flatMap(([id, record]) => (record === undefined ? [] : [[id, record]])));
  }

  #pend(id: string, record: JsonRecord | undefined): void {
    const earlier = this.#pending.get(id);
    // What was deleted and is written again stands at the end, as it does in a map.
    const fresh = earlier !== undefined && (earlier.fresh || earlier.record === undefined);
    if (earlier?.record === undefined) this.#pending.delete(id);
    this.#pending.set(id, { record, fresh });
  }

  #write(id: string, record: JsonRecord | undefined): void {
    this.#undo.push({ id, before: this.#below.get(id), after: record });
    if (record === undefined) {
      this.#keepOrder();
      this.#below.delete(id);
    } else this.#below.set(id, record);
  }

  #keepOrder(): void {
    this.#order ??= [...this.#below.snapshot().keys()];
  }
}

const none: ReadonlyMap<string, JsonRecord> = new Map();

function isSame(one: JsonRecord | undefined, other: JsonRecord | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && textOf(one) === textOf(other);
}
