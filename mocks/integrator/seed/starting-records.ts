import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Seed } from '../../../fixtures/seeds.ts';
import type { AwaitedPaths, ListsByPath } from '../../engine/account/records/seed.ts';

/** What accounts start with: records by the path of their collection, and the paths of those that come later. */
export interface StartingRecords {
  readonly records: ListsByPath;
  readonly awaited?: AwaitedPaths;
}

/** Tells what the accounts of a fake start with. */
export type ReadSeed = (contract: Contract, seed: Seed) => StartingRecords;
