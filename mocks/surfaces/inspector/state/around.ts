import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ResourceSummary } from '../../admin/records/summary.ts';

/** A resource with more records than these is not looked through for those that refer to one. */
export const maxLookedThrough = 1000;

/** A record, and the resource that has it. */
export interface KnownRecord {
  readonly resource: ResourceSummary;
  readonly id: string;
  readonly record: JsonRecord;
}

/** The records to which a record leads, and which lead to it. */
export interface RecordsAround {
  /** Those that it refers to, by id. */
  readonly named: ReadonlyMap<string, KnownRecord>;
  /** Those that refer to it, with the fields that do: `pageGenerators[0]._exportId`. */
  readonly users: readonly (KnownRecord & { readonly paths: readonly string[] })[];
  /** All records of each resource that was looked through, by id, oldest first: those of a larger one are not there. */
  readonly known: ReadonlyMap<string, ReadonlyMap<string, JsonRecord>>;
}

/** The record of an id, whatever its resource; `undefined` where none is known. */
export function recordKnown(around: RecordsAround | undefined, id: string): JsonRecord | undefined {
  for (const records of around?.known.values() ?? []) {
    const record = records.get(id);
    if (record !== undefined) return record;
  }
  return around?.named.get(id)?.record;
}

/** The records of a resource, as far as they are known. */
export function recordsIn(around: RecordsAround | undefined, resource: string): readonly JsonRecord[] {
  return [...(around?.known.get(resource)?.values() ?? [])];
}
