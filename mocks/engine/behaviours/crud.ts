import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import { note } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, collectionPath } from '../../../spec/resource/crud-parts.ts';
import { anything, type Shape } from '../../../spec/schema/shape.ts';
import type { RecordCollection } from '../store/collection.ts';
import { composeRecord } from '../store/compose-record.ts';
import type { RecordId } from '../store/ids.ts';
import type { JsonRecord } from '../store/record.ts';
import type { Refusal } from '../wire/problem.ts';
import type { Answer } from '../wire/response.ts';
import type { Behaviour, Call } from './behaviour.ts';
import type { Conventions } from './conventions.ts';
import { readContract } from './read-contract.ts';

/**
 * The behaviour that the shape of an operation's path calls for.
 *
 * An item without an id in its path is the only one of its kind, such as `/me`.
 */
export function crudBehaviour(
  contract: Contract,
  conventions: Conventions,
  operation: Operation,
  part: CrudPart,
  reading: RecordReading = readContract(contract, conventions),
): Behaviour {
  const { stamps, unknownFields, list } = conventions;
  const kind = reading.kindOf(part.collection) ?? unknownKind(conventions);
  const { idField = '' } = kind;
  const { shape, field: envelope } = reading.sentPlace(operation.requestBody);
  const sentIn = ({ body }: Call): unknown => (envelope === undefined ? body : Object(body)[envelope]);
  const face = reading.recordFace(operation, part, kind);
  const answer = (record: JsonRecord, { now, request, rules }: Call, id: string): Answer =>
    face(rules?.shown(record) ?? record, { now, id, pathname: request.url.pathname });
  const complete = reading.completion(kind, shape);
  const collectionOf = ({ world, parameters }: Call): RecordCollection =>
    world.collection(collectionPath(part.collection, parameters.path));

  /** Finds the record that the call names and goes on with it, or refuses. */
  const withRecord =
    (next: (call: Call, collection: RecordCollection, id: string, record: JsonRecord) => Answer | Refusal): Behaviour =>
    (call): Answer | Refusal => {
      const collection = collectionOf(call);
      const id = part.idParameter === undefined ? 'only' : String(call.parameters.path[part.idParameter]);
      const record = collection.get(id) ?? (part.idParameter === undefined ? (kind.shown() ?? {}) : undefined);
      if (record === undefined) return { problem: { kind: 'unknown-record', resource: part.resource, id } };
      return next(call, collection, id, record);
    };

  /** Stores a record, with what the document demands of it and nobody has sent; or refuses it. */
  const store = (call: Call, collection: RecordCollection, id: string, next: Composed): Answer | Refusal => {
    const { rules } = call;
    const settled = rules?.settled(call, next.composed, next.previous) ?? next.composed;
    const refusal = rules?.refused(call, settled, next.previous);
    if (refusal !== undefined) return refusal;
    const record = complete(settled, call.now, isRecord(sentIn(call)));
    collection.set(id, record);
    return answer(record, call, id);
  };

  switch (part.role) {
    case 'list': {
      const answerList = reading.listFace(operation, part, kind) ?? ((given: Answer): Answer => given);
      return (call) => {
        const collection = collectionOf(call);
        const given = list(call, call.rules?.listed(call, collection) ?? collection);
        return 'problem' in given ? given : answerList(given);
      };
    }
    case 'create':
      return (call) => {
        const collection = collectionOf(call);
        const chosen = chosenId(kind, shape, sentIn(call));
        const isTaken = chosen !== undefined && collection.has(String(chosen));
        if (isTaken && idField !== conventions.idField) {
          return { problem: { kind: 'record-exists', resource: part.resource, id: String(chosen) } };
        }
        const id = chosen === undefined || isTaken ? call.world.newId(collection, call.now) : chosen;
        const managed = named(conventions, kind, shape, {
          ...parents(call, sentIn(call), kind),
          ...stamps.created(id, call.now),
          [idField]: id,
        });
        const record = composeRecord({ shape, idField, body: sentIn(call), managed, unknownFields, defaults: true });
        return store(call, collection, String(id), { composed: record });
      };
    case 'read':
      return withRecord((call, _collection, id, record) => answer(record, call, id));
    case 'replace':
      return withRecord((call, collection, id, previous) => {
        const stamped = named(conventions, kind, shape, stamps.replaced(previous, call.now));
        // What is never shown cannot be sent again: where it is left out, it stays.
        const managed = { ...unseen(kind, shape, previous), ...kept(kind, shape, previous), ...stamped };
        const record = composeRecord({ shape, idField, body: sentIn(call), managed, unknownFields, defaults: false });
        noteErased(contract, call, shape, previous, record);
        return store(call, collection, id, { composed: record, previous });
      });
    case 'merge':
      return withRecord((call, collection, id, previous) => {
        const stamped = named(conventions, kind, shape, stamps.replaced(previous, call.now));
        const patched = call.rules?.patched(call, sentIn(call), previous);
        if (patched !== undefined) {
          if ('problem' in patched) return patched;
          const isOwn = idField !== '' && Object.hasOwn(previous, idField);
          const sameId = isOwn ? { [idField]: previous[idField] } : {};
          const own = patched.shape === undefined ? sameId : kept(kind, patched.shape, previous);
          const composed = { ...patched.record, ...own, ...stamped };
          return store(call, collection, id, { composed, previous });
        }
        const patch = composeRecord({
          shape,
          idField,
          body: sentIn(call),
          managed: {},
          unknownFields,
          defaults: false,
        });
        const record = { ...previous, ...patch, ...kept(kind, shape, previous), ...stamped };
        return store(call, collection, id, { composed: record, previous });
      });
    case 'remove':
      return withRecord((call, collection, id, record) => {
        if (call.rules === undefined) collection.delete(id);
        return call.rules?.removed(call, collection, id) ?? answer(record, call, id);
      });
  }
}

/** A record as it was put together, and what it takes the place of. */
interface Composed {
  readonly composed: JsonRecord;
  readonly previous?: JsonRecord;
}

/** For a part that the document's reader does not know. */
function unknownKind({ idField, newId }: Conventions): RecordKind {
  const names = { resource: '', idParameters: [] };
  return { names, idField, shape: anything, sent: anything, schemas: [], newId, shown: () => undefined };
}

/** The id that a client gives a record, where the document demands one of it: a user name, say. */
function chosenId({ idField }: RecordKind, { fields }: Shape, body: unknown): RecordId | undefined {
  const field = idField === undefined ? undefined : fields?.get(idField);
  if (idField === undefined || field?.required !== true || field.readOnly || !isRecord(body)) return undefined;
  const id = body[idField];
  return typeof id === 'string' || typeof id === 'number' ? id : undefined;
}

/** The parameters of the path that records have as fields: `userId` of `/users/{userId}/posts`. */
function parents({ parameters }: Call, body: unknown, { shape, idField }: RecordKind): JsonRecord {
  const sent = isRecord(body) ? body : {};
  const entries = Object.entries(parameters.path).filter(
    ([name]) => name !== idField && shape.fields?.has(name) === true && !Object.hasOwn(sent, name),
  );
  return Object.fromEntries(entries);
}

/** The fields of the service that the document gives a place to: others would make the record one that it does not describe. */
function named(conventions: Conventions, kind: RecordKind, shape: Shape, fields: JsonRecord): JsonRecord {
  const isShown = kind.shape.fields === undefined || kind.shape.open;
  const entries = Object.entries(fields).filter(([name]) => {
    if (name === kind.idField) return true;
    if (name === '' || (name === conventions.idField && kind.shape.fields?.has(name) !== true)) return false;
    return isShown || kind.shape.fields?.has(name) || shape.fields?.has(name);
  });
  return Object.fromEntries(entries);
}

/** The fields of a record that a client cannot write: they are read-only, or only responses have them. They stay. */
function kept({ idField, shape: answered }: RecordKind, shape: Shape, previous: JsonRecord): JsonRecord {
  const isKept = (name: string): boolean => {
    const field = shape.fields?.get(name);
    const shown = answered.fields?.get(name);
    if (name === idField || field?.readOnly === true || shown?.readOnly === true) return true;
    return shape.fields !== undefined && field === undefined && shown !== undefined;
  };
  return Object.fromEntries(Object.entries(previous).filter(([name]) => isKept(name)));
}

/** The fields of a record that are stored and never shown. */
function unseen({ shape: answered }: RecordKind, shape: Shape, previous: JsonRecord): JsonRecord {
  const isUnseen = (name: string): boolean =>
    shape.fields?.get(name)?.writeOnly === true || answered.fields?.get(name)?.writeOnly === true;
  return Object.fromEntries(Object.entries(previous).filter(([name]) => isUnseen(name)));
}

function noteErased(contract: Contract, call: Call, shape: Shape, previous: JsonRecord, next: JsonRecord): void {
  for (const name of Object.keys(previous)) {
    if (Object.hasOwn(next, name)) continue;
    call.note(
      note(
        {
          rule: 'erased-field',
          operation: call.operation.id,
          in: 'body',
          pointer: `/${name}`,
          documentPointer: shape.fields?.get(name)?.pointer ?? shape.pointer,
          expected: `\`${name}\` to be sent again`,
          actual: 'nothing',
          message: `\`${name}\` was left out, so it is erased: ${call.operation.method} replaces the whole record. Read it, change it, and send it whole.`,
        },
        contract.lineOf,
      ),
    );
  }
}
