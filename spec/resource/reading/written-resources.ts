import type { Operation } from '../../operation/operation.ts';
import type { Resource } from '../resource.ts';

/** What is known of a resource before any part of the document is read: what it is called, and where its records are. */
export type WrittenResource = Pick<
  Resource<string>,
  'name' | 'singular' | 'collection' | 'idParameter' | 'idField' | 'recordSchema' | 'parentField'
>;

/** All else of a resource, with the ids of its operations. Written as JSON, it lacks what is `undefined`. */
export type WrittenDetails = Omit<Resource<string>, keyof WrittenResource>;

/** Writes down what is known of resources at once. */
export function writtenResources(resources: readonly Resource[]): readonly WrittenResource[] {
  return resources.map(({ name, singular, collection, idParameter, idField, recordSchema, parentField }) => ({
    name,
    singular,
    collection,
    idParameter,
    idField,
    recordSchema,
    parentField,
  }));
}

/** Writes down all else, by the names of the resources. */
export function writtenDetails(resources: readonly Resource[]): Readonly<Record<string, WrittenDetails>> {
  return Object.fromEntries(
    resources.map(
      ({
        name,
        singular: _1,
        collection: _2,
        idParameter: _3,
        idField: _4,
        recordSchema: _5,
        parentField: _6,
        ...rest
      }) => [name, withOperations(rest, ({ id }) => id)],
    ),
  );
}

/**
 * Reads resources that were written down, for the operations of their document.
 *
 * @param detailsOf Tells what else there is of a resource, when that is asked for.
 * @throws where an operation is not there: the package is broken.
 */
export function linkedResources(
  written: readonly WrittenResource[],
  operations: readonly Operation[],
  detailsOf: (name: string) => WrittenDetails,
): Resource[] {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  return written.map((resource) => {
    const linked = (id: string): Operation => {
      const operation = byId.get(id);
      if (operation !== undefined) return operation;
      throw new Error(
        `Failed to read the resource ${resource.name}: there is no operation ${id}. Install the package anew.`,
      );
    };
    let read: Details<Operation> | undefined;
    const details = (): Details<Operation> => {
      read ??= withOperations(detailsOf(resource.name), linked);
      return read;
    };
    return withDetails(resource, details);
  });
}

type Details<Op> = Omit<Resource<Op>, keyof WrittenResource>;

/** A resource whose details are read when one of them is asked for. */
function withDetails(resource: WrittenResource, details: () => Details<Operation>): Resource {
  return {
    ...resource,
    get operations() {
      return details().operations;
    },
    get sentSchemas() {
      return details().sentSchemas;
    },
    get parent() {
      return details().parent;
    },
    get filters() {
      return details().filters;
    },
    get sort() {
      return details().sort;
    },
    get views() {
      return details().views;
    },
    get actions() {
      return details().actions;
    },
    get dependencies() {
      return details().dependencies;
    },
    get patch() {
      return details().patch;
    },
    get recycled() {
      return details().recycled;
    },
    get references() {
      return details().references;
    },
    get secrets() {
      return details().secrets;
    },
    get createOnly() {
      return details().createOnly;
    },
    get agreements() {
      return details().agreements;
    },
  };
}

/** The same details, with the operations in another form. */
function withOperations<From, To>(details: Details<From>, to: (operation: From) => To): Details<To> {
  const { operations, views, actions, dependencies, patch } = details;
  const { list, create, read, replace, patch: change, remove } = operations;
  const maybe = (operation: From | undefined): To | undefined => (operation === undefined ? undefined : to(operation));
  return {
    ...details,
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
