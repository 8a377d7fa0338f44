import { OptionError } from '../../spec/errors/option-error.ts';
import { didYouMean, nearMiss } from '../violations/near-miss.ts';

/**
 * The resources that somebody chose, in the order of the document; all of them where nobody did.
 *
 * @param what What they are chosen for: `what to judge`.
 * @throws {OptionError} where the document has no resource of a name, or none is chosen.
 */
export function chosenResources<Resource extends { readonly name: string }>(
  what: string,
  resources: readonly Resource[],
  chosen: readonly string[] | undefined,
): readonly Resource[] {
  if (chosen === undefined) return resources;
  const names = resources.map(({ name }) => name);
  const known = names.length === 0 ? 'It has none: leave the choice out.' : `Its resources are ${names.join(', ')}.`;
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new OptionError(
      `Failed to choose ${what}: the document has no resource ${JSON.stringify(unknown)}${didYouMean(nearMiss(unknown, names)) || '.'} ${known}`,
    );
  }
  if (chosen.length === 0)
    throw new OptionError(
      `Failed to choose ${what}: no resource is named. Name some, or leave the choice out. ${known}`,
    );
  return resources.filter(({ name }) => chosen.includes(name));
}
