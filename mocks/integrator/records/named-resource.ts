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
export function namedResource(contract: Contract, name: string, doing: string): Resource {
  const found = resourceNamed(contract.resources, name);
  if (found !== undefined) return found;
  throw new OptionError(`Failed to ${doing}: ${unknownResource(contract, name)}`);
}

/** Says that a contract has no resource of a name, and which it has. */
export function unknownResource(contract: Contract, name: string, present: readonly string[] = []): string {
  const known = documentedNames(contract);
  const near = didYouMean(nearMiss(name, known, present)) || '.';
  return `it has no \`${name}\`${near} The resources of the contract are ${known.join(', ') || 'none'}.`;
}

/** The names of the resources, in the order of the document. */
export function documentedNames({ resources, operations }: Pick<Contract, 'resources' | 'operations'>): string[] {
  const places = new Map([...operations].reverse().map(({ path }, place) => [path, -place]));
  const placeOf = ({ collection }: Resource): number => places.get(collection) ?? 0;
  return [...resources].sort((one, other) => placeOf(one) - placeOf(other)).map(({ name }) => name);
}
