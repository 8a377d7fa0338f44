import type { Operation } from '../../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../../spec/operation/success.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import { recordPlace, sentPlace } from '../../../../spec/resource/place/record-place.ts';
import { plainName } from '../../../../spec/resource/plain-name.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import type { Basis } from '../../basis/basis.ts';
import { successSchema } from '../../basis/success-schema.ts';
import { effectOf } from './effects.ts';
import type { Made } from './made.ts';

/** What the last word of a path says where it makes another record of the one that it names. */
const copying = /cop[iy]|clon|dupl|fork/i;

/**
 * What acts upon a record, and responds with it or with nothing: it changes the fields that it is sent, where it is sent
 * fields of it and nothing else, or does what its word says; where nobody knows what becomes of it, it shows the record
 * as it is.
 */
export function actingPart(basis: Basis, operation: Operation, made: Made): CrudPart | undefined {
  const { part, idParameter, names, itemPath, sent, read } = made;
  const { method, path, requestBody } = operation;
  const word = path.slice(itemPath.length + 1);
  // What else can be read below a record is another, and so is a copy.
  if (method === 'GET' || method === 'HEAD' || /[/{]/.test(word) || copying.test(word)) return undefined;
  const schema = successSchema(operation);
  const place = schema === undefined ? undefined : recordPlace(basis, schema, [sent, read], names, 'id');
  const isShown = place !== undefined && basis.shapeAt(place.schema) === read;
  const success = successOf(operation);
  const isMute = success !== undefined && documentedBody(success.documented) === undefined;
  if (!isShown && !isMute) return undefined;
  const acting = { ...part, idParameter, way: 'action' } as const;
  const { fields } = sentPlace(basis, requestBody, read, names).shape;
  const hasFields = areFields(fields, read);
  if (hasFields && method !== 'DELETE') return { ...acting, role: 'merge' };
  const effect = fields === undefined ? effectOf(basis, method, word, read) : undefined;
  if (effect !== undefined) return { ...acting, role: 'merge', effect };
  return isShown ? { ...acting, role: 'read' } : undefined;
}

/** Whether what is sent are fields of a record, and no others. */
function areFields(fields: Shape['fields'], read: Shape): boolean {
  return fields !== undefined && fields.size > 0 && [...fields.keys()].every((name) => read.fields?.has(name) === true);
}

/** What reads and writes one field of a record, by its own name: `PUT /orders/{id}/address`. */
export function fieldPart(basis: Basis, operation: Operation, made: Made): CrudPart | undefined {
  const { part, idParameter, itemPath, read } = made;
  const word = operation.path.slice(itemPath.length + 1);
  const [name, field] = [...(read.fields ?? [])].find(([one]) => plainName(one) === plainName(word)) ?? [];
  const shape = field?.shape();
  const role = fieldRoles[operation.method];
  if (name === undefined || shape?.fields === undefined || role === undefined) return undefined;
  const schema = successSchema(operation);
  const success = successOf(operation);
  const isMute = success === undefined || documentedBody(success.documented) === undefined;
  const isShown = schema !== undefined && basis.shapeAt(schema) === shape;
  const isSent = role === 'read' || role === 'remove' || sentPlace(basis, operation.requestBody).shape === shape;
  if (!isSent || !(isShown || (isMute && role !== 'read'))) return undefined;
  return { ...part, role, idParameter, way: 'field', field: name };
}

const fieldRoles: Readonly<Record<string, CrudPart['role']>> = {
  GET: 'read',
  PUT: 'replace',
  POST: 'replace',
  PATCH: 'merge',
  DELETE: 'remove',
};
