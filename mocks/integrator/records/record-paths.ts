import type { Resource } from '../../../spec/resource/resource.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { RecordError } from '../errors/record-error.ts';

/** The paths under which an account has records of a resource: one, or as many as there are records above. */
export function pathsOf(
  { collection }: Pick<Resource, 'collection'>,
  account: Pick<MockAccount, 'records'>,
): readonly string[] {
  if (!collection.includes('{')) return [collection];
  // Sorted: the order in which they were opened is not the account's, and no import would keep it.
  return [...account.records().records.keys()].filter((path) => isPathOf(collection, path)).sort();
}

/** Whether the records of a resource stand below others, so that there is a list of them for each of those. */
export function isBelowRecords({ collection }: Pick<Resource, 'collection'>): boolean {
  return collection.includes('{');
}

/** The resource whose records an account has under a path; `undefined` where there is none. */
export function resourceAt<T extends Pick<Resource, 'collection'>>(
  resources: readonly T[],
  path: string,
): T | undefined {
  return resources.find(({ collection }) => isPathOf(collection, path));
}

/** Whether a path is one of a collection's: `/users/1/posts` of `/users/{userId}/posts`. */
export function isPathOf(collection: string, path: string): boolean {
  if (!collection.includes('{')) return collection === path;
  const parts = collection.split('/');
  const found = path.split('/');
  return found.length === parts.length && parts.every((part, index) => part.includes('{') || part === found[index]);
}

/**
 * The path under which a record belongs that is new: below a record, its own fields name that one. It is the field that
 * refers to the resource above, or the one that is called as the parameter is.
 *
 * @throws {RecordError} where no field does.
 */
export function pathOfRecord(
  resource: Pick<Resource, 'collection' | 'singular' | 'parentField'>,
  record: JsonRecord,
): string {
  const { collection, singular, parentField } = resource;
  const last = collection.slice(collection.lastIndexOf('{') + 1, collection.lastIndexOf('}'));
  return collection.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const field = (name === last && parentField) || name;
    const value = record[field];
    if (typeof value === 'string' || typeof value === 'number') return encodeURIComponent(value);
    throw new RecordError(`the ${singular}`, [], {
      reason: `it stands below the record that \`${field}\` of ${collection} names, and has no such field. Create it over the API.`,
    });
  });
}
