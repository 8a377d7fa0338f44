import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import { jobNow } from '../counts/jobs-now.ts';
import { canceledFamily } from '../run/canceled-jobs.ts';
import { unknownJob } from './read-jobs.ts';

/** Ends a job and its family before their time. */
export const cancelingJob: TypedBehaviour<operations['cancelJob']> = ({ account, now, parameters }) => {
  const { _id } = parameters.path;
  const job = jobNow(account, _id, now);
  if (job === undefined) return unknownJob(_id);
  canceledFamily(account, job, now);
  return { status: 200, body: jobNow(account, _id, now) ?? job };
};
