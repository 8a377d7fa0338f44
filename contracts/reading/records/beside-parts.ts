import type { Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, plainPath } from '../../../spec/resource/crud-parts.ts';
import { type IdNames, idFieldOf } from '../../../spec/resource/place/id-field.ts';
import { lastSegment, listPlace } from '../../../spec/resource/place/list-place.ts';
import { recordPlace, sentPlace } from '../../../spec/resource/place/record-place.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis } from '../basis/basis.ts';
import { successSchema } from '../basis/success-schema.ts';

/** What the last word of a path says where it finds records of the collection above. */
const finding = /^(?:find|search|quer|filter|lookup|list|all$|by[A-Z_-])/i;

/** What it says where it makes another record of the one that it names. */
const copying = /cop[iy]|clon|dupl|fork/i;

/** What is known of the records that are made in a collection, and read one by one. */
interface Made {
  readonly part: CrudPart;
  readonly idParameter: string;
  readonly names: IdNames;
  /** The path of one. */
  readonly itemPath: string;
  /** A record as it is made, and as it is read. */
  readonly sent: Shape;
  readonly read: Shape;
}

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
      const part = own === undefined ? changing(basis, operation, made) : findingAgain(basis, operation, own, made);
      if (part !== undefined) found.set(operation, part);
    }
  }
  return found;
}

function madeIn(basis: Basis, parts: ReadonlyMap<Operation, CrudPart>): readonly Made[] {
  const all = [...parts];
  return all.flatMap(([create, part]): Made[] => {
    if (part.role !== 'create' || plainPath(create.path) !== plainPath(part.collection)) return [];
    const [read, { idParameter = '' } = part] =
      all.find(
        ([, one]) => one.collection === part.collection && one.role === 'read' && one.idParameter !== undefined,
      ) ?? [];
    const schema = read && successSchema(read);
    if (read === undefined || schema === undefined) return [];
    const sent = sentPlace(basis, create.requestBody).shape;
    const names = { resource: part.resource, idParameters: [idParameter] };
    const place = recordPlace(basis, schema, [sent], names, 'id');
    return place === undefined
      ? []
      : [{ part, idParameter, names, itemPath: read.path, sent, read: basis.shapeAt(place.schema) }];
  });
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
  if (path.startsWith(`${itemPath}/`)) return acting(basis, operation, made);
  if (method !== 'POST' || path !== itemPath || requestBody !== undefined) return undefined;
  const query = parameters.filter((one) => one.in === 'query');
  const areFields = query.length > 0 && query.every(({ name }) => read.fields?.has(name) === true);
  return areFields ? { ...part, role: 'merge', idParameter, way: 'fields in query' } : undefined;
}

/**
 * What acts upon a record, and responds with it: it changes the fields that it is sent, where it is sent fields of it and
 * nothing else, and shows the record as it is where nobody knows what becomes of it.
 */
function acting(
  basis: Basis,
  operation: Operation,
  { part, idParameter, names, itemPath, sent, read }: Made,
): CrudPart | undefined {
  const { method, path, requestBody } = operation;
  const word = path.slice(itemPath.length + 1);
  // What else can be read below a record is another, and so is a copy.
  if (method === 'GET' || method === 'HEAD' || /[/{]/.test(word) || copying.test(word)) return undefined;
  const schema = successSchema(operation);
  const place = schema === undefined ? undefined : recordPlace(basis, schema, [sent, read], names, 'id');
  if (place === undefined || basis.shapeAt(place.schema) !== read) return undefined;
  const { fields } = sentPlace(basis, requestBody, read, names).shape;
  const areFields = fields !== undefined && [...fields.keys()].every((name) => read.fields?.has(name) === true);
  return { ...part, role: areFields ? 'merge' : 'read', idParameter, way: 'action' };
}

/** A list at a path of its own whose records are those of the collection above it. */
function findingAgain(basis: Basis, operation: Operation, own: CrudPart, { part, read }: Made): CrudPart | undefined {
  const { path } = operation;
  const word = path.slice(path.lastIndexOf('/') + 1);
  const isBelow = path === `${plainPath(part.collection)}/${word}`;
  if (own.role !== 'list' || own.collection !== path || !isBelow || !finding.test(word)) return undefined;
  const schema = successSchema(operation);
  const place = schema === undefined ? undefined : listPlace(basis, schema, lastSegment(part.collection));
  return place?.items !== undefined && basis.shapeAt(place.items) === read ? { ...part, role: 'list' } : undefined;
}
