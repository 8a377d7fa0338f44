import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { type SchemaNode, schemaAt } from '../../../spec/schema/schema.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { expectSuccess } from '../expect/expectations.ts';
import { brief, expectKept, expectNothingAdded } from '../expect/meaning.ts';
import { enterCreated, numbered } from '../records/entered-records.ts';
import { createdRecord, createOwn, readRecord, removeOwn, tagged } from '../records/own-records.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { replacedRecord } from '../stories/replaced-record.ts';
import { bodyFor } from '../values/body.ts';
import { type Filling, richValueOf, strangeObject } from '../values/rich/rich-values.ts';
import { writableFields } from '../values/writable-fields.ts';

/** Bodies that always are the same and hold everything that goes wrong easily, beside those made at random. */
export function richBodyPlans({ contract, conventions }: Session, resource: Resource): CheckPlan[] {
  return [resource.create, resource.replace].flatMap((operation): CheckPlan[] => {
    const pointer = jsonSchemaOf(operation?.requestBody);
    if (operation === undefined || pointer === undefined || resource.create === undefined) return [];
    const schema = schemaAt(contract.document, pointer);
    const shape = contract.shapeAt(pointer);
    const filled = (filling: Filling): JsonObject =>
      conventions.isExact ? bodyOf(contract, schema, filling) : wishOf(contract, shape, filling);
    const open = [...(shape.fields ?? [])].filter(([, field]) => field.shape().open && isOpenObject(contract, field));
    const plan = (
      title: string,
      body: JsonObject,
      contentType?: string,
      judge = keepsOnly(resource, operation),
    ): CheckPlan => ({
      phase: 'positive',
      operation,
      title,
      writes: true,
      run: (session) =>
        send(
          session,
          resource,
          operation,
          tagged(session, resource, numbered(session, resource, body), operation),
          contentType,
          judge,
        ),
    });
    return [
      plan('a body with every field is kept as it was sent', filled('full')),
      ...(conventions.isExact ? othersFirst(contract, operation, filled('full')) : []).map((body) =>
        plan('a body with the fields that another body had to leave out is kept as it was sent', body),
      ),
      plan('empty texts and false are kept as they were sent', filled('falsy')),
      plan('empty lists and objects are kept as they were sent', filled('empty')),
      plan('the least body is accepted, and nothing is added to it', {}),
      plan('a body whose content type names its charset is accepted', {}, 'application/json; charset=utf-8'),
      // What databases give a meaning of their own is no plain name, though a document may let it through.
      ...(open.length === 0 || !conventions.isExact
        ? []
        : [
            plan(
              'strange keys of a free-form object are kept',
              Object.fromEntries(open.map(([name]) => [name, strangeObject])),
            ),
          ]),
      ...(conventions.dropsUnknownFields
        ? [
            plan(
              'fields that the document does not name are dropped, and nothing else is',
              asObject(withUnknown(shape, filled('full'))),
              undefined,
              keepsWithoutUnknown(operation, shape),
            ),
          ]
        : []),
    ];
  });
}

type Judge = (session: CheckSession, exchange: Exchange, sent: JsonObject, record: JsonObject) => void;

async function send(
  session: CheckSession,
  resource: Resource,
  operation: Operation,
  sent: JsonObject,
  contentType: string | undefined,
  judge: Judge,
): Promise<void> {
  const own = operation === resource.create ? undefined : await createOwn(session, resource);
  if (operation !== resource.create && own === undefined) return;
  const exchange = await session.send({
    operation,
    json: sent,
    ...(contentType !== undefined && { contentType }),
    ...(own !== undefined && { pathParameters: { [resource.idParameter]: own.id } }),
  });
  const id = own?.id ?? (await enterCreated(session, resource, exchange));
  if (!expectSuccess(session, exchange, 'the body is valid')) return;
  const record =
    own === undefined
      ? await createdRecord(session, resource, exchange, id)
      : await replacedRecord(session, resource, own.id, exchange);
  if (record === undefined || id === undefined) return;
  judge(session, exchange, sent, record);
  const read = await readRecord(session, resource, id);
  if (read !== undefined && isRecord(read.response.value)) judge(session, read, sent, read.response.value);
  await removeOwn(session, resource, id);
}

function keepsOnly(resource: Resource, operation: Operation): Judge {
  return (session, exchange, sent, record) => {
    expectKept(session, exchange, operation, sent, record);
    expectNothingAdded(session, exchange, resource, operation, sent, record);
  };
}

const unknownName = 'noSuchField';

function keepsWithoutUnknown(operation: Operation, shape: Shape): Judge {
  return (session, exchange, sent, record) => {
    expectKept(session, exchange, operation, sent, record);
    const places = unknownIn(shape, record, '');
    if (places.length === 0) return;
    session.fail(exchange, {
      rule: 'unknown fields are dropped',
      message: `${operation.id} must drop a field that the document does not name; it kept ${places.join(', ')}.`,
      received: brief(record),
      documented: `no ${places.join(', ')}`,
      documentPointer: shape.pointer,
    });
  };
}

/** A value with a field that no document names in each object whose schema does not leave it open. */
function withUnknown(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = shape.items();
    return items === undefined ? value : value.map((item) => withUnknown(items, item));
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(value)) return value;
  const entries = Object.entries(value).map(([name, child]): [string, unknown] => {
    const field = fields.get(name);
    return [name, field === undefined ? child : withUnknown(field.shape(), child)];
  });
  return Object.fromEntries([...entries, [unknownName, 'x']]);
}

/** Where such a field is, except where unnamed fields are kept. */
function unknownIn(shape: Shape, value: unknown, at: string): string[] {
  if (Array.isArray(value)) {
    const items = shape.items();
    return items === undefined ? [] : value.flatMap((item, index) => unknownIn(items, item, `${at}.${index}`));
  }
  const { fields } = shape;
  if (fields === undefined || !isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const place = at === '' ? name : `${at}.${name}`;
    if (name === unknownName) return shape.open ? [] : [place];
    const field = fields.get(name);
    return field === undefined ? [] : unknownIn(field.shape(), child, place);
  });
}

function isOpenObject(contract: Session['contract'], field: { readonly pointer: string }): boolean {
  return schemaAt(contract.document, field.pointer).keywords['additionalProperties'] === true;
}

/**
 * The same body with those fields first that are left out of it for others which they do not go with; none where all go
 * together.
 */
function othersFirst(contract: Session['contract'], operation: Operation, body: JsonObject): readonly JsonObject[] {
  const made = bodyFor(contract, operation, body);
  if (!made.ok || !isRecord(made.value)) return [];
  const kept = made.value;
  const left = Object.entries(body).filter(([name]) => !Object.hasOwn(kept, name));
  return left.length === 0 ? [] : [{ ...Object.fromEntries(left), ...body }];
}

/** A body of a filling, without the fields that get their own value from the run. */
export function bodyOf(contract: Session['contract'], schema: SchemaNode, filling: Filling): JsonObject {
  return asObject(richValueOf(contract.document, schema, filling));
}

/** All fields that a schema names anywhere, in whichever branch; what does not go together is left out later. */
function wishOf({ document }: Session['contract'], { fields }: Shape, filling: Filling): JsonObject {
  return Object.fromEntries(
    writableFields(document, fields).map(([name, field]) => [name, richValueOf(document, field, filling)]),
  );
}

function asObject(value: unknown): JsonObject {
  return isRecord(value) ? value : {};
}
