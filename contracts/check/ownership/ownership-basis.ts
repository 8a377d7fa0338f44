import type { Contract } from '../../contract/contract.ts';
import type { Client } from '../http/client.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { RecycleBin } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';

/** What is known of a run before anything is known of its records. */
export interface OwnershipBasis {
  readonly contract: Contract;
  readonly client: Client;
  readonly resources: readonly Resource[];
  readonly ledger: Ledger;
  readonly recycleBin?: RecycleBin | undefined;
}
