import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { idFieldOf } from '../../../spec/resource/place/id-field.ts';
import { lastSegment, listPlace } from '../../../spec/resource/place/list-place.ts';
import { schemaTypes } from '../../../spec/schema/schema-type.ts';
import type { Basis } from './basis.ts';
import type { PartOf } from './part-of.ts';
import { successSchema } from './success-schema.ts';

/**
 * Whether an operation at the place of a list responds with one record by its schema, though records are made there and
 * read by their ids: whoever wrote that down meant the list.
 *
 * @param parts The parts of all operations, as far as they are known.
 */
export function isRecordAsList(basis: Basis, operation: Operation, parts: Iterable<PartOf>): boolean {
  const own = [...parts];
  const part = own.find(([one]) => one === operation)?.[1];
  const related = own.filter(([, other]) => other.collection === part?.collection);
  const [read] = related.find(([, { role, idParameter }]) => role === 'read' && idParameter !== undefined) ?? [];
  const isMade = related.some(([, { role }]) => role === 'create');
  const listed = successSchema(operation);
  const single = read && successSchema(read);
  if (part?.role !== 'list' || !isMade || listed === undefined || single === undefined) return false;
  const [fields, others] = [basis.shapeAt(listed).fields, basis.shapeAt(single).fields];
  if (fields === undefined || others === undefined) return false;
  const place = listPlace(basis, listed, lastSegment(operation.path));
  if (place !== undefined && mayBeRecords(basis, place.items)) return false;
  const names = { resource: part.resource, idParameters: related.flatMap(([, one]) => one.idParameter ?? []) };
  const id = idFieldOf(others, names, 'id');
  const shared = [...others.keys()].filter((name) => fields.has(name)).length;
  return id !== undefined && fields.has(id) && shared * 2 > others.size;
}

/** Whether what a list holds may be records; texts and numbers are none. */
export function mayBeRecords({ document }: Basis, items: JsonPointer | undefined): boolean {
  if (items === undefined) return true;
  const { types } = schemaTypes(document, items);
  return types.size === 0 || types.has('object');
}
