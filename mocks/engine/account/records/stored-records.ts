import { type JsonRecord, storedCopy } from '../../store/record.ts';

/** The records of an account, by the path of their collection and then by id. */
export type RecordsByPath = ReadonlyMap<string, ReadonlyMap<string, JsonRecord>>;

/** The records of an account at one moment, and how many ids it had given. */
export interface StoredRecords {
  readonly records: RecordsByPath;
  readonly sequence: number;
}

/** Orders copies of records by id under their collection's path, as a seed wants them; a later record with the same id wins. */
export function seedRecords(
  path: string,
  idField: string,
  records: readonly JsonRecord[],
): [string, Map<string, JsonRecord>] {
  return [path, new Map(records.map((record) => [String(record[idField]), storedCopy(record)]))];
}
