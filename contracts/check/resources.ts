import type { Operation } from '../../spec/operation.ts';
import { type CrudRole, crudParts } from '../../spec/resource.ts';
import type { Contract } from '../contract.ts';

/** A collection of the document and what can be done with it. */
export interface Resource {
  /** The template of the collection's path. */
  readonly collection: string;
  readonly name: string;
  readonly idParameter: string;
  readonly list: Operation | undefined;
  readonly create: Operation | undefined;
  readonly read: Operation | undefined;
  readonly replace: Operation | undefined;
  readonly remove: Operation | undefined;
  /** What else can be done to a record, by operations below its path. */
  readonly actions: readonly Operation[];
}

/** The collections of a contract that need no other record to exist: those at the top. */
export function resourcesOf(contract: Contract): Resource[] {
  const byCollection = new Map<string, { name: string; idParameter: string } & Partial<Record<CrudRole, Operation>>>();
  for (const [operation, { collection, role, resource, idParameter }] of crudParts(contract.operations)) {
    if (collection.includes('{')) continue;
    const known = byCollection.get(collection) ?? { name: resource, idParameter: idParameter ?? '' };
    byCollection.set(collection, { ...known, idParameter: idParameter ?? known.idParameter, [role]: operation });
  }
  return [...byCollection].map(([collection, { name, idParameter, list, create, read, replace, remove }]) => ({
    collection,
    name,
    idParameter,
    list,
    create,
    read,
    replace,
    remove,
    actions: actionsOf(contract, collection, idParameter),
  }));
}

/**
 * What can be done to a record beside reading, replacing and deleting it: the operations below its path that write.
 *
 * Records of their own, such as `/pets/{id}/toys/{toy}` beside `/pets/{id}/toys`, are no actions.
 */
function actionsOf(contract: Contract, collection: string, idParameter: string): Operation[] {
  const parts = crudParts(contract.operations);
  const paths = new Set(contract.operations.map(({ path }) => path));
  return contract.operations.filter((operation) => {
    const part = parts.get(operation);
    const isNested = part !== undefined && paths.has(part.collection);
    return operation.method !== 'GET' && !isNested && operation.path.startsWith(`${collection}/{${idParameter}}/`);
  });
}
