import type { components } from '../../../../../spec/generated/types.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { type SteppedFlow, stepIdsOf, stepsOfFlow } from '../../flows/steps/flow-steps.ts';
import type { JobsAccount } from '../../jobs/state/job.ts';
import { jobAt } from '../../jobs/state/jobs.ts';

export type { SteppedFlow };

/** An error of a flow as the account keeps it. */
export type FlowError = components['schemas']['StoredFlowError'];

/** The place in an account where the errors of its flows are kept; no path of the API leads there. */
export const errorsPath = '/flowErrors';

/** The part of an account in which errors are looked up and written. */
export type ErrorsAccount = JobsAccount;

/** The errors of a flow that have occurred by a moment, as they are then, oldest first. */
export function errorsAt(
  account: Pick<ErrorsAccount, 'collection'>,
  flow: { readonly _id: string },
  now: number,
): readonly FlowError[] {
  const found: FlowError[] = [];
  for (const record of account.collection(errorsPath).snapshot().values()) {
    // What a run will bring is written down when it starts.
    if (isFlowError(record) && record._flowId === flow._id && Date.parse(record.occurredAt) <= now)
      found.push(errorAt(account, record, now));
  }
  return found.sort((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt));
}

/** An error as it is at a moment: one that is retried is resolved when its retry is completed. */
export function errorAt(account: Pick<ErrorsAccount, 'collection'>, error: FlowError, now: number): FlowError {
  const { resolvedAt, _retryJobId } = error;
  if (resolvedAt !== undefined || _retryJobId === undefined) return error;
  const job = jobAt(account, _retryJobId, now);
  if (job?.status !== 'completed') return error;
  return { ...error, resolvedAt: job.endedAt ?? job.lastModified, resolvedBy: job.startedBy ?? 'system' };
}

/** The step at which an error occurred: where it names none, the last import of the flow, or else its first export. */
export function stepOfError({ _expOrImpId }: FlowError, flow: SteppedFlow): string | undefined {
  if (_expOrImpId !== undefined) return _expOrImpId;
  const { generators, imports } = stepsOfFlow(flow);
  return imports.at(-1) ?? generators[0];
}

/** Errors of a flow by the step at which they occurred. */
export interface ErrorsByStep {
  /** Those of each step that the flow has, in its order; of a step without errors none. */
  readonly steps: ReadonlyMap<string, readonly FlowError[]>;
  /** Those of steps that it no longer has. */
  readonly strangers: readonly FlowError[];
}

/** Sorts errors of a flow by their steps. */
export function errorsByStep(errors: readonly FlowError[], flow: SteppedFlow): ErrorsByStep {
  const steps = new Map<string, FlowError[]>(stepIdsOf(flow).map((id) => [id, []]));
  const strangers: FlowError[] = [];
  for (const error of errors) (steps.get(stepOfError(error, flow) ?? '') ?? strangers).push(error);
  return { steps, strangers };
}

/** The key by which what failed is sent again; `undefined` where it cannot be. */
export function retryKeyOf({ errorId, retryDataKey, retryData }: FlowError): string | undefined {
  return retryDataKey ?? (retryData === undefined ? undefined : errorId);
}

/** Whether an error is open. */
export function isOpen({ resolvedAt }: FlowError): boolean {
  return resolvedAt === undefined;
}

/** Puts an error in the place of the one with its id. */
export function putError(account: Pick<ErrorsAccount, 'collection'>, error: FlowError): void {
  account.collection(errorsPath).set(error.errorId, { ...error });
}

/** Every way into the collection checks the whole contract, so what is in it needs no second look. */
export function isFlowError(record: JsonRecord): record is JsonRecord & FlowError {
  return typeof record['errorId'] === 'string';
}
