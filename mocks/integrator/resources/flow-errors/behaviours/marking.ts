import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import { jobsPath, userOf } from '../../jobs/state/job.ts';
import { type ErrorsAccount, errorsPath, type FlowError, isOpen, putError } from '../kept/flow-error.ts';
import { errorsOfStep, type StepCall, stepOf } from './step.ts';

type Marking = 'assignStepErrors' | 'unassignStepErrors' | 'tagStepErrors' | 'resolveErrors' | 'removeResolvedErrors';

/** A request about some errors of a step. */
interface MarkCall extends StepCall {
  readonly account: ErrorsAccount;
  readonly now: number;
}

/** What can be done to errors, but for retrying them. */
export const markingErrors: Behaviours<Pick<operations, Marking>> = {
  assignStepErrors: (call) => {
    const { errorIds, email, _userId } = call.body;
    const assigned = { assignedTo: _userId ?? email, assignedBy: userOf(call.account) };
    return marked(call, errorIds, (error) => ({ ...error, ...assigned }));
  },
  unassignStepErrors: (call) => marked(call, call.body.errorIds, ({ assignedTo, assignedBy, ...error }) => error),
  tagStepErrors: (call) => {
    const { errors = [], errorIds = [], tagIds } = call.body;
    const ids = [...errorIds, ...errors.map(({ id }) => id)];
    return marked(call, ids, (error) => ({ ...error, tags: [...tagIds] }));
  },
  resolveErrors: (call) => {
    const resolved = { resolvedAt: timestamp(call.now), resolvedBy: userOf(call.account) };
    return marked(call, call.body.errors, (error) => ({ ...error, ...resolved }));
  },
  removeResolvedErrors: (call) =>
    stepOf(call, (step) => {
      const { account, body } = call;
      for (const error of errorsOfStep(call, step)) {
        if (isOpen(error) || !body.errors.includes(error.errorId)) continue;
        countOut(account, error, step.id);
        account.collection(errorsPath).delete(error.errorId);
      }
      return { status: 204 as const };
    }),
};

/** Has the jobs of a run go on without an error that is removed: it is open in none of them. */
function countOut(account: ErrorsAccount, { _flowJobId }: FlowError, step: string): void {
  const jobs = account.collection(jobsPath);
  for (const [id, job] of [...jobs.snapshot()]) {
    const isOfStep = job['_flowJobId'] === _flowJobId && (job['_importId'] ?? job['_exportId']) === step;
    if (_flowJobId === undefined || (id !== _flowJobId && !isOfStep)) continue;
    const { numOpenError, numResolved } = job;
    if (typeof numOpenError !== 'number' || numOpenError === 0) continue;
    jobs.set(id, { ...job, numOpenError: numOpenError - 1, numResolved: Number(numResolved ?? 0) + 1 });
  }
}

/** Changes those open errors of a step that a request names. */
function marked(
  call: MarkCall,
  ids: readonly string[],
  change: (error: FlowError) => FlowError,
): { readonly status: 204 } | Refusal {
  return stepOf(call, (step) => {
    for (const error of errorsOfStep(call, step)) {
      if (isOpen(error) && ids.includes(error.errorId)) putError(call.account, change(error));
    }
    return { status: 204 as const };
  });
}
