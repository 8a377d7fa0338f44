import type { Contract } from '../../../../contracts/contract/contract.ts';
import { slug } from '../../../../contracts/reading/ids/slug.ts';
import type { RecordKind } from '../../../../contracts/reading/records/record-kind.ts';
import { erasedField } from '../../../../contracts/rules/erased-field.ts';
import { note } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { plainName } from '../../../../spec/resource/plain-name.ts';
import { anything, type Shape } from '../../../../spec/schema/shape.ts';
import type { RecordId } from '../../store/ids.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { Call } from '../behaviour.ts';
import type { Conventions } from '../conventions.ts';

/** For a part that the document's reader does not know. */
export function unknownKind({ idField, newId }: Conventions): RecordKind {
  const names = { resource: '', idParameters: [] };
  return {
    names,
    idField,
    shape: anything,
    sent: anything,
    schemas: [],
    newId,
    carries: () => true,
    idOf: (text) => text,
    shown: () => undefined,
  };
}

/** An id that a client gives a record, and whether it must give one. */
export interface ChosenId {
  readonly id: RecordId;
  readonly isDemanded: boolean;
}

/**
 * The id that a client gives a record: where the document lets it write one. The field may have another name where the
 * path has it under one that is no word for an id, such as a user name.
 */
export function chosenId(kind: RecordKind, { fields }: Shape, body: unknown): ChosenId | undefined {
  const { idField, names, isOfKinds = false, carries } = kind;
  if (idField === undefined || !isRecord(body)) return undefined;
  const isNamed = names.idParameters.some((name) => name.toLowerCase().endsWith(idField.toLowerCase()));
  const isOwnName = isNamed && !/(id|key)$/i.test(idField);
  const sentAs = fields?.has(idField) === true || !isOwnName ? idField : shorterName(idField, names.resource, fields);
  const field = fields?.get(sentAs);
  if (field === undefined || field.readOnly) return undefined;
  const id = body[sentAs];
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const isDemanded = field.required || isOwnName || isOfKinds;
  // What a program fills in where nobody has given an id; and what no path of a record could carry.
  if (!isDemanded && (/^[0-]*$/.test(String(id)) || !carries(id))) return undefined;
  return { id, isDemanded };
}

/** The `pool_name` of a pool is sent as its `name`. */
function shorterName(idField: string, resource: string, fields: Shape['fields']): string {
  const isSame = (name: string): boolean => plainName(resource) + plainName(name) === plainName(idField);
  return [...(fields?.keys() ?? [])].find(isSame) ?? idField;
}

/** The id of a record whose ids are slugs: its title or name, as addresses have it; `undefined` where it has none. */
export function slugOf({ idField, idOf }: RecordKind, body: unknown): RecordId | undefined {
  if (idField !== 'slug' || !isRecord(body)) return undefined;
  const text = [body['title'], body['name']].find((one) => typeof one === 'string');
  const made = text === undefined ? '' : slug(String(text));
  return made === '' ? undefined : idOf(made);
}

/** A new record with what has not been done to it yet. */
export function withUntouched({ untouched = {} }: RecordKind, record: JsonRecord): JsonRecord {
  const entries = Object.entries(untouched).filter(([name]) => !Object.hasOwn(record, name));
  return entries.length === 0 ? record : { ...record, ...Object.fromEntries(entries) };
}

/** The parameters of the path that records have as fields: `userId` of `/users/{userId}/posts`. */
export function parents(
  { parameters }: Pick<Call, 'parameters'>,
  body: unknown,
  { shape, idField }: RecordKind,
): JsonRecord {
  const sent = isRecord(body) ? body : {};
  const entries = Object.entries(parameters.path).flatMap(([parameter, value]): [string, unknown][] => {
    const name = shape.fields?.has(parameter) ? parameter : alike(parameter, shape);
    return name === undefined || name === idField || Object.hasOwn(sent, name) ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** The field that is called like a parameter of the path, and only spelt otherwise: `user_id` of `{userId}`. */
function alike(parameter: string, { fields }: Shape): string | undefined {
  const plain = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase();
  // A word of one part may be anything: `{id}` is that of another record than the field.
  if (!/[_-]|[a-z][A-Z]/.test(parameter)) return undefined;
  return [...(fields?.keys() ?? [])].find((name) => plain(name) === plain(parameter));
}

/** The fields of the service that the document gives a place to: others would make the record one that it does not describe. */
export function named(conventions: Conventions, kind: RecordKind, shape: Shape, fields: JsonRecord): JsonRecord {
  const isShown = kind.shape.fields === undefined || kind.shape.open;
  const entries = Object.entries(fields).filter(([name]) => {
    if (name === kind.idField) return true;
    // The `id` beside the name that is a record's id in paths is no text of that name.
    const isOther = kind.idField !== undefined || kind.shape.fields?.has(name) !== true;
    if (name === '' || (name === conventions.idField && isOther)) return false;
    return isShown || kind.shape.fields?.has(name) || shape.fields?.has(name);
  });
  return Object.fromEntries(entries);
}

/** The fields of a record that a client cannot write: they are read-only, or only responses have them. They stay. */
export function kept({ idField, shape: returned }: RecordKind, shape: Shape, previous: JsonRecord): JsonRecord {
  const isKept = (name: string): boolean => {
    const field = shape.fields?.get(name);
    const shown = returned.fields?.get(name);
    if (name === idField || field?.readOnly === true || shown?.readOnly === true) return true;
    return shape.fields !== undefined && field === undefined && shown !== undefined;
  };
  return Object.fromEntries(Object.entries(previous).filter(([name]) => isKept(name)));
}

/** The fields of a record that are stored and never shown. */
export function unseen({ shape: returned }: RecordKind, shape: Shape, previous: JsonRecord): JsonRecord {
  const isUnseen = (name: string): boolean =>
    shape.fields?.get(name)?.writeOnly === true || returned.fields?.get(name)?.writeOnly === true;
  return Object.fromEntries(Object.entries(previous).filter(([name]) => isUnseen(name)));
}

export function noteErased(contract: Contract, call: Call, shape: Shape, previous: JsonRecord, next: JsonRecord): void {
  for (const name of Object.keys(previous)) {
    if (Object.hasOwn(next, name)) continue;
    call.note(note(erasedField(call.operation, name, shape), contract.lineOf));
  }
}
