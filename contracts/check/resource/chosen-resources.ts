import { OptionError } from '../../../spec/errors/option-error.ts';
import type { Resource } from './resources.ts';

/**
 * The resources that somebody chose to judge; all of them where nobody did.
 *
 * @throws {OptionError} where the document has no resource of a name.
 */
export function chosenResources(
  resources: readonly Resource[],
  chosen: readonly string[] | undefined,
): readonly Resource[] {
  const names = resources.map(({ name }) => name);
  const unknown = chosen?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new OptionError(
      `Failed to choose what to judge: the document has no resource ${JSON.stringify(unknown)}. Its resources are ${names.join(', ')}.`,
    );
  }
  return resources.filter(({ name }) => chosen?.includes(name) ?? true);
}
