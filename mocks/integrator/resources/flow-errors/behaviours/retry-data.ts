import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours, TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import { type ErrorsAccount, type FlowError, putError, retryKeyOf } from '../kept/flow-error.ts';
import { errorsOfStep, type StepCall, stepOf, unknown } from './step.ts';

/** A request about the data of one retry. */
interface RetryCall extends StepCall {
  readonly account: ErrorsAccount;
  readonly now: number;
  readonly parameters: { readonly path: StepCall['parameters']['path'] & { readonly retryDataKey: string } };
}

const reading: TypedBehaviour<operations['getRetryData']> = (call) =>
  retried(call, ({ retryDataKey, retryData }) => ({
    status: 200 as const,
    body: { retryDataKey, ...retryData },
  }));

const writing: TypedBehaviour<operations['updateRetryData']> = (call) =>
  retried(call, ({ retryDataKey, retryData, ...error }) => {
    const { retryDataKey: _sent, ...sent } = call.body;
    const written = { ...retryData, ...sent };
    putError(call.account, { ...error, retryDataKey, retryData: written });
    return { status: 200 as const, body: { retryDataKey, ...written } };
  });

/** What is sent again when an error is retried: the same at two addresses. */
export const retryData: Behaviours<Pick<operations, 'getRetryData' | 'updateRetryData' | 'getRetry' | 'updateRetry'>> =
  { getRetryData: reading, updateRetryData: writing, getRetry: reading, updateRetry: writing };

type Retriable = FlowError & Required<Pick<FlowError, 'retryDataKey' | 'retryData'>>;

/** Finds the error whose record is sent again under a key. */
function retried<T>(call: RetryCall, next: (error: Retriable) => T): T | Refusal {
  return stepOf(call, (step) => {
    const key = call.parameters.path.retryDataKey;
    const found = errorsOfStep(call, step).find((error) => retryKeyOf(error) === key);
    return found?.retryData === undefined
      ? unknown('retryData', key)
      : next({ ...found, retryDataKey: key, retryData: found.retryData });
  });
}
