import type { Operation } from '../../operation/operation.ts';
import type { Resource } from '../resource.ts';

/** Resources as they are written down when the package is built: with the ids of their operations. */
export type WrittenResource = Resource<string>;

/** Writes resources down, with the ids of their operations. */
export function writtenResources(resources: readonly Resource[]): readonly WrittenResource[] {
  return resources.map((resource) => withOperations(resource, ({ id }) => id));
}

/**
 * Reads resources that were written down, for the operations of their document.
 *
 * @throws where an operation is not there: the package is broken.
 */
export function linkedResources(written: readonly WrittenResource[], operations: readonly Operation[]): Resource[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return written.map((resource) =>
    withOperations(resource, (id) => {
      const operation = byId.get(id);
      if (operation !== undefined) return operation;
      throw new Error(
        `Failed to read the resource ${resource.name}: there is no operation ${id}. Install the package anew.`,
      );
    }),
  );
}

/** The same resource, with its operations in another form. */
function withOperations<From, To>(resource: Resource<From>, to: (operation: From) => To): Resource<To> {
  const { operations, views, actions, dependencies, patch } = resource;
  const { list, create, read, replace, patch: change, remove } = operations;
  const maybe = (operation: From | undefined): To | undefined => (operation === undefined ? undefined : to(operation));
  return {
    ...resource,
    operations: {
      list: maybe(list),
      create: maybe(create),
      read: maybe(read),
      replace: maybe(replace),
      patch: maybe(change),
      remove: maybe(remove),
    },
    views: views.map((view) => ({ ...view, operation: to(view.operation) })),
    actions: actions.map(to),
    dependencies: maybe(dependencies),
    patch: patch && { ...patch, operation: to(patch.operation) },
  };
}
