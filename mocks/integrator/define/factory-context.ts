import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { JsonRecord } from '../../engine/store/record.ts';

/** What every record of the service has that was made just now. */
export interface Stamps {
  readonly _id: string;
  readonly createdAt: string;
  readonly lastModified: string;
}

/** What the factories of one resource work with. */
export interface FactoryContext {
  readonly contract: Contract;
  readonly resource: Resource;
  readonly account: MockAccount;
  /**
   * Puts a record into the account that is made of what a caller gave.
   *
   * @param fields What was given: what the contract does not name is refused.
   * @param compose Makes the record of its id and its stamps; it is tried first with some that are never stored.
   * @param further Names of options that are no fields.
   */
  add<T extends JsonRecord>(fields: object, compose: (stamps: Stamps) => T, further?: readonly string[]): T;
}
