import type { RecordReading } from '../../../../contracts/reading/record-reading.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { RecordId } from '../../store/ids.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { Refusal } from '../../wire/problem.ts';
import type { MockResponse } from '../../wire/response.ts';
import type { Call } from '../behaviour.ts';
import type { Composed, Respond } from './absent-record.ts';
import { chosenId, slugOf } from './service-fields.ts';
import { createdRecord, type Write } from './written-record.ts';

/** A record as it is kept. */
export interface Stored {
  readonly id: string;
  readonly record: JsonRecord;
}

/** What records are made by. */
export interface Creation {
  readonly reading: RecordReading;
  readonly operation: Operation;
  readonly part: CrudPart;
  readonly write: Write;
  /** A call of each record, where a call may send several at a time; `undefined` where it sends one. */
  readonly callsIn: (call: Call) => readonly Call[] | undefined;
  readonly put: (call: Call, collection: RecordCollection, id: string, next: Composed) => Stored | Refusal;
  readonly respond: Respond;
}

/** Makes the record that a call sends, or each of several; or none of them, where one is refused. */
export function creation(given: Creation): (call: Call, collection: RecordCollection) => MockResponse | Refusal {
  const { reading, operation, part, write, callsIn, put, respond } = given;
  const respondWithAll = reading.manyFace(operation, part, write.kind);

  const create = (call: Call, collection: RecordCollection): Stored | Refusal => {
    const id = idFor(write, call, collection, part);
    if (typeof id === 'object') return id;
    return put(call, collection, String(id), { composed: createdRecord(write, call, id) });
  };

  return (call, collection) => {
    const calls = callsIn(call);
    const made: Stored[] = [];
    for (const one of calls ?? [call]) {
      const stored = create(one, collection);
      // A response that refuses leaves nothing of what was made before.
      if ('problem' in stored) return stored;
      made.push(stored);
    }
    const last = made.at(-1);
    if (last !== undefined && (calls === undefined || respondWithAll === undefined))
      return respond(last.record, call, last.id);
    const shown = made.map(({ id, record }) => ({ id, record: call.rules?.shown(record) ?? record }));
    return respondWithAll?.(shown) ?? reading.responseTo(operation).response ?? { status: 201 };
  };
}

/** The id of a new record: the one that the client gives it, or a fresh one; refused where the one given is taken. */
function idFor(
  { conventions, kind, shape, sentIn }: Write,
  call: Call,
  collection: RecordCollection,
  { resource }: CrudPart,
): RecordId | Refusal {
  const chosen = chosenId(kind, shape, sentIn(call));
  const isTaken = chosen !== undefined && collection.has(String(chosen.id));
  if (isTaken && chosen.isDemanded && kind.idField !== conventions.idField) {
    return { problem: { kind: 'record-exists', resource, id: String(chosen.id) } };
  }
  if (chosen !== undefined && !isTaken) return chosen.id;
  const named = slugOf(kind, sentIn(call));
  return named === undefined || collection.has(String(named)) ? call.account.newId(collection, call.now) : named;
}
