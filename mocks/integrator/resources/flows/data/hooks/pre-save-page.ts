import { isRecord } from '../../../../../../spec/document/document.ts';
import { type DataWork, optionsOfStep, type StepWork } from '../work/data-work.ts';
import type { RunPage } from '../work/run-data.ts';
import { failedRecord } from './failed-record.ts';
import { callHook } from './hook.ts';
import { errorsIn, type HookError } from './hook-errors.ts';

const source = 'pre_save_page_hook';

/** What is left of a page after its preSavePage, and whether the export goes on. */
export interface SavedPage {
  readonly records: RunPage;
  readonly goesOn: boolean;
}

/** Lets preSavePage change a page; where it throws, the whole flow stops. */
export async function savedPage(work: DataWork, step: StepWork, page: RunPage, pageIndex: number): Promise<SavedPage> {
  const { tally } = work;
  const outcome = await callHook(work, 'preSavePage', step.record['hooks'], () => ({
    ...optionsOfStep(work, step, 'export'),
    data: page,
    errors: [],
    files: [],
    retryData: {},
    pageIndex,
  }));
  if (outcome.kind === 'none') return { records: page, goesOn: true };
  const broken = outcome.kind === 'failed' ? outcome : faultOf(outcome.result);
  if (broken !== undefined) {
    tally.fail({ step: step.id, source, code: broken.code, message: broken.message });
    tally.stop();
    return { records: [], goesOn: false };
  }
  const result = outcome.kind === 'result' && isRecord(outcome.result) ? outcome.result : {};
  for (const { code, message } of errorsIn(result)) tally.fail({ step: step.id, source, code, message });
  for (const one of Array.isArray(result['newErrorsAndRetryData']) ? result['newErrorsAndRetryData'] : []) {
    if (!isRecord(one)) continue;
    for (const error of errorsIn(one)) tally.fail(failedRecord(step.id, source, error, one['retryData']));
  }
  return { records: listOf(result['data']), goesOn: result['abort'] !== true };
}

function faultOf(result: unknown): HookError | undefined {
  if (isRecord(result) && (result['data'] === undefined || Array.isArray(result['data']))) return undefined;
  return { code: 'invalid_extension_response', message: 'preSavePage must return { data, errors, abort }.' };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
