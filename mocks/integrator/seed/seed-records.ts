import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Fixtures, Seed } from '../../../fixtures/seeds.ts';
import { resourceNamed } from '../../../spec/resource/resource.ts';
import type { ListsByPath } from '../../engine/account/records/seed.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { OptionError } from '../errors/option-error.ts';
import { checkGivenRecord } from '../records/check/check-given-record.ts';
import { danglingReference, type RecordLists } from '../records/check/dangling-references.ts';
import { isBelowRecords, pathOfRecord } from '../records/record-paths.ts';
import { checkSeed } from './check-seed.ts';

/**
 * The records of a seed by the path of their collection, checked and copied. A seed with a name leaves out what the
 * contract does not have.
 *
 * @throws {OptionError} where it is no seed, or one of its records refers to one that it does not have.
 * @throws {RecordError} where one of its records is none of the contract, or has a field that the contract does not name.
 */
export function seedRecords(contract: Contract, seed: Seed, { recordsOf, isGenerated }: Fixtures): ListsByPath {
  checkSeed(contract, seed, isGenerated);
  const lists = new Map<string, readonly JsonRecord[]>();
  for (const [name, list] of Object.entries(recordsOf(seed))) {
    const resource = resourceNamed(contract.resources, name);
    if (resource === undefined) continue;
    // The package's own records are checked by its tests; a test's own are checked here, and copied.
    if (isOwn(seed, name)) {
      for (const [index, record] of list.entries())
        checkGivenRecord(contract, resource, `record ${index + 1} of the seed`, record);
    }
    lists.set(name, copied(seed, name, list));
  }
  if (typeof seed !== 'string') checkReferences(contract, lists);
  return byPath(contract, lists);
}

/** Copies a list of a seed: whoever gave records of their own may go on changing theirs. */
export function copied(seed: Seed, name: string, list: readonly object[]): readonly JsonRecord[] {
  return (isOwn(seed, name) ? structuredClone([...list]) : list).map((record) => ({ ...record }));
}

/** Orders records by the path of their collection. */
export function byPath({ resources }: Contract, lists: RecordLists): ListsByPath {
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

function isOwn(seed: Seed, name: string): boolean {
  return typeof seed !== 'string' && typeof seed[name] === 'object';
}

/** @throws {OptionError} where a record refers to one that is not there. */
function checkReferences({ resources }: Contract, lists: RecordLists): void {
  const dangling = danglingReference(resources, lists, lists.keys());
  if (dangling === undefined) return;
  throw new OptionError(`Failed to read the seed: ${dangling}. Put that one in too, or leave the field out.`);
}
