import type { Contract } from '../../../contracts/contract/contract.ts';
import { recordsOf, type Seed } from '../../../fixtures/seeds.ts';
import { resourceNamed } from '../../../spec/resource/resource.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { OptionError } from '../errors/option-error.ts';
import { checkGivenRecord } from '../records/check/check-given-record.ts';
import { danglingReference, type RecordLists } from '../records/check/dangling-references.ts';
import { isBelowRecords, pathOfRecord } from '../records/record-paths.ts';
import { checkSeed } from './check-seed.ts';

/** The records of a seed, by the path of their collection. */
export type SeedRecords = Readonly<Record<string, readonly JsonRecord[]>>;

/**
 * The records of a seed, checked and copied. A seed with a name leaves out what the contract does not have.
 *
 * @param isChecked Whether each record is held against the contract.
 * @throws {OptionError} where it is no seed, or one of its records refers to one that it does not have.
 * @throws {RecordError} where one of its records is none of the contract, or has a field that the contract does not name.
 */
export function seedRecords(contract: Contract, seed: Seed, isChecked = true): SeedRecords {
  checkSeed(contract, seed);
  const lists = new Map<string, readonly JsonRecord[]>();
  for (const [name, list] of Object.entries(recordsOf(seed))) {
    const resource = resourceNamed(contract.resources, name);
    if (resource === undefined) continue;
    // The package's own records are checked by its tests; a test's own are checked here, and copied.
    const isOwn = typeof seed !== 'string' && typeof seed[name] === 'object';
    if (isOwn && isChecked) {
      for (const [index, record] of list.entries())
        checkGivenRecord(contract, resource, `record ${index + 1} of the seed`, record);
    }
    lists.set(
      name,
      (isOwn ? structuredClone([...list]) : list).map((record) => ({ ...record })),
    );
  }
  if (typeof seed !== 'string' && isChecked) checkReferences(contract, lists);
  return byPath(contract, lists);
}

/** @throws {OptionError} where a record refers to one that is not there. */
function checkReferences({ resources }: Contract, lists: RecordLists): void {
  const dangling = danglingReference(resources, lists, lists.keys());
  if (dangling === undefined) return;
  throw new OptionError(`Failed to read the seed: ${dangling}. Put that one in too, or leave the field out.`);
}

function byPath({ resources }: Contract, lists: RecordLists): SeedRecords {
  const paths = new Map<string, JsonRecord[]>();
  for (const [name, list] of lists) {
    const resource = resourceNamed(resources, name);
    if (resource === undefined) continue;
    if (!isBelowRecords(resource)) paths.set(resource.collection, [...list]);
    else {
      for (const record of list) {
        const path = pathOfRecord(resource, record);
        paths.set(path, [...(paths.get(path) ?? []), record]);
      }
    }
  }
  return Object.fromEntries(paths);
}
