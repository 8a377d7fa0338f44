import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../../contracts/reading/record-reading.ts';
import type { RecordKind } from '../../../../contracts/reading/records/record-kind.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { type CrudPart, collectionPath } from '../../../../spec/resource/crud-parts.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { Refusal } from '../../wire/problem.ts';
import type { MockResponse } from '../../wire/response.ts';
import type { Behaviour, Call } from '../behaviour.ts';
import type { Conventions } from '../conventions.ts';
import { readContract } from '../read-contract.ts';
import { absentRecord, type Composed, type Respond } from './absent-record.ts';
import { idInCall } from './call-id.ts';
import { type Creation, creation, type Stored } from './creation.ts';
import { noteErased, unknownKind } from './service-fields.ts';
import { mergedRecord, patchedRecord, replacedRecord, type Write } from './written-record.ts';

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
  const kind = reading.kindOf(part.collection) ?? unknownKind(conventions);
  const { shape, sentIn, callsIn } = sentReader(reading, operation, kind, part);
  const write: Write = { conventions, kind, shape, sentIn };
  const face = reading.recordFace(operation, part, kind);
  const respond: Respond = (record, { now, request, rules }, id, by = face) =>
    by(rules?.shown(record) ?? record, { now, id, pathname: request.url.pathname, origin: request.url.origin });
  const complete = reading.completion(kind, shape);
  const make = conventions.made?.(contract, kind);
  const collectionOf = ({ account, parameters }: Call): RecordCollection =>
    account.collection(collectionPath(part.collection, parameters.path));

  /** Finds the record that the call names and goes on with it, or refuses. */
  const withRecord =
    (next: RecordBehaviour): Behaviour =>
    (call): MockResponse | Refusal => {
      const collection = collectionOf(call);
      const id = idInCall(part, call) ?? 'only';
      const record = collection.get(id) ?? (part.idParameter === undefined ? (kind.shown() ?? {}) : undefined);
      return record === undefined ? withoutRecord(call, collection, id) : next(call, collection, id, record);
    };

  const withoutRecord = absentRecord({ reading, operation, part, write, store: (...all) => store(...all), respond });

  /** Stores a record, with what the document demands of it and nobody has sent; or refuses it. */
  const put = (call: Call, collection: RecordCollection, id: string, next: Composed): Stored | Refusal => {
    const { rules } = call;
    const settled = rules?.settled(call, next.composed, next.previous) ?? next.composed;
    const refusal = rules?.refused(call, settled, next.previous);
    if (refusal !== undefined) return refusal;
    const made = make?.(call, collection, settled, next.previous) ?? settled;
    const record = finish(call, id, complete(made, call.now, isRecord(sentIn(call))), next.previous);
    collection.set(id, record);
    return { id, record };
  };

  const store = (call: Call, collection: RecordCollection, id: string, next: Composed): MockResponse | Refusal => {
    const stored = put(call, collection, id, next);
    return 'problem' in stored ? stored : respond(stored.record, call, id, next.face);
  };

  switch (part.role) {
    case 'list': {
      const respondWithList = reading.listFace(operation, part, kind) ?? ((given: MockResponse): MockResponse => given);
      return within(collectionOf, (call, collection) => {
        const given = conventions.list(call, call.rules?.listed(call, collection) ?? collection);
        return 'problem' in given ? given : respondWithList(given);
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
    case 'merge':
      return withRecord((call, collection, id, previous) => {
        const patched = call.rules?.patched(call, sentIn(call), previous);
        if (patched !== undefined && 'problem' in patched) return patched;
        const record =
          patched === undefined ? mergedRecord(write, call, previous) : patchedRecord(write, call, previous, patched);
        return store(call, collection, id, { composed: record, previous });
      });
    case 'remove':
      return withRecord((call, collection, id, record) => {
        if (call.rules === undefined) collection.delete(id);
        return call.rules?.removed(call, collection, id) ?? respond(record, call, id);
      });
  }
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
