import type { StoredRecords } from '../../../../engine/account/records/stored-records.ts';
import { storedRecord } from '../../../../engine/store/record.ts';
import type { RecordRow } from '../file/state-tables.ts';

export function recordsOf(rows: readonly RecordRow[]): StoredRecords['records'] {
  const records = new Map<string, Map<string, NonNullable<RecordRow['record']>>>();
  for (const { path, id, record } of rows) {
    let byId = records.get(path);
    if (byId === undefined) {
      byId = new Map();
      records.set(path, byId);
    }
    if (record !== undefined) byId.set(id, storedRecord(record));
  }
  return records;
}
