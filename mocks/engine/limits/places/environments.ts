import { type Resource, resourceNamed } from '../../../../spec/resource/resource.ts';
import { recordAbove } from '../../references/nested-collections.ts';
import { idsAt } from '../../references/reference-index.ts';
import { collectionsOf, type RecordPlaces } from '../../references/resource-collections.ts';
import type { Environment } from '../../rules/access.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';

/** Tells whether a record belongs to the environment of a caller. */
export type IsInEnvironment = (resource: Resource, collection: RecordCollection, record: JsonRecord) => boolean;

/** The field of a resource that names the environment of its records; `undefined` where they have none of their own. */
export function environmentField({ references }: Resource, environments: string): string | undefined {
  return references.find(({ to, path }) => to === environments && path.length === 1)?.path[0];
}

/**
 * Makes what tells whether records belong to an environment: by the field that names one; those without such a field belong
 * where those do that they refer to, or stand below.
 */
export function createEnvironmentTest(
  account: RecordPlaces,
  resources: readonly Resource[],
  environments: string,
  { id, isFirst }: Environment,
): IsInEnvironment {
  const isIn: IsInEnvironment = (resource, collection, record) => {
    if (resource.name === environments) return true;
    const field = environmentField(resource, environments);
    if (field !== undefined) return (record[field] ?? undefined) === undefined ? isFirst : record[field] === id;
    const above = recordAbove(account, resources, resource, collection.path);
    if (above !== undefined && isElsewhere(above.resource, above.id)) return false;
    return !resource.references.some((reference) => {
      const target = resourceNamed(resources, reference.to);
      if (target === undefined || environmentField(target, environments) === undefined) return false;
      return idsAt(record, reference).some((one) => isElsewhere(target, one));
    });
  };

  function isElsewhere(resource: Resource, one: string): boolean {
    if (environmentField(resource, environments) === undefined) return false;
    return collectionsOf(account, resource).some((collection) => {
      const record = collection.get(one);
      return record !== undefined && !isIn(resource, collection, record);
    });
  }

  return isIn;
}
