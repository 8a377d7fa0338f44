import type { JsonRecord } from '../../../engine/store/record.ts';

/** The records of a collection that are not those of its seed. */
export function* ownRecords(
  seed: ReadonlyMap<string, JsonRecord> | undefined,
  records: ReadonlyMap<string, JsonRecord>,
): Generator<JsonRecord> {
  for (const [id, record] of records) if (seed?.get(id) !== record) yield record;
}
