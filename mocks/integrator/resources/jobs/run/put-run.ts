import { type JobsAccount, jobsPath } from '../state/job.ts';
import type { EndedRun } from './ended-run.ts';

/** Puts the jobs of a run in the place of what is there: how it goes on from now is what they say. */
export function putRun(account: Pick<JobsAccount, 'collection'>, { parent, children }: EndedRun): void {
  const jobs = account.collection(jobsPath);
  for (const job of [parent, ...children]) jobs.set(job._id, { ...job });
}
