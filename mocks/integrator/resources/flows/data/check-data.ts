import { checkOptions, type OptionCheck } from '../../../../../contracts/options/check-options.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { checkJson } from '../../../records/check/check-json.ts';
import { type SteppedFlow, stepIdsOf } from '../steps/flow-steps.ts';
import type { RunData } from './work/run-data.ts';

/** What each part of the data of a run may be. */
export const dataParts: Readonly<Record<keyof RunData, OptionCheck>> = {
  pages: [isPages, 'pages such as [[{ sku: "A-1" }]], or those of each export by its _id'],
  submit: [
    (value) => typeof value === 'function' || isListTable(value),
    'a function, or lists of responses by the _id of each import',
  ],
};

/**
 * Looks at the data of a run.
 *
 * @throws {OptionError} where a part is none, or an `_id` is that of no step of the flow.
 * @throws {RecordError} where JSON cannot carry the records.
 */
export function checkData(doing: string, data: RunData, flow: SteppedFlow): void {
  checkOptions(doing, data, dataParts);
  checkSteps(doing, data, stepIdsOf(flow));
}

/** Looks at what names steps of the flow. */
export function checkSteps(doing: string, { pages, submit }: RunData, steps: readonly string[]): void {
  const named = [pages, typeof submit === 'function' ? undefined : submit].flatMap((one) =>
    isRecord(one) ? Object.keys(one) : [],
  );
  const stranger = named.find((id) => !steps.includes(id));
  if (stranger !== undefined) {
    throw new OptionError(
      `Failed to read the options of ${doing}: ${JSON.stringify(stranger)} is no step of the flow. Give the _id of one: ${steps.join(', ') || 'there is none'}.`,
    );
  }
  checkJson('the pages', pages);
  if (typeof submit !== 'function') checkJson('the responses of submit', submit);
}

function isPages(value: unknown): boolean {
  return isPageList(value) || (isRecord(value) && Object.values(value).every(isPageList));
}

function isPageList(value: unknown): boolean {
  return Array.isArray(value) && value.every(Array.isArray);
}

function isListTable(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(Array.isArray);
}

/** Whether records go through the steps of the flow. */
export function hasData({ pages, submit }: RunData): boolean {
  return pages !== undefined || submit !== undefined;
}
