import type { Operation } from '../../../../spec/operation/operation.ts';
import { type CrudPart, plainPath } from '../../../../spec/resource/crud-parts.ts';
import { idFieldOf } from '../../../../spec/resource/place/id-field.ts';
import { lastSegment, listPlace, nestedListPlace } from '../../../../spec/resource/place/list-place.ts';
import { sentPlace } from '../../../../spec/resource/place/record-place.ts';
import { plainName } from '../../../../spec/resource/plain-name.ts';
import type { Basis } from '../../basis/basis.ts';
import { successSchema } from '../../basis/success-schema.ts';
import { actingPart, fieldPart } from './acting-part.ts';
import { type Made, madeIn } from './made.ts';

/** What the last word of a path says where it finds records of the collection above. */
const finding = /^(?:find|search|quer|filter|lookup|list|all$|by[A-Z_-])/i;

/**
 * Finds what deals with the records of a collection in another way than most: `PUT /pets` with the id in the body,
 * `POST /pets/{id}?name=…`, `POST /pets/{id}/feed`, which responds with the pet, and `GET /pets/findByName`, a list of the same records.
 *
 * @param parts The parts of the other operations.
 */
export function besideParts(
  basis: Basis,
  operations: readonly Operation[],
  parts: ReadonlyMap<Operation, CrudPart>,
): ReadonlyMap<Operation, CrudPart> {
  const all = madeIn(basis, parts);
  const found = new Map<Operation, CrudPart>();
  for (const operation of operations) {
    const own = parts.get(operation);
    for (const made of all) {
      const part =
        own === undefined
          ? (changing(basis, operation, made) ?? findingAgain(basis, operation, own, made))
          : (findingAgain(basis, operation, own, made) ?? ofField(basis, operation, own, made));
      if (part !== undefined) found.set(operation, part);
    }
  }
  return found;
}

/** What changes a record otherwise than at its own path by a body of its own. */
function changing(basis: Basis, operation: Operation, made: Made): CrudPart | undefined {
  const { method, path, requestBody, parameters } = operation;
  const { part, idParameter, names, itemPath, sent, read } = made;
  const isPut = method === 'PUT' || method === 'PATCH';
  if (isPut && plainPath(path) === plainPath(part.collection)) {
    const { shape, field } = sentPlace(basis, requestBody);
    const id = shape.fields === undefined ? undefined : idFieldOf(shape.fields, names, 'id');
    const isWritten = id !== undefined && shape.fields?.get(id)?.readOnly === false;
    if (!isWritten || (shape !== sent && shape !== read)) return undefined;
    const idPath = field === undefined ? [id] : [field, id];
    return { ...part, role: method === 'PUT' ? 'replace' : 'merge', idParameter, way: 'id in body', idPath };
  }
  if (path.startsWith(`${itemPath}/`)) return fieldPart(basis, operation, made) ?? actingPart(basis, operation, made);
  if (method === 'DELETE' && plainPath(path) === plainPath(part.collection)) return removingMany(operation, made);
  if (method !== 'POST' || path !== itemPath || requestBody !== undefined) return undefined;
  const query = parameters.filter((one) => one.in === 'query');
  const areFields = query.length > 0 && query.every(({ name }) => read.fields?.has(name) === true);
  return areFields ? { ...part, role: 'merge', idParameter, way: 'fields in query' } : undefined;
}

/** What removes the records of a collection whose ids its query has: `DELETE /pets?ids=1,2`; or all, where it asks for nothing. */
function removingMany({ parameters, requestBody }: Operation, { part, names }: Made): CrudPart | undefined {
  const query = parameters.filter((one) => one.in === 'query');
  const called = ['id', 'ids', `${names.resource}id`, `${names.resource}ids`].map((name) => name.toLowerCase());
  const ids = query.find(({ name }) => called.includes(plainName(name)));
  const removing = { ...part, role: 'remove', idParameter: undefined, way: 'many' } as const;
  if (ids !== undefined) return { ...removing, idsIn: ids.name };
  return query.length === 0 && requestBody === undefined ? removing : undefined;
}

/** What is kept by itself below a record, and is a field of it. */
function ofField(basis: Basis, operation: Operation, own: CrudPart, made: Made): CrudPart | undefined {
  const isSingle = own.idParameter === undefined && (own.role === 'read' || own.role in changes);
  const isBelow = own.collection === operation.path && operation.path.startsWith(`${made.itemPath}/`);
  return isSingle && isBelow ? fieldPart(basis, operation, made) : undefined;
}

const changes: Readonly<Partial<Record<CrudPart['role'], true>>> = { replace: true, merge: true, remove: true };

/** A list at a path of its own whose records are those of the collection above it. */
function findingAgain(
  basis: Basis,
  operation: Operation,
  own: CrudPart | undefined,
  { part, read }: Made,
): CrudPart | undefined {
  const { path, method } = operation;
  const above = `${plainPath(part.collection)}/`;
  const word = path.startsWith(above) ? path.slice(above.length).replace(/^search\//, '') : '';
  const isFree = own === undefined ? method === 'GET' : own.role === 'list' && own.collection === path;
  if (!isFree || /[/{]/.test(word) || !finding.test(word)) return undefined;
  const schema = successSchema(operation);
  const name = lastSegment(part.collection);
  const place =
    schema === undefined ? undefined : (listPlace(basis, schema, name) ?? nestedListPlace(basis, schema, name)?.inner);
  return place?.items !== undefined && basis.shapeAt(place.items) === read ? { ...part, role: 'list' } : undefined;
}
