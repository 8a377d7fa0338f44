import { isThereAt } from './followers.ts';
import { isJob, type Job, type JobsAccount, jobsPath } from './job.ts';
import { shownJob } from './shown-job.ts';

/** The jobs of an account as they are at a moment, the newest first. */
export function jobsAt(account: Pick<JobsAccount, 'collection'>, now: number): readonly Job[] {
  const jobs = [...account.collection(jobsPath).snapshot().values()].filter(isJob);
  // Those that came last first, where they were made at the same moment.
  return jobs
    .filter((job) => isThereAt(account, job, now))
    .toReversed()
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
    .map((job) => shownJob(job, now));
}

/** The job of an id, as it is at a moment. */
export function jobAt(account: Pick<JobsAccount, 'collection'>, id: string, now: number): Job | undefined {
  const record = account.collection(jobsPath).get(id);
  return record !== undefined && isJob(record) && isThereAt(account, record, now) ? shownJob(record, now) : undefined;
}

/** The job of a whole flow, and those of its steps in their order. */
export interface JobFamily {
  readonly parent: Job;
  readonly children: readonly Job[];
}

/** The family that a job belongs to; one whose parent is gone has none but itself. */
export function familyOf(account: Pick<JobsAccount, 'collection'>, job: Job, now: number): JobFamily {
  const { _flowJobId } = job;
  const parent = (_flowJobId === undefined ? undefined : jobAt(account, _flowJobId, now)) ?? job;
  const children = [...account.collection(jobsPath).snapshot().values()]
    .filter(isJob)
    .filter((one) => one._flowJobId === parent._id)
    .map((one) => shownJob(one, now));
  return { parent, children: children.sort((one, other) => (one.oIndex ?? 0) - (other.oIndex ?? 0)) };
}
