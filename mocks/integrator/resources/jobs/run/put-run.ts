import { putRunErrors } from '../../flow-errors/kept/run-errors.ts';
import { type JobsAccount, jobsPath } from '../state/job.ts';
import type { EndedRun } from './ended-run.ts';

/** Puts the jobs of a run, and what goes wrong in it, in the place of what is there: how it goes on from now is what they say. */
export function putRun(account: JobsAccount, { parent, children, errors }: EndedRun): void {
  const jobs = account.collection(jobsPath);
  for (const job of [parent, ...children]) jobs.set(job._id, { ...job });
  putRunErrors(account, parent._id, errors, Date.parse(parent.lastModified));
}
