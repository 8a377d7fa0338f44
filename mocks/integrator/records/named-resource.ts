import type { Contract } from '../../../contracts/contract/contract.ts';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { type Resource, resourceNamed } from '../../../spec/resource/resource.ts';
import { OptionError } from '../errors/option-error.ts';

/**
 * The resource of a name.
 *
 * @param doing What it is needed for, for the sentence: `read the seed`.
 * @throws {OptionError} where the contract has none; one with almost the same name is suggested.
 */
export function namedResource({ resources }: Contract, name: string, doing: string): Resource {
  const found = resourceNamed(resources, name);
  if (found !== undefined) return found;
  const known = resources.map((resource) => resource.name);
  throw new OptionError(
    `Failed to ${doing}: the contract has no resource \`${name}\`${didYouMean(nearMiss(name, known, [])) || '.'} Its resources are ${known.join(', ') || 'none'}.`,
  );
}
