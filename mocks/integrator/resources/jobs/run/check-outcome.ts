import { checkOptions, type OptionCheck, oneOf, usual } from '../../../../../contracts/options/check-options.ts';
import { preview } from '../../../../../contracts/violations/violation.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { checkJson } from '../../../records/check/check-json.ts';
import { errorSources } from '../../flow-errors/kept/run-errors.ts';
import type { RunError, RunOutcome, StepCounts } from './outcome.ts';

/** What each part of an outcome may be. */
export const outcomeParts: Readonly<Record<keyof RunOutcome, OptionCheck>> = {
  exported: usual.whole,
  imported: usual.whole,
  ignored: usual.whole,
  errors: [Array.isArray, 'a list of errors such as { message: "Bad credentials." }'],
  steps: usual.object,
};

const countParts: Readonly<Record<keyof StepCounts, OptionCheck>> = {
  exported: usual.whole,
  imported: usual.whole,
  ignored: usual.whole,
  pages: usual.whole,
};

/**
 * Looks at the errors and the steps of an outcome, which checkOptions() takes for any list and any object.
 *
 * @param doing Whose they are: `complete()`.
 * @param steps The ids of the steps that an error may be of.
 * @throws {OptionError} where one is none.
 * @throws {RecordError} where JSON cannot carry what is to be retried.
 */
export function checkErrors(
  doing: string,
  { errors = [], steps: counts = {} }: RunOutcome,
  steps: readonly string[],
): void {
  for (const [id, count] of Object.entries(counts)) {
    if (!steps.includes(id)) {
      throw new OptionError(
        `Failed to read the steps of ${doing}: the flow has no step ${preview(id)}. Give the _id of one: ${steps.join(', ') || 'there is none'}.`,
      );
    }
    checkOptions(`the step ${id} of ${doing}`, count, countParts);
  }
  for (const [index, error] of errors.entries()) {
    checkOptions<Partial<RunError>>(`the error ${index + 1} of ${doing}`, error, {
      step: [(value) => steps.includes(String(value)), `the _id of a step: ${steps.join(', ') || 'there is none'}`],
      code: usual.text,
      message: usual.text,
      source: oneOf(...errorSources),
      traceKey: usual.text,
      retryData: usual.any,
    });
    checkOptions(`the error ${index + 1} of ${doing}`, { message: error.message ?? null }, { message: usual.text });
    checkJson(`the retryData of the error ${index + 1}`, error.retryData);
  }
}
