import { checkOptions, oneOf, usual } from '../../../../../contracts/options/check-options.ts';
import { checkErrors, outcomeParts } from '../../jobs/run/check-outcome.ts';
import type { RunScript } from './run-script.ts';

/**
 * Looks at a script, and copies it: who gave it may go on changing theirs.
 *
 * @param doing What is done with it: `onRun()`.
 * @param steps The ids of the steps of the flow.
 * @throws {OptionError} where it is none.
 */
export function checkedScript(doing: string, script: RunScript, steps: readonly string[]): RunScript {
  checkOptions(doing, script, {
    ...outcomeParts,
    status: oneOf('completed', 'failed'),
    duration: usual.whole,
    hold: usual.boolean,
  });
  checkErrors(doing, script, steps);
  return structuredClone(script);
}
