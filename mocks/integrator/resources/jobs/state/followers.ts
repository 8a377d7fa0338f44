import { isJob, type Job, type JobsAccount, jobsPath } from './job.ts';
import { hasEnded, shownJob } from './shown-job.ts';

/** The jobs of the runs that a job has led to, or is to lead to. */
export function followersOf(account: Pick<JobsAccount, 'collection'>, id: string): readonly Job[] {
  return storedJobs(account).filter(({ _parentJobId, type }) => _parentJobId === id && type === 'flow');
}

/** The ids of a job and of its children. */
export function familyIdsOf(account: Pick<JobsAccount, 'collection'>, id: string): readonly string[] {
  return [id, ...storedJobs(account).flatMap(({ _id, _flowJobId }) => (_flowJobId === id ? [_id] : []))];
}

/**
 * Whether a job is there at a moment: one that begins when another is completed is written down with that one, and nobody
 * sees it before.
 */
export function isThereAt(account: Pick<JobsAccount, 'collection'>, job: Job, now: number): boolean {
  if (Date.parse(job.createdAt) <= now) return true;
  const parent = job._flowJobId === undefined ? job : stored(account, job._flowJobId);
  const before = parent?._parentJobId === undefined ? undefined : stored(account, parent._parentJobId);
  // By a clock that starts anew, what has led to it has ended as well.
  return before === undefined || (isThereAt(account, before, now) && hasEnded(shownJob(before, now)));
}

function stored(account: Pick<JobsAccount, 'collection'>, id: string): Job | undefined {
  const record = account.collection(jobsPath).get(id);
  return record !== undefined && isJob(record) ? record : undefined;
}

function storedJobs(account: Pick<JobsAccount, 'collection'>): readonly Job[] {
  return [...account.collection(jobsPath).snapshot().values()].filter(isJob);
}
