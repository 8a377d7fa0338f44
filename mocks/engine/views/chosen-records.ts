import { compareBy, sortKeys } from '../../../spec/resource/choosing/sort-keys.ts';
import type { View } from '../../../spec/resource/resource.ts';
import { RecordCollection } from '../store/collection.ts';
import { filteredRecords } from './filtered-records.ts';

/** The records of a collection that a request chooses by the filters of a list, in the order that it asks for. */
export function chosenRecords(
  collection: RecordCollection,
  { filters, sort }: Pick<View, 'filters' | 'sort'>,
  query: Readonly<Record<string, unknown>>,
): RecordCollection {
  const chosen = filteredRecords(collection, filters, query);
  const keys = sort === undefined ? [] : sortKeys(query[sort]);
  if (keys.length === 0) return chosen;
  const compare = compareBy(keys);
  const sorted = [...chosen.snapshot()].sort(([, one], [, other]) => compare(one, other));
  return new RecordCollection(new Map(sorted), undefined, undefined, collection.path);
}
