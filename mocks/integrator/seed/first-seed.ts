import type { Contract } from '../../../contracts/contract/contract.ts';
import { firstRecordsOf } from '../../../fixtures/first-records.ts';
import type { Seed } from '../../../fixtures/seeds.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { notReady } from '../errors/not-ready.ts';
import { checkSeed } from './check-seed.ts';
import { byPath, copied } from './seed-records.ts';
import type { StartingRecords } from './starting-records.ts';

/**
 * What a page has of a seed before anything is loaded. Records of its own are held against the contract later.
 *
 * @throws {OptionError} where it is no seed.
 */
export function firstSeed(contract: Contract, seed: Seed): StartingRecords {
  checkSeed(contract, seed);
  const lists = new Map<string, readonly JsonRecord[]>();
  const awaited = new Map<string, () => Error>();
  const found = firstRecordsOf(
    seed,
    contract.resources.map(({ name }) => name),
  );
  for (const { name, collection } of contract.resources) {
    const list = found.get(name);
    if (list === undefined)
      awaited.set(collection, () => notReady(`read the records of ${name}`, 'those of the seed are', name));
    else lists.set(name, copied(seed, name, list));
  }
  return { records: byPath(contract, lists), awaited };
}
