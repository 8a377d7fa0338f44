import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { type IdNames, idFieldOf } from '../../../spec/resource/place/id-field.ts';
import { lastSegment, listPlace, nestedListPlace } from '../../../spec/resource/place/list-place.ts';
import { hasNumberedIds } from '../../../spec/resource/place/numbered-ids.ts';
import {
  nestedRecordPlace,
  placeBesideId,
  type RecordPlace,
  sentPlace,
} from '../../../spec/resource/place/record-place.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { markedIdField } from '../../../spec/resource/words/marked-id-field.ts';
import { schemaTypes } from '../../../spec/schema/schema-type.ts';
import { anything, type Shape } from '../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord, sampled } from '../basis/basis.ts';
import type { IdMaker, RecordId } from '../basis/id-context.ts';
import type { PartOf } from '../basis/part-of.ts';
import type { Usual } from '../basis/usual.ts';
import { carriedIn, documentedIds } from '../ids/id-rule.ts';
import { exampleResponse } from '../responses/documented-response.ts';
import { fieldOfKinds } from './few-kinds.ts';
import { isValueMap } from './value-map.ts';

/** What the document says of the records of one collection. */
export interface RecordKind {
  readonly names: IdNames;
  /** The field that holds the id; `undefined` where records do not show it. */
  readonly idField: string | undefined;
  /** A record as it is read: by itself, or else as it is returned when it is made or listed. */
  readonly shape: Shape;
  /** A record as it is sent. */
  readonly sent: Shape;
  /** The same by each operation that takes one, where they are not the same. */
  readonly bodies?: readonly Shape[];
  /** The schemas of single records in responses: a record that is stored keeps them all. */
  readonly schemas: readonly JsonPointer[];
  readonly newId: IdMaker;
  /** What must be there, and has not been done to a new record: it is not liked, and not archived. */
  readonly untouched?: PlainRecord;
  /** Whether the paths of records can carry an id. */
  readonly carries: (id: RecordId) => boolean;
  /** Whether each record is one of a few kinds, and its id says of which. */
  readonly isOfKinds?: boolean;
  /** The id that stands in a path as text, as a record has it; `undefined` where none may have it. */
  readonly idOf: (text: string) => RecordId | undefined;
  /** A record that the document shows, or a sample; `undefined` where there is none. */
  readonly shown: () => PlainRecord | undefined;
}

const order: readonly CrudPart['role'][] = ['read', 'create', 'replace', 'merge', 'list', 'remove'];

/** Reads what a document says of the records that some operations deal with. */
export function readKind(basis: Basis, usual: Usual, given: readonly PartOf[]): RecordKind {
  const parts = [...given].sort(([, one], [, other]) => order.indexOf(one.role) - order.indexOf(other.role));
  const idParameters = parts.flatMap(([, { idParameter }]) => (idParameter === undefined ? [] : [idParameter]));
  const operations = parts.map(([operation]) => operation);
  const names = {
    resource: parts[0]?.[1].resource ?? '',
    idParameters: [...new Set(idParameters)],
    inNumbers: hasNumberedIds(basis.document, operations, idParameters),
  };
  const bodies = parts.map(([{ requestBody }]) => sentPlace(basis, requestBody, undefined, names).shape);
  const sent = bodies.find(({ fields }) => fields !== undefined) ?? anything;
  const placeOf = (at: JsonPointer): Pick<RecordPlace, 'schema'> | undefined => {
    // A record that is shown as a list of one.
    const items = basis.shapeAt(at).items();
    if (items !== undefined) return { schema: items.pointer };
    if (isValueMap(basis, at, bodies)) return undefined;
    return placeBesideId(basis, at, bodies, names, usual.idField) ?? nestedRecordPlace(basis, at, names);
  };
  const schemas = parts.flatMap(([operation, part]) => {
    const schema = recordSchema(basis, operation, part, placeOf);
    return schema === undefined ? [] : [schema];
  });
  const shape = schemas.map(basis.shapeAt).find(({ fields }) => fields !== undefined) ?? anything;
  const idField = fieldOfId(basis, usual, shape, names, parts);
  const newId = usual.isFixed ? usual.newId : documentedIds(basis, parts, schemas, idField, usual);
  return {
    names,
    idField,
    shape,
    sent,
    bodies: bodies.filter(({ fields }) => fields !== undefined),
    schemas: [...new Set(schemas)],
    newId,
    untouched: untouchedFields(parts, shape),
    carries: carriedIn(basis, parts),
    ...(idField !== undefined && idField === kindsField(basis, parts, shape) && { isOfKinds: true }),
    idOf: (text) => idOf(basis, shape, idField, text),
    shown: () => {
      const [operation] = parts[0] ?? [];
      const success = operation && successOf(operation);
      const body = success && exampleResponse(basis, operation).response?.body;
      const schema = success && documentedBody(success.documented)?.content.schema;
      const field =
        schema === undefined ? undefined : placeBesideId(basis, schema, bodies, names, usual.idField)?.field;
      const record = field !== undefined && isRecord(body) ? body[field] : body;
      return isRecord(record) ? record : undefined;
    },
  };
}

/** The flags that paths of their own put up or take down, as they are before; where a record must have them. */
function untouchedFields(parts: readonly PartOf[], { fields }: Shape): PlainRecord {
  const entries = parts.flatMap(([, { effect }]) =>
    Object.entries(effect?.set ?? {}).filter(
      ([name, value]) => typeof value === 'boolean' && fields?.get(name)?.required,
    ),
  );
  // What can be done and undone was not done yet.
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      entries.some(([one, other]) => one === name && other === true) ? false : value !== true,
    ]),
  );
}

/** The records of a resource that a schema declares: what that schema says of them is all there is to read. */
export function declaredKind(basis: Basis, usual: Usual, { singular, idField, recordSchema }: Resource): RecordKind {
  const schemas = recordSchema === undefined ? [] : [recordSchema];
  const shape = recordSchema === undefined ? anything : basis.shapeAt(recordSchema);
  return {
    names: { resource: singular, idParameters: [] },
    idField,
    shape,
    sent: shape,
    schemas,
    newId: usual.isFixed ? usual.newId : documentedIds(basis, [], schemas, idField, usual),
    carries: () => true,
    idOf: (text) => idOf(basis, shape, idField, text),
    shown: () => undefined,
  };
}

function idOf(basis: Basis, { fields }: Shape, idField: string | undefined, text: string): RecordId | undefined {
  const schema = idField === undefined ? undefined : fields?.get(idField)?.pointer;
  if (schema === undefined) return text;
  return [text, Number(text)].find((id) => fits(basis, schema, id));
}

/** Where the schema of one record stands in the success of an operation; `undefined` where it responds with none. */
function recordSchema(
  basis: Basis,
  operation: Operation,
  { role, collection }: Pick<CrudPart, 'role' | 'collection'>,
  placeOf: (schema: JsonPointer) => { readonly schema: JsonPointer } | undefined,
): JsonPointer | undefined {
  const success = successOf(operation);
  const schema = success && documentedBody(success.documented)?.content.schema;
  if (schema === undefined || role === 'remove') return undefined;
  const last = lastSegment(collection);
  if (role === 'list') return (listPlace(basis, schema, last) ?? nestedListPlace(basis, schema, last)?.inner)?.items;
  return placeOf(schema)?.schema;
}

function fieldOfId(
  basis: Basis,
  { idField, isNamed }: Usual,
  shape: Shape,
  names: IdNames,
  parts: readonly PartOf[],
): string | undefined {
  const { fields, pointer } = shape;
  if (isNamed || fields === undefined) return idField;
  const found = markedIdField(basis.document, shape) ?? idFieldOf(fields, names, idField);
  // What can be neither a text nor a number is no id in a path, whatever it is called.
  if (found !== undefined) return mayBeId(basis, fields.get(found)?.pointer) ? found : undefined;
  const ofKinds = kindsField(basis, parts, shape);
  if (ofKinds !== undefined) return ofKinds;
  // A record that may have no other field shows no id.
  const sample = sampled(basis, pointer);
  return sample === undefined || fits(basis, pointer, { ...Object(sample), [idField]: '1' }) ? idField : undefined;
}

/** The field of a record that is one of the few kinds that its path names. */
function kindsField(basis: Basis, parts: readonly PartOf[], shape: Shape): string | undefined {
  for (const [operation, { idParameter }] of parts) {
    const field = idParameter === undefined ? undefined : fieldOfKinds(basis, operation, idParameter, shape);
    if (field !== undefined) return field;
  }
  return undefined;
}

function mayBeId({ document }: Basis, schema: JsonPointer | undefined): boolean {
  const { types } = schemaTypes(document, schema);
  return types.size === 0 || ['string', 'integer', 'number'].some((type) => types.has(type));
}
