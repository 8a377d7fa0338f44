import type { Operation } from '../../../spec/operation/operation.ts';
import { plainPath } from '../../../spec/resource/crud-parts.ts';
import type { Resource } from '../../../spec/resource/resource.ts';

/** The resource below whose records an operation stands: `/folders` for `/folders/{id}/watermark`; the nearest of several. */
export function resourceAbove(resources: readonly Resource[], { path }: Operation): Resource | undefined {
  const above = resources.filter(({ collection, idParameter }) =>
    plainPath(path).startsWith(`${plainPath(collection)}/{${idParameter}}/`),
  );
  const [nearest] = above.sort((one, other) => other.collection.length - one.collection.length);
  return nearest;
}
