import { pathFits } from '../../../spec/resource/path-fits.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { AccountInCall } from '../account/transaction/transaction.ts';
import type { RecordCollection } from '../store/collection.ts';

/** Where the records of an account are found. */
export type RecordPlaces = Pick<AccountInCall, 'collection' | 'paths'>;

/**
 * The collections of a resource that there are: one, or one below each record that has some. None is made.
 *
 * @param paths Those of the account, where several resources are asked for.
 */
export function collectionsOf(
  account: RecordPlaces,
  { collection }: Pick<Resource, 'collection'>,
  paths: readonly string[] = account.paths(),
): RecordCollection[] {
  if (!collection.includes('{')) return paths.includes(collection) ? [account.collection(collection)] : [];
  return paths.filter(pathFits(collection)).map((path) => account.collection(path));
}
