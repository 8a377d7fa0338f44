import { preview } from '../../../../contracts/violations/violation.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { OptionError } from '../../errors/option-error.ts';

/**
 * The record that a test does something with.
 *
 * @param path The collection: `/flows`.
 * @param doing What is done, up to the id: `push an update to`.
 * @throws {OptionError} where there is no such record.
 */
export function knownRecord(account: MockAccount, path: string, id: string, doing: string): JsonRecord {
  const record = account.collection(path).get(id);
  if (record === undefined) throw noSuchRecord(account, path, id, doing);
  return record;
}

/** That there is no record with the id that a test gave. */
export function noSuchRecord({ name }: MockAccount, path: string, id: string, doing: string): OptionError {
  return new OptionError(
    `Failed to ${doing} ${typeof id === 'string' ? id : preview(id)}: the account ${name} has no such ${path.slice(1, -1)}. Give the _id of one.`,
  );
}
