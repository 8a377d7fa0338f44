import { putRunErrors } from '../../flow-errors/kept/run-errors.ts';
import { familyIdsOf, followersOf } from '../state/followers.ts';
import { type Job, type JobsAccount, jobsPath } from '../state/job.ts';
import type { EndedRun } from './ended-run.ts';

/** Takes back the runs that were to begin when this one is completed: it goes another way from now on. */
function takeBackFollowing(account: JobsAccount, { _id, lastModified }: Pick<Job, '_id' | 'lastModified'>): void {
  const jobs = account.collection(jobsPath);
  for (const next of followersOf(account, _id)) {
    if (Date.parse(next.createdAt) <= Date.parse(lastModified)) continue;
    takeBackFollowing(account, { _id: next._id, lastModified });
    putRunErrors(account, next._id, [], Number.NEGATIVE_INFINITY);
    for (const id of familyIdsOf(account, next._id)) jobs.delete(id);
  }
}

/** Puts a run in the place of what is there, with what goes wrong in it: how it goes on from now is what it says. */
export function putRun(account: JobsAccount, { parent, children, errors }: EndedRun): void {
  const jobs = account.collection(jobsPath);
  takeBackFollowing(account, parent);
  for (const job of [parent, ...children]) jobs.set(job._id, { ...job });
  putRunErrors(account, parent._id, errors, Date.parse(parent.lastModified));
}
