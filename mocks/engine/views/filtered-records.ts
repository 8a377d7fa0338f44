import { someAt } from '../../../spec/resource/change-at.ts';
import { filterTest } from '../../../spec/resource/choosing/filter-test.ts';
import { pathText } from '../../../spec/resource/field-path.ts';
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
  const conditions = filters.flatMap((filter) =>
    filter.op === 'with' ? without(filter, filters, query) : conditionOf(filter, query[filter.parameter]),
  );
  return conditions.length === 0 ? collection : recordsWith(collection, conditions);
}

/** Holds where the field is not there; no condition where those that have it are asked for, by this filter or another. */
function without(
  { path, parameter }: Filter,
  filters: readonly Filter[],
  query: Readonly<Record<string, unknown>>,
): readonly Condition[] {
  const isAsked = filters.some(
    (one) => one.op !== 'with' && query[one.parameter] !== undefined && pathText(one.path) === pathText(path),
  );
  if (isAsked || String(query[parameter]) === 'true') return [];
  return [(record): boolean => !someAt(record, path, (value) => value !== null && value !== undefined)];
}

/** The records for which conditions hold. */
export function recordsWith(collection: RecordCollection, conditions: readonly Condition[]): RecordCollection {
  const chosen = new Map<string, JsonRecord>();
  for (const [id, record] of collection.snapshot()) {
    if (conditions.every((holds) => holds(record))) chosen.set(id, record);
  }
  return new RecordCollection(chosen, undefined, undefined, collection.path);
}

/** Holds where the filter lets the field through, or an item of the list that is there. */
export function conditionOf(filter: Pick<Filter, 'path' | 'op'>, asked: unknown): readonly Condition[] {
  const { path } = filter;
  if (asked === undefined) return [];
  const test = filterTest(filter, asked);
  const isWanted = (value: unknown): boolean => (Array.isArray(value) ? value.some(isWanted) : test(value));
  return [(record): boolean => someAt(record, path, isWanted)];
}
