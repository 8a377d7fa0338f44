import type { components } from '../../../../../spec/generated/types.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { userOf } from '../../jobs/state/job.ts';

/** One thing that was done to a record, as the account keeps it. */
export type AuditRecord = components['schemas']['AuditRecord'];

/** The place in an account where its audit is kept. */
export const auditPath = '/audit';

/** How many records of its audit an account keeps; the oldest go first. Source: choice. */
export const maxAuditRecords = 1000;

/** Who writes over the API: the user that the tokens of an account belong to. Address and name are a choice. */
export function writerOf(account: Pick<AccountInCall, 'name'>): AuditRecord['byUser'] {
  return { _id: userOf(account), email: 'owner@example.com', name: 'Account owner' };
}

/** The audit of an account, the newest first. */
export function auditOf(account: Pick<AccountInCall, 'collection'>): readonly AuditRecord[] {
  const records = account.collection(auditPath).all().filter(isAuditRecord);
  // What came last is the newest of one moment.
  return records.toReversed().sort((one, other) => Date.parse(other.time) - Date.parse(one.time));
}

/** Every way into the collection checks the whole contract, so what is in it needs no second look. */
function isAuditRecord(record: JsonRecord): record is JsonRecord & AuditRecord {
  return typeof record['_id'] === 'string';
}
