import { isStructured } from '../../../spec/content/media-type.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { lastSegment, listPlace, nestedListPlace } from '../../../spec/resource/place/list-place.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis, Reply } from '../basis/basis.ts';
import type { Usual } from '../basis/usual.ts';
import { fittingKind } from '../fitting/fitting-fields.ts';
import { hiding, hidingOthers, type Show } from '../fitting/shown-record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { requiredHeaders } from '../responses/documented-response.ts';
import { type Envelop, enveloping, pageHeaders } from './envelope/envelope.ts';
import { itemEnvelope } from './envelope/wrapping.ts';
import { ownId } from './own-id.ts';
import { unnamedDemands } from './unnamed-demands.ts';

/** Makes the response to a list of what the conventions respond with: in the document's envelope, without what is never shown. */
export type ListFace = (response: Reply) => Reply;

/** Tells from the document how an operation responds with a list; `undefined` where it responds with none. */
export function listFace(
  basis: Basis,
  operation: Operation,
  { collection }: CrudPart,
  kind: RecordKind,
  usual: Usual,
): ListFace | undefined {
  const success = successOf(operation);
  if (success === undefined) return (response) => response;
  const { status, documented } = success;
  const headersOfPage = pageHeaders(documented);
  const withStatus = ({ page, ...response }: Reply): Reply => {
    const headers = requiredHeaders(basis, documented);
    const right = response.status === 200 && status !== 200 ? { ...response, status } : response;
    const facts = Array.isArray(response.body) ? headersOfPage?.(response.body, page) : undefined;
    return headers === undefined && facts === undefined
      ? right
      : { ...right, headers: { ...headers, ...facts, ...response.headers } };
  };
  const body = documentedBody(documented);
  if (body === undefined || operation.method === 'HEAD') {
    return (response) => {
      const { body: _none, ...rest } = withStatus(response);
      return rest;
    };
  }
  if (!isStructured(body.type)) return undefined;
  const { schema } = body.content;
  const nested = schema === undefined ? undefined : nestedListPlace(basis, schema, lastSegment(collection));
  const place = nested?.inner ?? (schema === undefined ? undefined : listPlace(basis, schema, lastSegment(collection)));
  if (schema !== undefined && place === undefined) return undefined;
  const items = place?.items;
  const inEach = items === undefined ? undefined : itemEnvelope(basis, items, kind, usual);
  const own = inEach?.schema ?? items;
  const hide = own === undefined ? undefined : hidingFrom(basis, basis.shapeAt(own), kind, usual);
  const type = body.type === 'application/json' ? undefined : { 'content-type': body.type };
  const field = place?.field;
  const holder = nested?.schema ?? schema;
  const envelop = field === undefined || holder === undefined ? undefined : enveloping(basis, holder, field);
  const around = nested === undefined || schema === undefined ? undefined : enveloping(basis, schema, nested.outer);
  return (response) => {
    const right = withStatus(response);
    const { body: list } = right;
    if (!Array.isArray(list)) return right;
    const records = hide === undefined ? list : list.map((item) => (isRecord(item) ? hide(item) : item));
    const shown = inEach === undefined ? records : records.map(inEach.wrap);
    if (shown === list && envelop === undefined && type === undefined) return right;
    return {
      ...right,
      ...(type && { headers: { ...right.headers, ...type } }),
      body: enveloped(shown, response.page, envelop, around),
    };
  };
}

/** A list in its envelope, and in that around it, where there are such. */
function enveloped(
  list: readonly unknown[],
  page: Reply['page'],
  envelop: Envelop | undefined,
  around: Envelop | undefined,
): unknown {
  const inner = envelop?.(list, page) ?? list;
  return around === undefined ? inner : around(list, page, inner);
}

/** What is sent and never shown is hidden also where the schemas are the same. */
function hidingFrom(basis: Basis, returned: Shape, kind: RecordKind, { stored, idField }: Usual): Show | undefined {
  const hide = hiding(returned, kind.sent, stored);
  const hideMore = hidingOthers(returned, [kind.shape, ...kind.schemas.map((one) => basis.shapeAt(one))], stored);
  // What a list says of a field otherwise than a read: one of other choices, say.
  const fitting = fittingKind(basis, returned, kind);
  const steps = [hide, hideMore, fitting].filter((step) => step !== undefined);
  const more = [ownId(basis, returned, kind, idField), unnamedDemands(basis, returned.pointer)];
  if (steps.length === 0 && more.every((step) => step === undefined)) return undefined;
  return (record) => {
    const shown = steps.reduce((shown, step) => step(shown), record);
    return more.reduce((whole, step) => step?.(whole, record) ?? whole, shown);
  };
}
