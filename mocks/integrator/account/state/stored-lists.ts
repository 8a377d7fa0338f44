import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { RecordsByPath } from '../../../engine/account/records/stored-records.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { idOf } from '../../records/check/check-given-record.ts';
import { isBelowRecords, resourceAt } from '../../records/record-paths.ts';

/** A record that does not show its id, beside it. */
export interface StoredEntry {
  readonly id: string;
  readonly record: JsonRecord;
}

/** Records in their order; or lists of them by path, where they stand below other records. */
export type StoredList =
  | readonly (JsonRecord | StoredEntry)[]
  | { readonly [path: string]: readonly (JsonRecord | StoredEntry)[] };

/** The records of an account as JSON, by the name of the resource; what belongs to none is under its path. */
export function storedLists(contract: Contract, records: RecordsByPath): Record<string, StoredList> {
  const plain = contract.resources.map((resource): [string, StoredList] => [
    resource.name,
    isBelowRecords(resource) ? {} : listOf(resource, records.get(resource.collection) ?? new Map()),
  ]);
  const lists = new Map<string, StoredList>(plain);
  for (const [path, byId] of [...records].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const resource = resourceAt(contract.resources, path);
    if (resource === undefined) {
      if (byId.size > 0) lists.set(path, listOf(undefined, byId));
    } else if (isBelowRecords(resource) && byId.size > 0) {
      lists.set(resource.name, { ...lists.get(resource.name), [path]: listOf(resource, byId) });
    }
  }
  return Object.fromEntries(lists);
}

function listOf(
  resource: Resource | undefined,
  byId: ReadonlyMap<string, JsonRecord>,
): readonly (JsonRecord | StoredEntry)[] {
  if (resource?.idField !== undefined && [...byId].every(([id, record]) => idOf(resource, record) === id)) {
    return structuredClone([...byId.values()]);
  }
  return [...byId].map(([id, record]) => ({ id, record: structuredClone(record) }));
}
