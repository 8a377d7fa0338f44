import type { JsonRecord } from '../../engine/store/record.ts';
import type { DoneWrite } from './define-resource.ts';

/** Tells what the service adds to a record that somebody has written; `referred` finds the record that a field names. */
export type MadeFields = (record: JsonRecord, referred: DoneWrite['referred']) => JsonRecord;

/** Adds what the service makes to each record that is created or replaced. */
export function adding(made: MadeFields): (write: DoneWrite) => JsonRecord | undefined {
  return ({ role, record, referred }) => (role === 'create' || role === 'replace' ? made(record, referred) : undefined);
}
