import type { Operation } from '../../operation/operation.ts';
import type { Resource, SchemaMarks } from '../resource.ts';

/**
 * Resources as they are written down when the package is built: with the ids of their operations, and without what is
 * said of their fields, which stands elsewhere.
 */
export type WrittenResource = Omit<Resource<string>, keyof SchemaMarks>;

/** Writes resources down, with the ids of their operations. */
export function writtenResources(resources: readonly Resource[]): readonly WrittenResource[] {
  return resources.map((resource) => {
    const { references: _references, secrets: _secrets, createOnly: _createOnly, ...rest } = resource;
    return withOperations(rest, ({ id }) => id);
  });
}

/** Writes down what is said of the fields of resources, by the names of these. */
export function writtenMarks(resources: readonly Resource[]): Readonly<Record<string, SchemaMarks>> {
  const marks = ({ references, secrets, createOnly }: Resource): SchemaMarks => ({ references, secrets, createOnly });
  return Object.fromEntries(resources.map((resource) => [resource.name, marks(resource)]));
}

/**
 * Reads resources that were written down, for the operations of their document.
 *
 * @param marksOf Tells what is said of the fields of a resource, when that is asked for.
 * @throws where an operation is not there: the package is broken.
 */
export function linkedResources(
  written: readonly WrittenResource[],
  operations: readonly Operation[],
  marksOf: (name: string) => SchemaMarks,
): Resource[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return written.map((resource) => {
    const { name } = resource;
    const linked = withOperations(resource, (id): Operation => {
      const operation = byId.get(id);
      if (operation !== undefined) return operation;
      throw new Error(`Failed to read the resource ${name}: there is no operation ${id}. Install the package anew.`);
    });
    return {
      ...linked,
      get references() {
        return marksOf(name).references;
      },
      get secrets() {
        return marksOf(name).secrets;
      },
      get createOnly() {
        return marksOf(name).createOnly;
      },
    };
  });
}

/** A resource without what is said of its fields. */
type Bare<Op> = Omit<Resource<Op>, keyof SchemaMarks>;

/** The same resource, with its operations in another form. */
function withOperations<From, To>(resource: Bare<From>, to: (operation: From) => To): Bare<To> {
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
