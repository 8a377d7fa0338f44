import type { Operation } from '../operation/operation.ts';
import type { CrudPart, CrudRole } from './crud-parts.ts';
import type { Resource } from './resource.ts';

/** The part that each operation plays for the records of a resource; views, actions and the like play none. */
export function resourceParts(resources: readonly Resource[]): Map<Operation, CrudPart> {
  const parts = new Map<Operation, CrudPart>();
  for (const { collection, idParameter, singular: resource, operations } of resources) {
    const add = (role: CrudRole, operation: Operation | undefined, parameter?: string): void => {
      if (operation !== undefined) parts.set(operation, { role, collection, resource, idParameter: parameter });
    };
    const { list, create, read, replace, patch, remove } = operations;
    add('list', list);
    add('create', create);
    add('read', read, idParameter);
    add('replace', replace, idParameter);
    add('merge', patch, idParameter);
    add('remove', remove, idParameter);
  }
  return parts;
}

/** The operations that show records of other resources, or who refers to a record: they are no collections of their own. */
export function showingOperations(resources: readonly Resource[]): ReadonlySet<Operation> {
  return new Set(
    resources.flatMap(({ views, dependencies }) => [
      ...views.map(({ operation }) => operation),
      ...(dependencies === undefined ? [] : [dependencies]),
    ]),
  );
}
