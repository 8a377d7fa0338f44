import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { choiceOf } from '../arguments.ts';

/**
 * Reads the words of `--resources`; `undefined` where it is left out: all of them.
 *
 * @throws {OptionError} where the document has no resource of a name.
 */
export function resourceNames(
  words: readonly string[] | undefined,
  contract: Contract = integratorContract(),
): readonly string[] | undefined {
  if (words === undefined) return undefined;
  const names = contract.resources.map(({ name }) => name);
  return words.map((word) => choiceOf('--resources', word, names));
}
