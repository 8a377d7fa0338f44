import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import type { Access } from '../../../engine/rules/access.ts';

/** Where a token is looked up. */
export interface Identifying {
  readonly contract: Contract;
  /** The options that the fake was made with, checked. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly account: Pick<MockAccount, 'collection' | 'clock'>;
  readonly resource: Resource;
}

/** What is known of a token: what it may do, or why it is not good. */
export type IdentifiedToken = { readonly access: Access } | { readonly why: string };
