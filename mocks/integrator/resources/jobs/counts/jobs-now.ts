import {
  errorAt,
  errorsPath,
  type FlowError,
  isFlowError,
  isOpen,
  stepOfError,
} from '../../flow-errors/kept/flow-error.ts';
import { flowsPath, type SteppedFlow } from '../../flows/steps/flow-steps.ts';
import type { Job, JobsAccount } from '../state/job.ts';
import { familyOf, type JobFamily, jobAt, jobsAt } from '../state/jobs.ts';

type Account = Pick<JobsAccount, 'collection'>;

/** The jobs of an account as they are at a moment, the newest first, with what has become of their errors. */
export function jobsNow(account: Account, now: number): readonly Job[] {
  return jobsAt(account, now).map(counting(account, now));
}

/** The job of an id, as it is at a moment, with what has become of its errors. */
export function jobNow(account: Account, id: string, now: number): Job | undefined {
  const job = jobAt(account, id, now);
  return job && counting(account, now)(job);
}

/** The family that a job belongs to, with what has become of their errors. */
export function familyNow(account: Account, job: Job, now: number): JobFamily {
  const { parent, children } = familyOf(account, job, now);
  const count = counting(account, now);
  return { parent: count(parent), children: children.map(count) };
}

/**
 * Counts how many errors of jobs are open and resolved at a moment: a job has their number from its end, and they are
 * resolved later. Errors that the account does not have, as those of a seed, stay as the job says.
 */
export function counting(account: Account, now: number): (job: Job) => Job {
  let errors: ReadonlyMap<string, readonly FlowError[]> | undefined;
  return (job) => {
    const { numError = 0, numOpenError = 0, numResolved = 0 } = job;
    if (numError === 0 || job.numOpenError === undefined) return job;
    errors ??= errorsByJob(account, now);
    const own = errorsOfJob(account, job, errors.get(job._flowJobId ?? job._id) ?? []);
    if (own.length === 0) return job;
    const open = own.filter(isOpen).length + Math.max(0, numOpenError - own.length);
    return { ...job, numOpenError: open, numResolved: Math.max(numResolved, numError - open) };
  };
}

/** The errors that belong to a job, of those of its run: to the job of a step those of the step. */
export function errorsOfJob(account: Account, job: Job, ofRun: readonly FlowError[]): readonly FlowError[] {
  const step = job._importId ?? job._exportId;
  if (job._flowJobId === undefined || step === undefined) return ofRun;
  const flow: SteppedFlow = account.collection(flowsPath).get(job._flowId ?? '') ?? {};
  return ofRun.filter((error) => stepOfError(error, flow) === step);
}

/** The errors of an account that have occurred by a moment, by the jobs of their runs. */
export function errorsByJob(account: Account, now: number): ReadonlyMap<string, readonly FlowError[]> {
  const byJob = new Map<string, FlowError[]>();
  for (const record of account.collection(errorsPath).snapshot().values()) {
    if (!isFlowError(record) || record._flowJobId === undefined || Date.parse(record.occurredAt) > now) continue;
    const own = byJob.get(record._flowJobId) ?? [];
    byJob.set(record._flowJobId, own);
    own.push(errorAt(account, record, now));
  }
  return byJob;
}
