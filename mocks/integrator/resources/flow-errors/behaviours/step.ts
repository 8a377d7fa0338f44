import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import { type Flow, flowIn } from '../../flows/start/flow-record.ts';
import { stepIdsOf, stepsOfFlow } from '../../flows/steps/flow-steps.ts';
import { errorsAt, type FlowError, stepOfError } from '../kept/flow-error.ts';

/** A step of a flow that a request is about. */
export interface Step {
  readonly flow: Flow;
  /** The `_id` of the export or import. */
  readonly id: string;
  readonly type: 'export' | 'import';
}

/** What a request is about that names a step of a flow. */
export interface StepCall {
  readonly account: Pick<AccountInCall, 'collection'>;
  readonly parameters: { readonly path: { readonly _id: string; readonly stepId: string } };
}

/** Finds the step that a request is about; refuses one of a flow that is not there, or that the flow does not have. */
export function stepOf<T>({ account, parameters }: StepCall, next: (step: Step) => T): T | Refusal {
  const { _id, stepId } = parameters.path;
  const flow = flowIn(account, _id);
  if (flow === undefined) return unknown('flow', _id);
  if (!stepIdsOf(flow).includes(stepId)) return unknown('step', stepId);
  return next({ flow, id: stepId, type: stepsOfFlow(flow).imports.includes(stepId) ? 'import' : 'export' });
}

/** The errors of a step that have occurred by now, oldest first. */
export function errorsOfStep(
  { account, now }: StepCall & { readonly now: number },
  { flow, id }: Step,
): readonly FlowError[] {
  return errorsAt(account, flow, now).filter((error) => stepOfError(error, flow) === id);
}

/** There is no such record. */
export function unknown(resource: string, id: string): Refusal {
  return { problem: { kind: 'unknown-record', resource, id } };
}
