import type { Contract } from '../../../contracts/contract/contract.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import { seedNames } from '../../../fixtures/seed-names.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { resourceNamed } from '../../../spec/resource/resource.ts';
import { OptionError } from '../errors/option-error.ts';
import { documentedNames, unknownResource } from '../records/named-resource.ts';

/**
 * @param isGenerated Whether there are generated records of a resource; left out where that is not known yet.
 * @throws {OptionError} where a value is no seed for a contract.
 */
export function checkSeed(contract: Contract, seed: unknown, isGenerated?: (name: string) => boolean): void {
  const failure = (why: string, advice: string): OptionError =>
    new OptionError(`Failed to read the seed: ${why} ${advice}`);
  const names = seedNames.join(', ');
  const example = `{ ${documentedNames(contract)[0] ?? 'pets'}: … }`;
  if (typeof seed === 'string') {
    if (seedNames.some((name) => name === seed)) return;
    throw failure(`there is none named ${preview(seed)}.`, `Known are ${names}, or give ${example}.`);
  }
  if (!isRecord(seed)) throw failure(`it is ${preview(seed)}.`, `Give one of ${names}, or ${example}.`);
  for (const [name, part] of Object.entries(seed)) {
    // What a file has for editors.
    if (name === '$schema' && typeof part === 'string') continue;
    if (resourceNamed(contract.resources, name) === undefined) {
      throw failure(unknownResource(contract, name, Object.keys(seed)), `Give ${example}.`);
    }
    if (part === undefined || Array.isArray(part)) continue;
    if (typeof part !== 'number')
      throw failure(`${name} is ${preview(part)}.`, 'Give a whole number, or a list of records.');
    if (!Number.isSafeInteger(part) || part < 0)
      throw failure(`${name} is ${part}.`, 'Give a whole number that is not negative, or a list of records.');
    if (part > 0 && isGenerated?.(name) === false)
      throw failure(`no records of ${name} can be generated.`, 'Give a list of records.');
  }
}
