import { heapBytes } from '../../../engine/store/heap-bytes.ts';
import { standsFor } from '../../../engine/store/large/large-records.ts';
import { RecordHolder } from '../../../engine/store/large/record-holder.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';

/** The records of a collection that are not those of its seed: each as an object, or what holds it. */
export function* ownRecords(
  seed: ReadonlyMap<string, JsonRecord> | undefined,
  records: ReadonlyMap<string, JsonRecord>,
): Generator<object> {
  for (const id of records.keys()) {
    const held = standsFor(records, id);
    if (held !== undefined && standsFor(seed, id) !== held) yield held;
  }
}

/** How many bytes of memory such a record holds. */
export function heldBytes(record: object): number {
  return record instanceof RecordHolder ? record.bytes : heapBytes(record);
}
