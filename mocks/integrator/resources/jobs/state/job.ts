import type { components } from '../../../../../spec/generated/types.ts';
import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import { objectId } from '../../../../engine/store/ids.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';

/** A job, as the service returns it. */
export type Job = components['schemas']['Job'];

/** How far a job is. */
export type JobStatus = Job['status'];

/** The path under which the jobs of an account are kept. */
export const jobsPath = '/jobs';

/** The part of an account in which jobs are looked up and written. */
export type JobsAccount = Pick<AccountInCall, 'name' | 'collection' | 'newId'>;

/** The user that the tokens of an account belong to; there is no other. */
export function userOf({ name }: Pick<JobsAccount, 'name'>): string {
  return objectId({ sequence: 0, now: 0, account: name });
}

/** Every way into the collection checks the whole contract, so what is in it needs no second look. */
export function isJob(record: JsonRecord): record is JsonRecord & Job {
  return typeof record['_id'] === 'string';
}
