import { putRunErrors } from '../../flow-errors/kept/run-errors.ts';
import { type JobsAccount, jobsPath } from '../state/job.ts';
import type { EndedRun } from './ended-run.ts';

/** Puts a run in the place of what is there, with what goes wrong in it: how it goes on from now is what it says. */
export function putRun(account: JobsAccount, { parent, children, errors }: EndedRun): void {
  const jobs = account.collection(jobsPath);
  for (const job of [parent, ...children]) jobs.set(job._id, { ...job });
  putRunErrors(account, parent._id, errors, Date.parse(parent.lastModified));
}
