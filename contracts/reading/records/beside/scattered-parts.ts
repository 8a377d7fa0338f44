import type { Operation } from '../../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import { lastSegment, listPlace, nestedListPlace } from '../../../../spec/resource/place/list-place.ts';
import { recordPlace, sentPlace } from '../../../../spec/resource/place/record-place.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import type { Basis } from '../../basis/basis.ts';
import { successSchema } from '../../basis/success-schema.ts';

/**
 * Finds what deals with records that are made below others and have paths of their own: `/notes/{id}`, where a note is
 * made by `POST /plants/{id}/notes` alone, and responds with the same schema.
 */
export function scatteredParts(
  basis: Basis,
  parts: ReadonlyMap<Operation, CrudPart>,
): ReadonlyMap<Operation, CrudPart> {
  const all = [...parts];
  const creates = all.filter(([, { role }]) => role === 'create');
  const found = new Map<Operation, CrudPart>();
  for (const collection of new Set(all.map(([, part]) => part.collection))) {
    const own = all.filter(([, part]) => part.collection === collection);
    const [read] = own.find(([, { role, idParameter }]) => role === 'read' && idParameter !== undefined) ?? [];
    if (read === undefined || own.some(([, { role }]) => role === 'create')) continue;
    const shape = shapeOf(basis, read, own);
    const last = `/${lastSegment(collection)}`;
    const above = `${collection.slice(0, -last.length)}/`;
    const elsewhere = creates.flatMap(([create, part]) => {
      const path = withoutKind(part.collection);
      const isBelow = path.startsWith(above) && path.endsWith(last) && path.includes('{', above.length);
      return isBelow && shape !== undefined && shapeOf(basis, create, [[create, part]]) === shape
        ? [part.collection]
        : [];
    });
    if (elsewhere.length > 0) for (const [operation, part] of own) found.set(operation, { ...part, elsewhere });
  }
  return found;
}

/** The path of a collection without the parameter that it may end in: `/accounts/{id}/entries/{type}`. */
function withoutKind(path: string): string {
  return path.endsWith('}') ? path.slice(0, path.lastIndexOf('/')) : path;
}

/** The shape of the record that an operation responds with. */
function shapeOf(
  basis: Basis,
  operation: Operation,
  own: readonly (readonly [Operation, CrudPart])[],
): Shape | undefined {
  const schema = successSchema(operation);
  const part = own.find(([one]) => one === operation)?.[1];
  if (schema === undefined || part === undefined) return undefined;
  const names = { resource: part.resource, idParameters: part.idParameter === undefined ? [] : [part.idParameter] };
  const sent = own.map(([{ requestBody }]) => sentPlace(basis, requestBody).shape);
  const place = recordPlace(basis, schema, sent, names, 'id');
  const list = listPlace(basis, schema, lastSegment(part.collection)) ?? nestedListPlace(basis, schema)?.inner;
  if (place === undefined || (list !== undefined && list.field === place.field)) return undefined;
  return basis.shapeAt(place.schema);
}
