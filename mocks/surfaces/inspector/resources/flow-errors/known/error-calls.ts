import { type ApiCall, runOverApi } from '../../../actions/call-api.ts';
import { plural } from '../../../parts/text/moment.ts';
import type { Context } from '../../../state/context.ts';
import type { FlowError } from './known-errors.ts';

/** A step of a flow, by the ids in the paths of the API. */
export interface StepPlace {
  readonly flowId: string;
  readonly stepId: string;
}

/** Whether an error can be sent again at all. */
export function isRetriable({ retryDataKey, retryData }: FlowError): boolean {
  return retryDataKey !== undefined || retryData !== undefined;
}

/** Starts a job that retries errors of a step. */
export function retryErrors(context: Context, step: StepPlace, errors: readonly FlowError[]): Promise<boolean> {
  return ask(context, step, 'retry', {
    method: 'POST',
    body: { errorIds: idsOf(errors) },
    done: (status) =>
      status === 204
        ? 'There was nothing to retry: a retry is running already, or the data is gone.'
        : `A job retries ${plural(errors.length, 'error')}: when it is completed, ${errors.length === 1 ? 'it is' : 'they are'} resolved.`,
  });
}

/** Says that errors of a step need nothing more. */
export function resolveErrors(context: Context, step: StepPlace, errors: readonly FlowError[]): Promise<boolean> {
  const done = `${plural(errors.length, 'error')} resolved.`;
  return ask(context, step, 'resolved', { method: 'PUT', body: { errors: idsOf(errors) }, done });
}

/** Takes resolved errors of a step away for good. */
export function removeResolved(context: Context, step: StepPlace, errors: readonly FlowError[]): Promise<boolean> {
  const done = `${plural(errors.length, 'resolved error')} removed.`;
  return ask(context, step, 'resolved', { method: 'DELETE', body: { errors: idsOf(errors) }, done });
}

/** Changes the record that is sent again when an error is retried. */
export function saveRetryData(
  context: Context,
  step: StepPlace,
  { errorId, retryDataKey = errorId }: FlowError,
  data: unknown,
): Promise<boolean> {
  const done = 'Saved: this is what a retry sends.';
  return ask(context, step, `${encodeURIComponent(retryDataKey)}/data`, { method: 'PUT', body: { data }, done });
}

/** Gives an error to somebody to see to, or takes it from them where no address is given. */
export function assignError(context: Context, step: StepPlace, error: FlowError, email: string): Promise<boolean> {
  const errorIds = idsOf([error]);
  return email === ''
    ? ask(context, step, 'errors/unassign', { method: 'PUT', body: { errorIds }, done: 'Assigned to nobody.' })
    : ask(context, step, 'errors/assign', {
        method: 'PUT',
        body: { errorIds, email },
        done: `Assigned to ${email}.`,
      });
}

/** Puts tags onto an error, in the place of those that it has. */
export function tagError(
  context: Context,
  step: StepPlace,
  error: FlowError,
  tagIds: readonly string[],
): Promise<boolean> {
  const done = tagIds.length === 0 ? 'It has no tags now.' : `Tagged with ${tagIds.join(', ')}.`;
  return ask(context, step, 'tags', { method: 'PUT', body: { errorIds: idsOf([error]), tagIds }, done });
}

function ask(
  context: Context,
  { flowId, stepId }: StepPlace,
  what: string,
  call: Omit<ApiCall, 'path'>,
): Promise<boolean> {
  const path = `/flows/${encodeURIComponent(flowId)}/${encodeURIComponent(stepId)}/${what}`;
  return runOverApi(context, path, { ...call, path });
}

function idsOf(errors: readonly FlowError[]): readonly string[] {
  return errors.map(({ errorId }) => errorId);
}
