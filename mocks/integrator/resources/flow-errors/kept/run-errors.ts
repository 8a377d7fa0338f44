import { type ErrorsAccount, errorsPath, type FlowError, isFlowError, putError } from './flow-error.ts';

/** What errors may come from; the first counts where nothing is said. */
export const errorSources: readonly [FlowError['source'], ...FlowError['source'][]] = [
  'application',
  'internal',
  'connection',
  'resource',
  'lookup',
  'transformation',
  'output_filter',
  'input_filter',
  'import_filter',
  'mapping',
  'response_mapping',
  'pre_save_page_hook',
  'pre_map_hook',
  'post_map_hook',
  'post_submit_hook',
  'post_aggregate_hook',
];

/** How an error is called of which nobody has said it. */
const usualCode = 'failed';

/** Something that goes wrong in a run, at a moment that may be to come. */
export interface NewError {
  readonly _flowId: string;
  readonly step: string | undefined;
  readonly occurredAt: string;
  readonly code?: string;
  readonly message: string;
  readonly source?: string;
  readonly traceKey?: string;
  readonly retryData?: unknown;
  readonly reqAndResKey?: string;
}

/**
 * Writes down what goes wrong in a run, in the place of what would have gone wrong in it after this moment: a run that is
 * cancelled, or that a test directs, goes another way from then on.
 */
export function putRunErrors(account: ErrorsAccount, jobId: string, errors: readonly NewError[], now: number): void {
  const collection = account.collection(errorsPath);
  for (const [id, record] of [...collection.snapshot()]) {
    if (isFlowError(record) && record._flowJobId === jobId && Date.parse(record.occurredAt) > now)
      collection.delete(id);
  }
  for (const { step, code = usualCode, source, retryData, ...error } of errors) {
    const errorId = String(account.newId(collection, now));
    putError(account, {
      errorId,
      ...error,
      code,
      source: errorSources.find((one) => one === source) ?? errorSources[0],
      _flowJobId: jobId,
      ...(step !== undefined && { _expOrImpId: step }),
      ...(retryData !== undefined && { retryDataKey: errorId, retryData: { data: retryData } }),
    });
  }
}
