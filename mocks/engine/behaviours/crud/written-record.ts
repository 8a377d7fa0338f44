import type { RecordKind } from '../../../../contracts/reading/records/record-kind.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { attributesIn } from '../../../../spec/resource/place/attributes.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import { composeRecord } from '../../store/compose-record.ts';
import type { RecordId } from '../../store/ids.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { Call } from '../behaviour.ts';
import type { Conventions } from '../conventions.ts';
import { kept, named, parents, unseen } from './service-fields.ts';

/** What an operation writes records by. */
export interface Write {
  readonly conventions: Conventions;
  readonly kind: RecordKind;
  /** What a client may send. */
  readonly shape: Shape;
  /** What of the body is the record. */
  readonly sentIn: (call: Call) => unknown;
  /** Whether it is an action of its own, which may write what nothing else does: a status that is read-only elsewhere. */
  readonly isAction?: boolean;
}

/** A new record. */
export function createdRecord(write: Write, call: Call, id: RecordId): JsonRecord {
  const { conventions, kind, shape, sentIn } = write;
  const { idField = '' } = kind;
  const managed = named(conventions, kind, shape, {
    ...parents(call, sentIn(call), kind),
    ...conventions.stamps.created(id, call.now),
    [idField]: id,
  });
  return composed(write, call, managed, true);
}

/** A record in the place of another. */
export function replacedRecord(write: Write, call: Call, previous: JsonRecord): JsonRecord {
  const { kind, shape } = write;
  // What is never shown cannot be sent again: where it is left out, it stays.
  const managed = {
    ...unseen(kind, shape, previous),
    ...kept(kind, shape, previous),
    ...renewed(write, call, previous),
  };
  return composed(write, call, managed, false);
}

/** A record of which some fields are others. */
export function mergedRecord(write: Write, call: Call, previous: JsonRecord): JsonRecord {
  const { kind, shape } = write;
  const patch = mergedWithin(kind.shape, previous, composed(write, call, {}, false));
  const own = write.isAction === true ? idIn(write, previous) : kept(kind, shape, previous);
  return { ...previous, ...patch, ...own, ...renewed(write, call, previous) };
}

/** A record that a patch was applied to. `shape`: what of it a client may write; `undefined`: all but its id. */
export function patchedRecord(
  write: Write,
  call: Call,
  previous: JsonRecord,
  { record, shape }: { readonly record: JsonRecord; readonly shape: Shape | undefined },
): JsonRecord {
  const own = shape === undefined ? idIn(write, previous) : kept(write.kind, shape, previous);
  return { ...record, ...own, ...renewed(write, call, previous) };
}

function idIn({ kind: { idField = '' } }: Write, record: JsonRecord): JsonRecord {
  return idField !== '' && Object.hasOwn(record, idField) ? { [idField]: record[idField] } : {};
}

function renewed({ conventions, kind, shape }: Write, { now }: Call, previous: JsonRecord): JsonRecord {
  return named(conventions, kind, shape, conventions.stamps.replaced(previous, now));
}

function composed(
  { conventions, kind, shape, sentIn }: Write,
  call: Call,
  managed: JsonRecord,
  defaults: boolean,
): JsonRecord {
  const { idField = '' } = kind;
  const { unknownFields } = conventions;
  return composeRecord({ shape, idField, body: sentIn(call), managed, unknownFields, defaults });
}

/** The fields of a record that a merge goes into, as JSON:API has it: the attributes that are not sent stay. */
function mergedWithin(shape: Shape, previous: JsonRecord, sent: JsonRecord): JsonRecord {
  if (attributesIn(shape) === undefined) return sent;
  const entries = Object.entries(sent).map(([name, value]): [string, unknown] => {
    const before = previous[name];
    const isMerged = /^(attributes|relationships)$/.test(name) && isRecord(before) && isRecord(value);
    return [name, isMerged ? { ...before, ...value } : value];
  });
  return Object.fromEntries(entries);
}
