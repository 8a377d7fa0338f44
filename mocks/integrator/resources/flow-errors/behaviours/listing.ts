import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import { type FlowError, isOpen, retryKeyOf } from '../kept/flow-error.ts';
import { errorsOfStep, type StepCall, stepOf } from './step.ts';

/** How many errors a page holds. Source: choice. */
const pageSize = 1000;

type Filters = NonNullable<operations['listStepErrors']['parameters']['query']>;

/** A request for a page of errors. */
interface PageCall extends StepCall {
  readonly request: { readonly url: URL };
  readonly parameters: StepCall['parameters'] & { readonly query: Filters };
}

/** Lists the errors of a step, page by page. */
export const listingErrors: Behaviours<Pick<operations, 'listStepErrors' | 'listResolvedErrors'>> = {
  listStepErrors: (call) =>
    stepOf(call, (step) => {
      const { errors, next } = pageOf(call, errorsOfStep(call, step).filter(isOpen));
      return { status: 200, body: { errors: errors.map(shownError), ...next } };
    }),
  listResolvedErrors: (call) =>
    stepOf(call, (step) => {
      const resolved = errorsOfStep(call, step).filter((error) => !isOpen(error));
      const { errors, next } = pageOf(call, resolved);
      const body = errors.map(({ resolvedAt = '', resolvedBy = 'system', ...error }) => ({
        ...shownError(error),
        resolvedAt,
        resolvedBy,
      }));
      return { status: 200, body: { resolved: body, ...next } };
    }),
};

/** An error without what only the account knows of it. */
function shownError(error: FlowError): Omit<FlowError, '_flowId' | '_expOrImpId'> {
  const { _flowId, _expOrImpId, _retryJobId, retryData, resolvedAt, resolvedBy, ...shown } = error;
  const retryDataKey = retryKeyOf(error);
  return { ...shown, ...(retryDataKey !== undefined && { retryDataKey }) };
}

/** A page of what the filters of a request leave, and where the next one is. */
function pageOf(
  { request, parameters: { query } }: PageCall,
  errors: readonly FlowError[],
): { readonly errors: readonly FlowError[]; readonly next: { readonly nextPageURL?: string } } {
  const { occurredAt_gte, occurredAt_lte, source, _flowJobId, after } = query;
  const from = momentOf(occurredAt_gte, Number.NEGATIVE_INFINITY);
  const to = momentOf(occurredAt_lte, Number.POSITIVE_INFINITY);
  const chosen = errors.filter(
    (error) =>
      Date.parse(error.occurredAt) >= from &&
      Date.parse(error.occurredAt) <= to &&
      (source === undefined || error.source === source) &&
      (_flowJobId === undefined || error._flowJobId === _flowJobId),
  );
  const start = chosen.findIndex(({ errorId }) => errorId === after) + 1;
  const page = chosen.slice(start, start + pageSize);
  const last = page.at(-1);
  if (last === undefined || start + page.length >= chosen.length) return { errors: page, next: {} };
  const url = new URL(request.url);
  url.searchParams.set('after', last.errorId);
  return { errors: page, next: { nextPageURL: url.pathname + url.search } };
}

function momentOf(text: string | undefined, usual: number): number {
  return text === undefined ? usual : Date.parse(text);
}
