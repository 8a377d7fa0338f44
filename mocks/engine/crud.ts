import type { Contract } from '../../contracts/contract.ts';
import { note } from '../../contracts/violation.ts';
import type { Operation, RequestBody } from '../../spec/operation.ts';
import { type CrudPart, collectionPath } from '../../spec/resource.ts';
import { anything, type Shape } from '../../spec/shape.ts';
import type { Answer } from './answer.ts';
import type { Behaviour, Call } from './behaviour.ts';
import type { RecordCollection } from './collection.ts';
import { composeRecord } from './compose-record.ts';
import type { Conventions } from './conventions.ts';
import type { Refusal } from './problem.ts';
import type { JsonRecord } from './record.ts';

/** The behaviour that the shape of an operation's path calls for. */
export function crudBehaviour(
  contract: Contract,
  conventions: Conventions,
  operation: Operation,
  part: CrudPart,
): Behaviour {
  const { idField, stamps, unknownFields, list } = conventions;
  const status = successStatus(operation);
  const answersBody = (operation.responses.get(String(status))?.content.size ?? 0) > 0;
  const shape = shapeOf(contract, operation.requestBody);
  const answered = shapeOf(contract, operation.responses.get(String(status)));
  const collectionOf = ({ world, parameters }: Call): RecordCollection =>
    world.collection(collectionPath(part.collection, parameters.path));
  const answer = (record: JsonRecord): Answer => (answersBody ? { status, body: record } : { status });

  /** Finds the record that the call names and goes on with it, or refuses. */
  const withRecord =
    (next: (call: Call, collection: RecordCollection, id: string, record: JsonRecord) => Answer): Behaviour =>
    (call): Answer | Refusal => {
      const collection = collectionOf(call);
      const id = String(call.parameters.path[part.idParameter ?? '']);
      const record = collection.get(id);
      if (record === undefined) return { problem: { kind: 'unknown-record', resource: part.resource, id } };
      return next(call, collection, id, record);
    };

  switch (part.role) {
    case 'list':
      return (call) => list(call, collectionOf(call));
    case 'create':
      return (call) => {
        const collection = collectionOf(call);
        const id = call.world.newId(collection, call.now);
        const managed = named(stamps.created(id, call.now), idField, shape, answered);
        const record = composeRecord({ shape, idField, body: call.body, managed, unknownFields, defaults: true });
        collection.set(id, record);
        return answer(record);
      };
    case 'read':
      return withRecord((_call, _collection, _id, record) => answer(record));
    case 'replace':
      return withRecord((call, collection, id, previous) => {
        const stamped = named(stamps.replaced(previous, call.now), idField, shape, answered);
        const managed = { ...kept(shape, answered, previous, idField), ...stamped };
        const record = composeRecord({ shape, idField, body: call.body, managed, unknownFields, defaults: false });
        noteErased(contract, call, shape, previous, record);
        collection.set(id, record);
        return answer(record);
      });
    case 'merge':
      return withRecord((call, collection, id, previous) => {
        const stamped = named(stamps.replaced(previous, call.now), idField, shape, answered);
        const patch = composeRecord({ shape, idField, body: call.body, managed: {}, unknownFields, defaults: false });
        const record = { ...previous, ...patch, ...kept(shape, answered, previous, idField), ...stamped };
        collection.set(id, record);
        return answer(record);
      });
    case 'remove':
      return withRecord((_call, collection, id, record) => {
        collection.delete(id);
        return answer(record);
      });
  }
}

/** The first success that the document names; 200 where it names none. */
function successStatus(operation: Operation): number {
  for (const key of operation.responses.keys()) if (/^2\d\d$/.test(key)) return Number(key);
  return 200;
}

function shapeOf(contract: Contract, holder: Pick<RequestBody, 'content'> | undefined): Shape {
  const [content] = holder?.content.values() ?? [];
  return content?.schema === undefined ? anything : contract.shapeAt(content.schema);
}

/** The stamps that the document gives a place to: others would make the record one that it does not describe. */
function named(stamps: JsonRecord, idField: string, shape: Shape, answered: Shape): JsonRecord {
  const entries = Object.entries(stamps).filter(
    ([name]) => name === idField || answered.open || answered.fields?.has(name) || shape.fields?.has(name),
  );
  return Object.fromEntries(entries);
}

/** The fields of a record that a client cannot write: they are read-only, or only answers have them. They stay. */
function kept(shape: Shape, answered: Shape, previous: JsonRecord, idField: string): JsonRecord {
  const isKept = (name: string): boolean => {
    const field = shape.fields?.get(name);
    const answer = answered.fields?.get(name);
    if (name === idField || field?.readOnly === true || answer?.readOnly === true) return true;
    return shape.fields !== undefined && field === undefined && answer !== undefined;
  };
  return Object.fromEntries(Object.entries(previous).filter(([name]) => isKept(name)));
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
