import { OptionError } from '../../../integrator/errors/option-error.ts';
import { known, prefix } from '../../register/variables.ts';

/**
 * Makes sure that no environment variable of this package is set and empty, whichever command reads it: a secret that a
 * CI job has not got must not be as good as none.
 *
 * @throws {OptionError} with the name of the first that is empty or blank.
 */
export function checkVariables(environment: Readonly<Record<string, string | undefined>>): void {
  const empty = known.find((name) => environment[prefix + name]?.trim() === '');
  if (empty === undefined) return;
  throw new OptionError(`Failed to read ${prefix}${empty}: it is empty. Give it a value, or unset it.`);
}
