import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { runDurationOf } from '../../flows/start/run-options.ts';
import { type Job, jobsPath, userOf } from '../../jobs/state/job.ts';
import { jobAt } from '../../jobs/state/jobs.ts';
import { hasEnded } from '../../jobs/state/shown-job.ts';
import { type ErrorsAccount, type FlowError, isOpen, putError, retryKeyOf } from '../kept/flow-error.ts';
import { errorsOfStep, type Step, stepOf } from './step.ts';

/** Retries errors: a job is made, and when it is completed they are resolved. */
export function retryingErrors(fake: FakeContext): Behaviours<Pick<operations, 'retryErrors'>> {
  return {
    retryErrors: (call) =>
      stepOf(call, (step) => {
        const { account, now, body } = call;
        const { errorIds = [], retryDataKeys = [] } = body;
        const chosen = errorsOfStep(call, step).filter(
          (error) =>
            isRetriable(account, error, now) &&
            (errorIds.includes(error.errorId) || retryDataKeys.includes(retryKeyOf(error) ?? '')),
        );
        if (chosen.length === 0) return { status: 204 };
        const job = retryJob(account, step, chosen.length, { now, duration: runDurationOf(fake) });
        account.collection(jobsPath).set(job._id, { ...job });
        for (const error of chosen) putError(account, { ...error, _retryJobId: job._id });
        return { status: 200, body: jobAt(account, job._id, now) ?? job };
      }),
  };
}

/** Whether an error can be retried, and no retry of it is running. */
function isRetriable(account: ErrorsAccount, error: FlowError, now: number): boolean {
  const { _retryJobId } = error;
  if (!isOpen(error) || retryKeyOf(error) === undefined) return false;
  const job = _retryJobId === undefined ? undefined : jobAt(account, _retryJobId, now);
  return job === undefined || hasEnded(job);
}

/** The job of a retry, with what will come of it and when: it takes as long as a run, and all of it succeeds. Source: choice. */
function retryJob(
  account: ErrorsAccount,
  { flow, id, type }: Step,
  count: number,
  { now, duration }: { readonly now: number; readonly duration: number },
): Job {
  const createdAt = timestamp(now);
  const endedAt = timestamp(now + duration);
  return {
    _id: String(account.newId(account.collection(jobsPath), now)),
    type: 'retry',
    status: 'completed',
    ...(flow._integrationId !== undefined && { _integrationId: flow._integrationId }),
    _flowId: flow._id,
    ...(type === 'export' ? { _exportId: id } : { _importId: id }),
    createdAt,
    startedAt: timestamp(now + Math.ceil(duration / 2)),
    endedAt,
    lastModified: endedAt,
    lastExecutedAt: createdAt,
    numError: 0,
    numSuccess: count,
    numIgnore: 0,
    numExport: 0,
    numResolved: 0,
    numOpenError: 0,
    doneExporting: true,
    retriable: false,
    startedBy: userOf(account),
  };
}
