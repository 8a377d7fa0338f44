import { timestamp } from '../../../../engine/time/clock.ts';
import { type Job, type JobsAccount, userOf } from '../state/job.ts';
import { familyOf, type JobFamily } from '../state/jobs.ts';
import { hasEnded } from '../state/shown-job.ts';
import { putRun } from './put-run.ts';

/** Ends what has not ended of the family of a job, and gives the family as it is then. */
export function canceledFamily(account: JobsAccount, job: Job, now: number): JobFamily {
  const { parent, children } = familyOf(account, job, now);
  const at = timestamp(now);
  const canceled = (one: Job): Job =>
    hasEnded(one) ? one : { ...one, status: 'canceled', endedAt: at, lastModified: at, canceledBy: userOf(account) };
  if (hasEnded(parent)) return { parent, children };
  const family = { parent: canceled(parent), children: children.map(canceled) };
  putRun(account, { ...family, errors: [] });
  return family;
}
