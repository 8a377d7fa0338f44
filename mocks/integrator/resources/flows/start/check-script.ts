import { checkOptions, oneOf, usual } from '../../../../../contracts/options/check-options.ts';
import { OptionError } from '../../../errors/option-error.ts';
import { checkErrors, outcomeParts } from '../../jobs/run/check-outcome.ts';
import { checkSteps, dataParts, hasData } from '../data/check-data.ts';
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
    ...dataParts,
    status: oneOf('completed', 'failed'),
    duration: usual.whole,
    hold: usual.boolean,
  });
  checkErrors(doing, script, steps);
  checkSteps(doing, script, steps);
  if (hasData(script)) checkAlone(doing, script);
  const { submit, ...rest } = script;
  return { ...structuredClone(rest), ...(submit !== undefined && { submit: copied(submit) }) };
}

/** What comes of records is not said as well. */
function checkAlone(doing: string, script: RunScript): void {
  const said = (['exported', 'imported', 'ignored', 'errors', 'steps', 'status', 'hold'] as const).find(
    (name) => script[name] !== undefined,
  );
  if (said === undefined) return;
  throw new OptionError(
    `Failed to read the options of ${doing}: it has \`${said}\` beside records, which tell that themselves. Leave one of them out.`,
  );
}

function copied(submit: NonNullable<RunScript['submit']>): NonNullable<RunScript['submit']> {
  return typeof submit === 'function' ? submit : structuredClone(submit);
}
