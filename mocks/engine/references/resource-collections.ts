import { pathFits } from '../../../spec/resource/path-fits.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { AccountInCall } from '../account/transaction.ts';
import type { RecordCollection } from '../store/collection.ts';

/** Where the records of an account are found. */
export type RecordPlaces = Pick<AccountInCall, 'collection' | 'paths'>;

/** The collections of a resource: one, or one below each record that has some. */
export function collectionsOf(account: RecordPlaces, { collection }: Pick<Resource, 'collection'>): RecordCollection[] {
  if (!collection.includes('{')) return [account.collection(collection)];
  return account
    .paths()
    .filter(pathFits(collection))
    .map((path) => account.collection(path));
}
