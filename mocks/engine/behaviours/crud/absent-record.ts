import type { RecordFace } from '../../../../contracts/reading/faces/record-face.ts';
import type { RecordReading } from '../../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { Refusal } from '../../wire/problem.ts';
import type { MockResponse } from '../../wire/response.ts';
import type { Call } from '../behaviour.ts';
import { createdRecord, mergedRecord, type Write } from './written-record.ts';

/** A record as it was put together, and what it takes the place of. */
export interface Composed {
  readonly composed: JsonRecord;
  readonly previous?: JsonRecord;
  /** How it is responded with, where that is not usual for the operation. */
  readonly face?: RecordFace | undefined;
}

/** Responds with a record. */
export type Respond = (record: JsonRecord, call: Call, id: string, by?: RecordFace) => MockResponse;

/** What a call for one record is served with. */
export interface RecordParts {
  readonly reading: RecordReading;
  readonly operation: Operation;
  readonly part: CrudPart;
  readonly write: Write;
  readonly store: (call: Call, collection: RecordCollection, id: string, next: Composed) => MockResponse | Refusal;
  readonly respond: Respond;
}

const nothing: Partial<Record<CrudPart['role'], JsonRecord>> = { remove: {} };

/**
 * What becomes of a call for a record that is not there.
 *
 * A PUT makes it where nothing else in the document does. Where nothing makes any at all, what the document shows of one
 * stands in for it, with the id of the path, and is not stored: once there is a record, none stands in. What is to be
 * deleted and is not there is gone, where the document has no word for that. Else it is refused.
 */
export function absentRecord({
  reading,
  operation,
  part,
  write,
  store,
  respond,
}: RecordParts): (call: Call, collection: RecordCollection, id: string) => MockResponse | Refusal {
  const { kind } = write;
  const isOne = part.idParameter !== undefined;
  const isWrite = part.role === 'replace' || part.role === 'merge';
  const isMade = isOne && isWrite && reading.putMakes(part, operation);
  const standsIn = isOne && part.role !== 'list' && reading.stands(operation, part);
  const isGoneAnyway = isOne && part.role === 'remove' && reading.deletesTwice(operation);
  const withId = (record: JsonRecord, id: string): JsonRecord => {
    const { idField } = kind;
    const shownId = kind.idOf(id);
    return idField === undefined || shownId === undefined ? record : { ...record, [idField]: shownId };
  };
  return (call, collection, id) => {
    if (isMade) {
      const own = kind.idOf(id);
      // Where records have numbers, none is called by another text.
      if (own === undefined) return { problem: { kind: 'unknown-record', resource: part.resource, id } };
      const composed = createdRecord(write, call, own);
      return store(call, collection, id, { composed, face: reading.madeFace(operation, part, kind) });
    }
    const stands = standsIn && (part.way !== undefined || collection.size === 0);
    // Nothing is shown of what a document only lets be deleted.
    const shown = stands ? (kind.shown() ?? nothing[part.role]) : undefined;
    if (shown === undefined) {
      // Of what is gone there is nothing to show, where a success without a body is documented beside another; where a
      // deletion responds with what it deleted, the document's own record stands in for it.
      if (isGoneAnyway)
        return operation.responses.has('204') ? { status: 204 } : respond(withId(kind.shown() ?? {}, id), call, id);
      // What the document shows there may be a text, or something else that is no record.
      const { response, ...found } = stands ? reading.responseTo(operation) : {};
      if (response !== undefined && 'source' in found) return { ...response, sampled: found.source };
      return { problem: { kind: 'unknown-record', resource: part.resource, id } };
    }
    const record = withId(shown, id);
    const changed = part.role === 'merge' ? mergedRecord(write, call, record) : record;
    return { ...respond(changed, call, id), sampled: 'sample' };
  };
}
