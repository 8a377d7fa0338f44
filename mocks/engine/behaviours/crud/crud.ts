import type { Contract } from '../../../../contracts/contract/contract.ts';
import { placesOf } from '../../../../contracts/reading/faces/record-places.ts';
import type { RecordReading } from '../../../../contracts/reading/record-reading.ts';
import type { RecordKind } from '../../../../contracts/reading/records/record-kind.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { Refusal } from '../../wire/problem.ts';
import type { MockResponse } from '../../wire/response.ts';
import type { Behaviour, Call } from '../behaviour.ts';
import type { Conventions } from '../conventions.ts';
import { readContract } from '../read-contract.ts';
import { absentRecord, type Composed, type Respond } from './absent-record.ts';
import { callCollection, fieldStandsIn, onlyId } from './beside/call-collection.ts';
import { idInCall } from './beside/call-id.ts';
import { removingMany } from './beside/removing-many.ts';
import { type Creation, creation } from './creation.ts';
import { merging } from './merging.ts';
import { noteErased, unknownKind, withUntouched } from './service-fields.ts';
import { replacedRecord, type Write } from './written-record.ts';

/** What is done with the record that a call names. */
type RecordBehaviour = (
  call: Call,
  collection: RecordCollection,
  id: string,
  record: JsonRecord,
) => MockResponse | Refusal;

/** What an API adds to a record that is about to be stored; the record itself where that is nothing. */
export type Finish = (call: Call, id: string, record: JsonRecord, previous: JsonRecord | undefined) => JsonRecord;

/**
 * The behaviour that the shape of an operation's path calls for.
 *
 * An item without an id in its path is the only one of its kind, such as `/me`.
 *
 * @param finish Called once for each record that is stored, and not where the write is refused. Default: adds nothing.
 */
export function crudBehaviour(
  contract: Contract,
  conventions: Conventions,
  operation: Operation,
  part: CrudPart,
  reading: RecordReading = readContract(contract, conventions),
  finish: Finish = (_call, _id, record) => record,
): Behaviour {
  const isField = part.way === 'field';
  const kind = reading.kindOf(isField ? operation.path : part.collection) ?? unknownKind(conventions);
  const { shape, sentIn, callsIn } = sentReader(reading, operation, kind, part);
  const write: Write = { conventions, kind, shape, sentIn, isAction: part.way === 'action' };
  const face = reading.recordFace(operation, part, kind);
  const respond: Respond = (record, { now, request, rules }, id, by = face) =>
    by(rules?.shown(record) ?? record, { now, id, pathname: request.url.pathname, origin: request.url.origin });
  const collectionOf = callCollection(operation, part);
  const standsIn = fieldStandsIn(contract, operation, part);

  /** Finds the record that the call names and goes on with it, or refuses. */
  const withRecord =
    (next: RecordBehaviour): Behaviour =>
    (call): MockResponse | Refusal => {
      const collection = collectionOf(call);
      const id = idInCall(part, call) ?? onlyId;
      const isOnly = part.idParameter === undefined || standsIn(call);
      const record = collection.get(id) ?? (isOnly ? (kind.shown() ?? {}) : undefined);
      if (record !== undefined) return next(call, collection, id, record);
      return withoutRecord(call, collection, isField ? String(call.parameters.path[part.idParameter ?? '']) : id);
    };

  const withoutRecord = absentRecord({ reading, operation, part, write, store: (...all) => store(...all), respond });

  const put = storing(contract, reading, operation, write, finish);

  const store = (call: Call, collection: RecordCollection, id: string, next: Composed): MockResponse | Refusal => {
    const stored = put(call, collection, id, next);
    return 'problem' in stored ? stored : respond(stored.record, call, id, next.face);
  };

  if (part.way === 'many') return removingMany(reading, operation, part, collectionOf);
  switch (part.role) {
    case 'list': {
      const respondWithList = reading.listFace(operation, part, kind) ?? ((given: MockResponse): MockResponse => given);
      return within(collectionOf, (call, collection) => {
        const given = conventions.list(call, call.rules?.listed(call, collection) ?? collection);
        if ('problem' in given) return given;
        const isNone = Array.isArray(given.body) && given.body.length === 0 && reading.isNeverEmpty(operation);
        return (isNone ? reading.responseTo(operation).response : undefined) ?? respondWithList(given);
      });
    }
    case 'create':
      return within(collectionOf, creation({ reading, operation, part, write, callsIn, put, respond }));
    case 'read':
      return withRecord((call, _collection, id, record) => respond(record, call, id));
    case 'replace':
      return withRecord((call, collection, id, previous) => {
        const record = replacedRecord(write, call, previous);
        noteErased(contract, call, shape, previous, record);
        return store(call, collection, id, { composed: record, previous });
      });
    case 'merge': {
      const merge = merging(contract, write, part);
      return withRecord((call, collection, id, previous) => {
        const next = merge(call, previous);
        return 'problem' in next ? next : store(call, collection, id, next);
      });
    }
    case 'remove':
      return withRecord((call, collection, id, record) => {
        if (call.rules === undefined) collection.delete(id);
        return call.rules?.removed(call, collection, id) ?? respond(record, call, id);
      });
  }
}

/** Makes what stores a record, with what the document demands of it and nobody has sent; or refuses it. */
function storing(
  contract: Contract,
  reading: RecordReading,
  operation: Operation,
  { conventions, kind, shape, sentIn }: Write,
  finish: Finish,
): Creation['put'] {
  const complete = reading.completion(kind, shape);
  const make = conventions.made?.(contract, kind);
  const placed = reading.ownAddress(kind);
  return (call, collection, id, { composed, previous }) => {
    const { rules, now, request } = call;
    const settled = rules?.settled(call, composed, previous) ?? composed;
    const refusal = rules?.refused(call, settled, previous);
    if (refusal !== undefined) return refusal;
    const { pathname, origin } = request.url;
    const places = placesOf(operation, { pathname, origin, id });
    const fresh = previous === undefined ? withUntouched(kind, settled) : settled;
    const found = previous === undefined ? (placed?.(fresh, { places, now }) ?? fresh) : fresh;
    const made = make?.(call, collection, found, previous) ?? found;
    const record = finish(call, id, complete(made, now, isRecord(sentIn(call))), previous);
    collection.set(id, record);
    return { id, record };
  };
}

/** What of the body of a call is the record, in the names that it is kept by; and a call of each, where it has several. */
function sentReader(
  reading: RecordReading,
  { requestBody }: Operation,
  kind: RecordKind,
  { way }: CrudPart,
): Pick<Write, 'shape' | 'sentIn'> & Pick<Creation, 'callsIn'> {
  if (way === 'fields in query')
    return { shape: kind.shape, sentIn: ({ parameters }) => parameters.query, callsIn: () => undefined };
  const { shape, field, renamed } = reading.sentPlace(requestBody, kind);
  return {
    shape,
    callsIn: (call) => {
      const list: unknown = field === undefined ? call.body : Object(call.body)[field];
      if (!Array.isArray(list) || !list.every(isRecord)) return undefined;
      return list.map((one) => ({ ...call, body: field === undefined ? one : { [field]: one } }));
    },
    sentIn: ({ body }) => {
      const own: unknown = field === undefined ? body : Object(body)[field];
      return renamed === undefined ? own : renamed(own);
    },
  };
}

/** Goes on with the collection of a call, or refuses: it stands below a record that is not there. */
function within(
  collectionOf: (call: Call) => RecordCollection,
  next: (call: Call, collection: RecordCollection) => MockResponse | Refusal,
): Behaviour {
  return (call) => {
    const collection = collectionOf(call);
    return call.rules?.missingAbove(call, collection) ?? next(call, collection);
  };
}
