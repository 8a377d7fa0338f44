import type { Conventions, RemovingCall } from '../behaviours/conventions.ts';
import type { GoingRecord } from '../rules/going-record.ts';

/** Deletes the records that a plan has go, the last first, after the conventions have learnt of it. */
export function removeRecords(
  { removing }: Pick<Conventions, 'removing'>,
  call: RemovingCall,
  records: readonly GoingRecord[],
): void {
  removing?.(call, records);
  for (const { collection, id } of records.toReversed()) collection.delete(id);
}
