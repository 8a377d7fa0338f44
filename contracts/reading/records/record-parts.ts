import { isStructured } from '../../../spec/content/media-type.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import { type CrudPart, type CrudRole, crudParts, singular } from '../../../spec/resource/crud-parts.ts';
import { listPlace, nestedListPlace } from '../../../spec/resource/place/list-place.ts';
import { resourceOf } from '../../../spec/resource/resource.ts';
import { resourceParts, showingOperations } from '../../../spec/resource/resource-parts.ts';
import type { Basis } from '../basis/basis.ts';
import { isRecordAsList, mayBeRecords } from '../basis/record-as-list.ts';
import { besideParts } from './beside/beside-parts.ts';
import { scatteredParts } from './beside/scattered-parts.ts';
import { isOfFewKinds } from './few-kinds.ts';
import { finds, makesMany, manyParts } from './many-parts.ts';

/**
 * Tells which operations of a document deal with records: those of its resources, and others beyond them.
 *
 * One place may have two names; `POST` on a record changes it; `HEAD` is a `GET` without a body; a path that responds with a list is a collection, also
 * where no record of it has a path; a path that is read and written, and has no list above it, is the only one of its
 * kind.
 */
export function recordParts(basis: Basis): ReadonlyMap<Operation, CrudPart> {
  const { resources } = basis;
  const parts = resourceParts(resources);
  const showing = showingOperations(resources);
  const operations = basis.operations.filter((operation) => !showing.has(operation));
  for (const [operation, part] of crudParts(operations, true)) {
    const known = parts.get(operation);
    // One place may be written with two names for its id: `/pets/{petId}` and `/pets/{reference}`.
    if (known?.idParameter !== undefined && part.idParameter !== undefined)
      parts.set(operation, { ...known, idParameter: part.idParameter });
    const resource = known === undefined ? resourceOf(resources, part) : undefined;
    if (resource !== undefined) parts.set(operation, { ...part, resource: resource.singular });
  }
  // Where a record is made, and changed or deleted at the place that a list is read from, the list is that one record.
  const isKept = ({ path }: Operation): boolean => {
    const own = operations.filter((one) => one.path === path).map((one) => parts.get(one));
    const collection = own.find((part) => part !== undefined)?.collection;
    const isMade = [...parts.values()].some((part) => part.collection === collection && part.role === 'create');
    return isMade && own.some((part) => part?.role === 'remove' || part?.role === 'merge' || part?.role === 'replace');
  };
  for (const [operation, part] of parts) if (isOfFewKinds(basis, operation, part, parts)) parts.delete(operation);
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
    // A list at the place of a record is none: `/pets/{status}`.
    const role = parts.get(operation)?.role;
    if (role === undefined) continue;
    const returned = responses(basis, operation);
    // What is sent to a search is no record, though one may have a path: `POST /search` beside `/search/{query}`.
    if (role === 'create' && returned !== 'record' && returned !== 'anything' && finds(operation))
      parts.delete(operation);
    if (
      role === 'list'
        ? returned === 'record' && !isRecordAsList(basis, operation, parts)
        : returned === 'list' && role !== 'create' && !(role === 'read' && isKept(operation))
    )
      parts.delete(operation);
  }
  for (const [path, operations] of byPath) {
    const known = operations.map((operation) => parts.get(operation)).find((part) => part !== undefined);
    const part = known ?? ownPart(basis, path, operations);
    if (part === undefined) continue;
    for (const operation of operations) {
      if (parts.has(operation)) continue;
      const role = roleOf(basis, operation, part);
      if (role !== undefined) parts.set(operation, { ...part, role });
    }
  }
  for (const [operation, part] of manyParts(basis, operations, parts)) parts.set(operation, part);
  for (const [operation, part] of besideParts(basis, operations, parts)) parts.set(operation, part);
  for (const [operation, part] of scatteredParts(basis, parts)) parts.set(operation, part);
  return parts;
}

/** The part of the operations of a path that no other path says anything of. */
function ownPart(basis: Basis, path: string, operations: readonly Operation[]): CrudPart | undefined {
  const get = operations.find(({ method }) => method === 'GET');
  if (get === undefined || path === '/') return undefined;
  const part = { collection: path, resource: singular(path), idParameter: undefined };
  const returned = responses(basis, get);
  // Where a path ends in a parameter, nothing tells what is listed there, unless something is made there too.
  if (path.endsWith('}')) {
    const isMade = operations.some((one) => one.method === 'POST' && responses(basis, one) === 'record');
    return returned === 'list' && isMade ? { ...part, role: 'list' } : undefined;
  }
  if (returned === 'list' || returned === 'named envelope') return { ...part, role: 'list' };
  const isWritten = operations.some(({ method }) => method === 'PUT' || method === 'PATCH');
  return isWritten ? { ...part, role: 'read' } : undefined;
}

const listRoles: Readonly<Record<string, CrudRole>> = { GET: 'list', HEAD: 'list', POST: 'create' };
const recordRoles: Readonly<Record<string, CrudRole>> = {
  GET: 'read',
  HEAD: 'read',
  PUT: 'replace',
  PATCH: 'merge',
  POST: 'merge',
  DELETE: 'remove',
};

function roleOf(basis: Basis, operation: Operation, { role, idParameter }: CrudPart): CrudRole | undefined {
  const { method, requestBody } = operation;
  const isList = role === 'list' || role === 'create';
  // Without a body `POST` is an action, whatever it acts upon.
  if (method === 'POST' && (requestBody === undefined || (!isList && idParameter === undefined))) return undefined;
  const found = (isList ? listRoles : recordRoles)[method];
  const returned = responses(basis, operation);
  // What responds with a list of what it was sent has made them.
  if (found === 'create' && returned === 'list') return makesMany(basis, operation) ? found : undefined;
  return returned === (found === 'list' ? 'record' : 'list') ? undefined : found;
}

/**
 * What an operation responds with, known by its schema: an array, an object with a list in it, or one without; `anything`
 * where the document does not say.
 */
function responses(basis: Basis, operation: Operation): 'list' | 'named envelope' | 'envelope' | 'record' | 'anything' {
  const success = successOf(operation);
  const body = success && documentedBody(success.documented);
  if (body === undefined || operation.method === 'HEAD') return 'anything';
  if (!isStructured(body.type)) return 'record';
  const name = operation.path.slice(operation.path.lastIndexOf('/') + 1);
  const { schema } = body.content;
  if (schema === undefined) return nameTells(operation, name);
  const place = listPlace(basis, schema, name) ?? nestedListPlace(basis, schema, name)?.inner;
  // A list of texts or numbers is none of records.
  if (place === undefined || !mayBeRecords(basis, place.items)) return 'record';
  if (place.field !== undefined) return place.isNamed ? 'named envelope' : 'envelope';
  return place.isSure ? 'list' : nameTells(operation, name);
}

/** Where any value will do, the name alone tells that there are many. */
function nameTells({ method }: Operation, name: string): 'list' | 'anything' {
  return method === 'GET' && /[^su]s$/.test(name) ? 'list' : 'anything';
}
