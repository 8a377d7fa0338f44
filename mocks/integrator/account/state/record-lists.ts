import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { RecordsByPath } from '../../../engine/account/records/stored-records.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { RecordLists } from '../../records/check/dangling-references.ts';
import { resourceAt } from '../../records/record-paths.ts';

/** All records by the name of their resource. */
export function recordLists({ resources }: Contract, records: RecordsByPath): RecordLists {
  const lists = new Map<string, JsonRecord[]>();
  for (const [path, byId] of records) {
    const name = resourceAt(resources, path)?.name;
    if (name === undefined) continue;
    const list = lists.get(name) ?? [];
    lists.set(name, list);
    for (const record of byId.values()) list.push(record);
  }
  return lists;
}
