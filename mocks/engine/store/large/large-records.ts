type StoredRecord = Readonly<Record<string, unknown>>;

/** Records by id, as a collection writes to them. */
export interface WritableRecords extends ReadonlyMap<string, StoredRecord> {
  set(id: string, record: StoredRecord): unknown;
  delete(id: string): boolean;
}

/**
 * The records of a large collection, most of them in another form than as objects: one that is looked at twice may be
 * another object each time.
 */
export interface LargeRecords extends WritableRecords {
  /** What holds a record: the same thing for as long as nobody has written it anew. */
  holderOf(id: string): object | undefined;
  /** Those that are there now; later writes do not reach them. */
  copy(): LargeRecords;
}

/** Holds the records of a large collection in another form; gives those that it was given where it does not do so yet. */
export type HoldLarge = (records: WritableRecords) => WritableRecords;

/** From how many records on a collection is large. */
export const many = 1024;

let hold: HoldLarge | undefined;

/** Chooses how the large collections of this process hold their records from now on. Default: as any. */
export function holdLarge(given: HoldLarge | undefined): void {
  hold = given;
}

/** The same records, in the form that is for as many as there are now. */
export function fitting(records: WritableRecords): WritableRecords {
  return hold === undefined || records.size < many || isLarge(records) ? records : hold(records);
}

/** A copy to be written to. */
export function writableCopy(records: ReadonlyMap<string, StoredRecord>): WritableRecords {
  return isLarge(records) ? records.copy() : new Map(records);
}

/** What stands for a record when two states are compared: the object, or what holds it. */
export function standsFor(records: ReadonlyMap<string, StoredRecord> | undefined, id: string): object | undefined {
  return records !== undefined && isLarge(records) ? records.holderOf(id) : records?.get(id);
}

export function isLarge(records: ReadonlyMap<string, StoredRecord>): records is LargeRecords {
  return 'holderOf' in records;
}
