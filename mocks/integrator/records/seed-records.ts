import type { Contract } from '../../../contracts/contract/contract.ts';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import { recordsOf, type Seed, seeds } from '../../../fixtures/seeds.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { OptionError } from '../errors/option-error.ts';
import { checkGivenRecord } from './check/check-given-record.ts';
import { namedResource } from './named-resource.ts';

/**
 * The records of a seed, checked and copied.
 *
 * @param isChecked Whether each record is held against the contract.
 * @throws {OptionError} where it is no seed.
 * @throws {RecordError} where one of its records is none of the contract, or has a field that the contract does not name.
 */
export function seedIntegrations(contract: Contract, seed: Seed, isChecked = true): readonly JsonRecord[] {
  checkSeed(seed);
  const { integrations } = recordsOf(seed);
  // The package's own records are checked by its tests; a test's own are checked here, and copied.
  if (typeof seed === 'string' || typeof seed.integrations === 'number')
    return integrations.map((record) => ({ ...record }));
  for (const [index, record] of isChecked ? integrations.entries() : [])
    checkGivenRecord(
      contract,
      namedResource(contract, 'integrations', 'read the seed'),
      `record ${index + 1} of the seed`,
      record,
    );
  return structuredClone(integrations).map((record) => ({ ...record }));
}

function checkSeed(seed: unknown): void {
  const failure = (why: string, advice: string): OptionError =>
    new OptionError(`Failed to read the seed: ${why} ${advice}`);
  const names = Object.keys(seeds).join(', ');
  if (typeof seed === 'string') {
    if (!Object.hasOwn(seeds, seed))
      throw failure(`there is none named ${preview(seed)}.`, `Known are ${names}, or give { integrations: … }.`);
    return;
  }
  if (!isRecord(seed)) throw failure(`it is ${preview(seed)}.`, `Give one of ${names}, or { integrations: … }.`);
  const { integrations, ...others } = seed;
  const [stranger] = Object.keys(others);
  if (stranger !== undefined) {
    const near = didYouMean(nearMiss(stranger, ['integrations'], Object.keys(seed))) || '.';
    throw failure(`it has no \`${stranger}\`${near}`, 'Give { integrations: … }.');
  }
  if (typeof integrations === 'number' && !(Number.isSafeInteger(integrations) && integrations >= 0))
    throw failure(
      `integrations is ${integrations}.`,
      'Give a whole number that is not negative, or a list of records.',
    );
  if (typeof integrations !== 'number' && !Array.isArray(integrations))
    throw failure(`integrations is ${preview(integrations)}.`, 'Give a whole number, or a list of records.');
}
