import type { JsonPointer } from '../../json/json-pointer.ts';
import type { RequestBody } from '../../operation/operation.ts';
import { schemaTypes } from '../../schema/schema-type.ts';
import { anything, type Field, type Shape } from '../../schema/shape.ts';
import { singular } from '../crud-parts.ts';
import { type IdNames, idFieldOf, isCalled } from './id-field.ts';
import type { ShapeBasis } from './shape-basis.ts';

/** Where a record stands in a response. */
export interface RecordPlace {
  /** The field of the envelope that holds it; `undefined` where the response is the record itself. */
  readonly field: string | undefined;
  readonly schema: JsonPointer;
}

/** Where a record stands in what a client sends, or a list of them, and the shape of one. */
export interface SentPlace {
  /** The field of the envelope that holds it; `undefined` where the body is the record itself, or the list. */
  readonly field: string | undefined;
  readonly shape: Shape;
}

/**
 * Finds the record in what a client sends: it is the one field of an envelope, or the body itself.
 *
 * @param returned The record as it is shown, where that is known: a field that it has too is none of an envelope, and
 * what stands beside an envelope, such as an `action`, is no field of it.
 * @param names What one record is called, where that is known: an object of that name is an envelope's.
 */
export function sentPlace(
  basis: Pick<ShapeBasis, 'shapeAt'>,
  body: RequestBody | undefined,
  returned: Shape = anything,
  names?: Pick<IdNames, 'resource'>,
): SentPlace {
  const [content] = body?.content.values() ?? [];
  if (content?.schema === undefined) return { field: undefined, shape: anything };
  const whole = basis.shapeAt(content.schema);
  const shape = oneOfMany(whole) ?? whole;
  const itself = { field: undefined, shape };
  const isShown = (name: string): boolean => returned.fields?.has(name) === true;
  const sent = [...(shape.fields ?? [])];
  if (sent.some(([name]) => isShown(name))) return itself;
  const [only, second] = sent.length === 1 ? sent : sent.filter(([, field]) => isLike(field.shape(), returned));
  if (only === undefined || second !== undefined) return itself;
  const [field, { shape: below, required }] = only;
  const inner = below();
  const listed = names !== undefined && isCalled(singular(field), names) ? oneOfMany(inner) : undefined;
  if (listed !== undefined) return { field, shape: listed };
  // An object in an object that has no other field is an envelope, where it must be there, is called as a record is, or
  // has what records show.
  const hasShown = [...(inner.fields?.keys() ?? [])].some(isShown);
  const isMeant = required || sent.length > 1 || hasShown || (names !== undefined && isCalled(field, names));
  if (inner.fields === undefined || !isMeant) return itself;
  return { field, shape: inner };
}

/** The shape of one of several records, where a list of them is meant and nothing else. */
export function oneOfMany(shape: Shape): Shape | undefined {
  const items = shape.fields === undefined ? shape.items() : undefined;
  return items?.fields === undefined ? undefined : items;
}

/** Whether an object has more than one field of a record. */
function isLike({ fields }: Shape, returned: Shape): boolean {
  return [...(fields?.keys() ?? [])].filter((name) => returned.fields?.has(name)).length > 1;
}

/**
 * Finds the record in a response: it is the response itself, or a field of an envelope.
 *
 * `undefined` where neither has a field in common with what is known of the records. A response that has such a field, as
 * a `status`, and no id is an envelope where the object in its `data` has one.
 */
export function recordPlace(
  basis: ShapeBasis,
  schema: JsonPointer,
  known: readonly Shape[],
  names: IdNames,
  usual: string,
): RecordPlace | undefined {
  const fieldNames = new Set(known.flatMap(({ fields }) => [...(fields?.keys() ?? [])]));
  const isRecord = ({ fields }: Shape): boolean =>
    fields !== undefined &&
    ([...fields.keys()].some((name) => fieldNames.has(name)) || idFieldOf(fields, names, usual) !== undefined);

  const shape = basis.shapeAt(schema);
  if (shape.fields === undefined) return { field: undefined, schema };
  if (isRecord(shape)) {
    const id = idFieldOf(shape.fields, names, usual);
    return (id === undefined && idHolder(shape.fields, names, usual)) || { field: undefined, schema };
  }
  for (const [field, { pointer, shape: below }] of shape.fields) {
    if (isRecord(below())) return { field, schema: pointer };
  }
  if (fieldNames.size === 0) return { field: undefined, schema };
  return openHolder(basis, shape.fields, names);
}

/** The same where an envelope may have the id beside the record, `{ id, result: { name } }`, and nothing else of it. */
export function placeBesideId(
  basis: ShapeBasis,
  schema: JsonPointer,
  known: readonly Shape[],
  names: IdNames,
  usual: string,
): RecordPlace | undefined {
  const { fields } = basis.shapeAt(schema);
  const id = fields && idFieldOf(fields, names, usual);
  const isKnown = (name: string): boolean => name !== id && known.some((one) => one.fields?.has(name));
  if (fields !== undefined && id !== undefined && ![...fields.keys()].some(isKnown)) {
    const holder = holderOf(fields, names, (inner) => [...inner.keys()].some(isKnown));
    if (holder !== undefined) return holder;
  }
  return recordPlace(basis, schema, known, names, usual);
}

/** Where a record stands in an object of an envelope: `data.account`. */
export interface NestedRecordPlace {
  /** The field of the envelope that holds the object. */
  readonly outer: string;
  /** The schema of that object. */
  readonly holder: JsonPointer;
  /** The field of the object that holds the record. */
  readonly field: string;
  readonly schema: JsonPointer;
}

/** Finds the record that is called like one in an object of an envelope; `undefined` where there is none. */
export function nestedRecordPlace(
  basis: Pick<ShapeBasis, 'shapeAt'>,
  schema: JsonPointer,
  names: IdNames,
): NestedRecordPlace | undefined {
  for (const [outer, { pointer: holder, shape }] of basis.shapeAt(schema).fields ?? []) {
    for (const [field, { pointer, shape: below }] of shape().fields ?? [])
      if (isCalled(field, names) && below().fields !== undefined) return { outer, holder, field, schema: pointer };
  }
  return undefined;
}

/** The field of an envelope whose object has an id: its `data`, or what is called as a record is. */
function idHolder(fields: ReadonlyMap<string, Field>, names: IdNames, usual: string): RecordPlace | undefined {
  return holderOf(fields, names, (inner) => idFieldOf(inner, names, usual) !== undefined);
}

/** The field of an envelope whose object may be any: `{ ok, result: {} }`. */
function openHolder(
  { document }: ShapeBasis,
  fields: ReadonlyMap<string, Field>,
  names: IdNames,
): RecordPlace | undefined {
  for (const [field, { pointer, shape }] of fields) {
    if (!isHolder(field, names) || shape().fields !== undefined) continue;
    const { types, additional } = schemaTypes(document, pointer);
    if (types.size === 1 && types.has('object') && additional === undefined) return { field, schema: pointer };
  }
  return undefined;
}

/** Whether a field of an envelope is called as one that holds a record. */
function isHolder(field: string, names: IdNames): boolean {
  return /^(data|result|item|record)$/i.test(field) || isCalled(field, names);
}

function holderOf(
  fields: ReadonlyMap<string, Field>,
  names: IdNames,
  holds: (inner: ReadonlyMap<string, Field>) => boolean,
): RecordPlace | undefined {
  for (const [field, { pointer, shape }] of fields) {
    if (!isHolder(field, names)) continue;
    const { fields: inner } = shape();
    if (inner !== undefined && holds(inner)) return { field, schema: pointer };
  }
  return undefined;
}
