import { someAt } from '../../../spec/resource/change-at.ts';
import type { Filter } from '../../../spec/resource/resource.ts';
import { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';

/** Tells whether a record has a value at a place. */
type Condition = (record: JsonRecord) => boolean;

/** The records of a collection that the filters of a request choose, in their order; all where it asks for none. */
export function filteredRecords(
  collection: RecordCollection,
  filters: readonly Filter[],
  query: Readonly<Record<string, unknown>>,
): RecordCollection {
  const conditions = filters.flatMap((filter) => conditionOf(filter, query[filter.parameter]));
  return conditions.length === 0 ? collection : recordsWith(collection, conditions);
}

/** The records for which conditions hold. */
export function recordsWith(collection: RecordCollection, conditions: readonly Condition[]): RecordCollection {
  const chosen = new Map<string, JsonRecord>();
  for (const [id, record] of collection.snapshot()) {
    if (conditions.every((holds) => holds(record))) chosen.set(id, record);
  }
  return new RecordCollection(chosen, undefined, undefined, collection.path);
}

/** Holds where one of the values asked for stands in the field, or in the list that is there. */
export function conditionOf({ path }: Pick<Filter, 'path'>, asked: unknown): readonly Condition[] {
  if (asked === undefined) return [];
  const wanted = new Set((Array.isArray(asked) ? asked : [asked]).map(String));
  const isWanted = (value: unknown): boolean =>
    Array.isArray(value) ? value.some(isWanted) : typeof value !== 'object' && wanted.has(String(value));
  return [(record): boolean => someAt(record, path, isWanted)];
}
