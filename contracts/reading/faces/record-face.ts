import { isStructured } from '../../../spec/content/media-type.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { idFieldOf } from '../../../spec/resource/place/id-field.ts';
import { listPlace } from '../../../spec/resource/place/list-place.ts';
import { nestedRecordPlace, placeBesideId } from '../../../spec/resource/place/record-place.ts';
import { schemaTypes } from '../../../spec/schema/schema-type.ts';
import { anything, type Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord, type Reply } from '../basis/basis.ts';
import type { Usual } from '../basis/usual.ts';
import { completeRecord, madeFields, mayLack } from '../fitting/complete-record.ts';
import { fittingKind } from '../fitting/fitting-fields.ts';
import { hiding, hidingOthers } from '../fitting/shown-record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { isValueMap } from '../records/value-map.ts';
import { exampleResponse, requiredHeaders } from '../responses/documented-response.ts';
import { wrapping } from './envelope/wrapping.ts';
import { listFace } from './list-face.ts';
import { idBeside, ownId } from './own-id.ts';
import { pointingBody } from './pointing-face.ts';
import { type AskedPlace, placesOf } from './record-places.ts';
import { unnamedDemands } from './unnamed-demands.ts';

/** What a response may tell of the exchange. */
export interface Asked extends AskedPlace {
  /** The moment, in milliseconds since 1970. */
  readonly now: number;
}

/** How an operation responds with a record. */
export type RecordFace = (record: PlainRecord, asked: Asked) => Reply;

/** Tells from the document how an operation responds with a record: whole, in an envelope, in part, or not at all. */
export function recordFace(
  basis: Basis,
  operation: Operation,
  part: CrudPart,
  kind: RecordKind,
  usual: Usual,
): RecordFace {
  const { role } = part;
  const { idField, stored } = usual;
  const success = successOf(operation, role === 'create' ? 201 : 200);
  // Where nothing is said of the success, it is the usual one.
  if (success === undefined)
    return (record) => (role === 'remove' ? { status: 204 } : { status: role === 'create' ? 201 : 200, body: record });
  const { status, documented } = success;
  const headersOf = headersFor(basis, operation, role, kind);
  const body = documentedBody(documented);
  if (body === undefined || operation.method === 'HEAD') return (_record, asked) => ({ status, ...headersOf(asked) });

  const { schema } = body.content;
  const known = [kind.sent, kind.shape];
  const isNone = schema === undefined || isValueMap(basis, schema, known);
  const near = isNone ? undefined : placeBesideId(basis, schema, known, kind.names, idField);
  const nested = isNone || near !== undefined ? undefined : nestedRecordPlace(basis, schema, kind.names);
  const place = near ?? nested;
  if (!isStructured(body.type) || (schema !== undefined && (place === undefined || !mayBeObject(basis, schema)))) {
    const asList = role === 'remove' ? undefined : listOfOne(basis, operation, part, kind, usual);
    return asList ?? fromDocument(basis, operation, role === 'create' ? schema : undefined);
  }
  const type = body.type === 'application/json' ? undefined : { 'content-type': body.type };
  const reply = (value: unknown, asked: Asked): Reply => {
    const extra = headersOf(asked);
    if (type === undefined) return { status, ...extra, body: value };
    return { status, headers: { ...extra?.headers, ...type }, body: value };
  };
  if (schema === undefined || place === undefined) return reply;

  const returned = basis.shapeAt(place.schema);
  const others = [kind.shape, ...kind.schemas.map((one) => basis.shapeAt(one))];
  const hide = hiding(returned, kind.sent, stored);
  const hideMore = hidingOthers(returned, others, stored);
  // What only this response has, such as the `deleted` of a deletion, is no part of the record.
  const added = madeFields(returned, anything).names.filter((name) => kind.shape.fields?.has(name) !== true);
  // What is said of one field twice, and otherwise: a deletion whose `id` is a text, of records that have numbers.
  const fitting = fittingKind(basis, returned, kind);
  const withOwnId = ownId(basis, returned, kind, idField);
  const withDemands = unnamedDemands(basis, place.schema);
  const show = (record: PlainRecord, now: number): PlainRecord => {
    const shown = hide?.(record) ?? record;
    const seen = hideMore?.(shown) ?? shown;
    const fit = fitting?.(seen) ?? seen;
    const demanded = withDemands?.(fit, record) ?? fit;
    const named = withOwnId?.(demanded, record) ?? demanded;
    return mayLack(named, { names: added, below: false }) ? completeRecord(basis, place.schema, named, now) : named;
  };
  const { field } = place;
  if (field === undefined) return (record, asked) => reply(show(record, asked.now), asked);
  const holder = nested?.holder ?? schema;
  const wrap = wrapping(basis, holder, field);
  const around = nested && wrapping(basis, schema, nested.outer);
  const withId = idBeside(basis, basis.shapeAt(holder), kind, idField);
  return (record, asked) => {
    const wrapped = withId(wrap(show(record, asked.now)), asked.id);
    return reply(around?.(wrapped) ?? wrapped, asked);
  };
}

/** A response that is a list, or has one of records in it: there the record stands alone. */
function listOfOne(
  basis: Basis,
  operation: Operation,
  part: CrudPart,
  kind: RecordKind,
  usual: Usual,
): RecordFace | undefined {
  const success = successOf(operation);
  const schema = success && documentedBody(success.documented)?.content.schema;
  const items = schema === undefined ? undefined : listPlace(basis, schema)?.items;
  if (success === undefined || items === undefined || !isOfKind(basis.shapeAt(items), kind, usual)) return undefined;
  const face = listFace(basis, operation, part, kind, usual);
  return (
    face && ((record, { now }) => face({ status: success.status, body: [completeRecord(basis, items, record, now)] }))
  );
}

/** Whether a shape has the fields of a record: one that is its id, however it is called there, or one that is sent. */
function isOfKind({ fields }: Shape, { names, idField = '', sent }: RecordKind, usual: Usual): boolean {
  if (fields === undefined) return false;
  if ([idField, ...(sent.fields?.keys() ?? [])].some((name) => fields.has(name))) return true;
  return idFieldOf(fields, names, usual.idField) !== undefined;
}

function mayBeObject({ document }: Basis, schema: JsonPointer): boolean {
  const { types } = schemaTypes(document, schema);
  return types.size === 0 || types.has('object');
}

/**
 * The response that the document shows, where an operation responds with something else than the record.
 *
 * @param pointing The schema of one that may say where the record is.
 */
function fromDocument(basis: Basis, operation: Operation, pointing?: JsonPointer): RecordFace {
  const { status = 200 } = successOf(operation) ?? {};
  let response: Reply | undefined;
  return (record, asked) => {
    response ??= exampleResponse(basis, operation).response ?? { status, body: record };
    if (pointing === undefined) return response;
    const place = { id: asked.id, places: placesOf(operation, asked) };
    const body = pointingBody(basis, pointing, response.body, place);
    return body === undefined ? response : { ...response, body };
  };
}

/** The headers that the response must have, and where a new record is. */
function headersFor(
  basis: Basis,
  operation: Operation,
  role: CrudPart['role'],
  { idField, shape }: RecordKind,
): (asked: Asked) => Pick<Reply, 'headers'> | undefined {
  const success = successOf(operation);
  const documented = success?.documented.headers ?? [];
  const isMade = role === 'create' || (role !== 'list' && success?.status === 201);
  const named = documented.find(({ name }) => name.toLowerCase() === 'location');
  // What responds with no body, or shows no id of a record, has nothing else to say where the record is.
  const isUnnamed = shape.fields !== undefined && (idField === undefined || !shape.fields.has(idField));
  const hasBody = success !== undefined && documentedBody(success.documented) !== undefined;
  const isMute = role === 'create' && success !== undefined && (!hasBody || isUnnamed);
  const location = isMade ? (named ?? (isMute ? { schema: undefined } : undefined)) : undefined;
  if (success === undefined || !(location !== undefined || documented.some(({ required }) => required)))
    return () => undefined;
  let headers: Reply['headers'];
  return (asked) => {
    headers ??= requiredHeaders(basis, success.documented) ?? {};
    if (location === undefined) return { headers };
    const { schema } = location;
    const place = placesOf(operation, asked).find((one) => schema === undefined || fits(basis, schema, one));
    return { headers: { ...headers, ...(place !== undefined && { location: place }) } };
  };
}
