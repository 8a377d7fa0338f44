import { decoded } from '../../../spec/json/decoded.ts';
import { plainPath } from '../../../spec/resource/crud-parts.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { RecordPlaces } from './resource-collections.ts';

/** A collection that stands below one record. */
export interface NestedCollection {
  readonly resource: Resource;
  readonly collection: RecordCollection;
}

/** The record below which a collection stands. */
export interface RecordAbove {
  readonly resource: Resource;
  readonly collection: RecordCollection;
  readonly id: string;
}

/** The collections below a record that there are. None is made. */
export function* collectionsBelow(
  account: RecordPlaces,
  resources: readonly Resource[],
  above: RecordAbove,
): Generator<NestedCollection, void, undefined> {
  const nested = resources.filter(({ parent }) => parent === above.resource.name);
  if (nested.length === 0) return;
  const known = new Set(account.paths());
  for (const resource of nested) {
    const { collection } = resource;
    const rest = collection.slice(collection.indexOf('}', collection.lastIndexOf('/{')) + 1);
    const path = `${withoutSuffix(above)}/${encodeURIComponent(above.id)}${rest}`;
    if (known.has(path)) yield { resource, collection: account.collection(path) };
  }
}

/**
 * The record above a collection, be it there or not; `undefined` where its resource stands below no other.
 *
 * @param path The path of the collection: `/users/1/posts`.
 */
export function recordAbove(
  account: RecordPlaces,
  resources: readonly Resource[],
  { parent }: Pick<Resource, 'parent'>,
  path: string,
): RecordAbove | undefined {
  const resource = parent === undefined ? undefined : resources.find(({ name }) => name === parent);
  if (resource === undefined) return undefined;
  const steps = path.split('/');
  const length = plainPath(resource.collection).split('/').length;
  const id = steps[length];
  if (id === undefined) return undefined;
  const above = steps.slice(0, length).join('/') + suffixOf(resource);
  return { resource, collection: account.collection(above), id: decoded(id) };
}

/** What a collection has at its end that its records have not: `.json`. */
function suffixOf({ collection }: Resource): string {
  return collection.slice(plainPath(collection).length);
}

function withoutSuffix({ resource, collection: { path } }: RecordAbove): string {
  return path.slice(0, path.length - suffixOf(resource).length);
}
