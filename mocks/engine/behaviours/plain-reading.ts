import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import { mediaExample } from '../../../contracts/reading/responses/examples/media-example.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { Operation, RequestBody } from '../../../spec/operation/operation.ts';
import { unshownFields } from '../../../spec/resource/place/unshown-fields.ts';
import { isDeclared, type Resource } from '../../../spec/resource/resource.ts';
import { resourceParts } from '../../../spec/resource/resource-parts.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import { anything, type Shape } from '../../../spec/schema/shape.ts';
import { onceFor } from '../once/once-for.ts';
import { digits } from '../store/ids.ts';
import type { JsonRecord } from '../store/record.ts';
import type { Conventions } from './conventions.ts';

/**
 * Reads as much of a document as a contract needs that is compiled ahead of time: its conventions say the rest.
 *
 * Records are returned as they are stored, but for what only a read of one shows by the document.
 */
export function plainReading(
  contract: Contract,
  { idField, newId }: Pick<Conventions, 'idField' | 'newId'>,
): RecordReading {
  let read: ReturnType<typeof resourceParts> | undefined;
  // Read at the first question, as all that a page may not have yet.
  const parts = (): ReturnType<typeof resourceParts> => {
    read ??= resourceParts(contract.resources);
    return read;
  };
  const shapeOf = (holder: Pick<RequestBody, 'content'> | undefined): Shape => {
    const [content] = holder?.content.values() ?? [];
    return content?.schema === undefined ? anything : contract.shapeAt(content.schema);
  };
  const shapeBelow = (path: string): Shape => {
    const own = [...parts()].filter(([, { collection, role }]) => collection === path && role !== 'list');
    // A read shows a record whole, what else responds with it may show less.
    own.sort(([, one], [, other]) => Number(other.role === 'read') - Number(one.role === 'read'));
    const shapes = own.map(([operation]) => shapeOf(operation.responses.get(String(successOf(operation)))));
    return shapes.find(({ fields }) => fields !== undefined) ?? anything;
  };
  const kindOf = kindsOf(contract, { idField, newId }, shapeBelow);
  return {
    partOf: (operation) => parts().get(operation),
    kindOf,
    sentPlace: (body) => ({ field: undefined, shape: shapeOf(body) }),
    recordFace: (operation, _part, kind) => {
      const status = successOf(operation);
      const documented = operation.responses.get(String(status));
      const hasBody = (documented?.content.size ?? 0) > 0;
      const show = showing(() => shapeOf(documented), kind);
      return (record) => (hasBody ? { status, body: show(record) } : { status });
    },
    echoed: (_operation, sample) => sample,
    // What is compiled ahead of time makes one at a time.
    manyFace: () => undefined,
    listFace: (operation, _part, kind) => {
      const show = showing(() => shapeOf(operation.responses.get(String(successOf(operation)))).items(), kind);
      return (reply) => {
        const { body } = reply;
        return Array.isArray(body)
          ? { ...reply, body: body.map((one: unknown) => (isRecord(one) ? show(one) : one)) }
          : reply;
      };
    },
    completion: () => (record) => record,
    responseTo: (operation) => exampleOf(contract, operation),
    ...nothingMore,
    // What is in use may be refused with a status of its own; for all else the conventions know it.
    refusal: ({ responses }, { kind, reply }) =>
      kind === 'record-in-use' && responses.has('409') ? { reply: { ...reply, status: 409 } } : undefined,
  };
}

/** Tells what kind of records a collection has. It is asked with each id that is given: so each kind is made once. */
function kindsOf(
  contract: Contract,
  { idField, newId }: Pick<Conventions, 'idField' | 'newId'>,
  shapeBelow: (path: string) => Shape,
): (path: string) => RecordKind {
  return onceFor((path) => {
    const resource = contract.resources.find(({ collection }) => collection === path);
    let shape: Shape | undefined;
    let next: Conventions['newId'] | undefined;
    return {
      names: { resource: '', idParameters: [] },
      carries: () => true,
      idField: resource?.idField ?? idField,
      // Looked up at the first question: a part of the document that nobody asks for is not read.
      get shape() {
        shape ??= shapeBelow(path);
        return shape;
      },
      sent: anything,
      schemas: [],
      newId: (context) => {
        next ??= isInDigits(contract, resource) ? digits : newId;
        return next(context);
      },
      idOf: (text) => text,
      shown: none,
    };
  });
}

/** Whether the ids of records that a schema declares are written in digits alone. */
function isInDigits(contract: Contract, resource: Resource | undefined): boolean {
  const { recordSchema, idField: field = '' } = resource ?? {};
  if (resource === undefined || recordSchema === undefined || !isDeclared(resource)) return false;
  const id = contract.shapeAt(recordSchema).fields?.get(field)?.pointer;
  return id !== undefined && schemaAt(contract.document, id).keywords['pattern'] === '^[0-9]+$';
}

/** A response that needs no value to be made: the example of the document, or one without a body. */
function exampleOf(contract: Contract, operation: Operation): ReturnType<RecordReading['responseTo']> {
  const status = successOf(operation);
  const documented = operation.responses.get(String(status));
  const [content] = documented?.content.values() ?? [];
  const body = content && mediaExample(contract, content.pointer);
  if (body !== undefined) return { response: { status, body }, source: 'example' };
  return documented?.content.size === 0 && !documented.headers.some(({ required }) => required)
    ? { response: { status }, source: 'no body' }
    : { why: 'the contract was compiled ahead of time, and makes no bodies' };
}

/** What a response shows of a record, by the shape that it has for one. Read at the first question. */
function showing(returned: () => Shape | undefined, kind: RecordKind): (record: JsonRecord) => JsonRecord {
  let unshown: readonly string[] | undefined;
  return (record) => {
    unshown ??= unshownFields(returned() ?? anything, kind.shape);
    if (!unshown.some((name) => Object.hasOwn(record, name))) return record;
    const left = Object.entries(record).filter(([name]) => unshown?.includes(name) !== true);
    return Object.fromEntries(left);
  };
}

/** The first success that the document names; 200 where it names none. */
function successOf(operation: Operation): number {
  for (const key of operation.responses.keys()) if (/^2\d\d$/.test(key)) return Number(key);
  return 200;
}

const none = (): undefined => undefined;

/** What no contract says that is compiled ahead of time. */
const nothingMore: Pick<
  RecordReading,
  | 'writtenAs'
  | 'ownAddress'
  | 'isNeverEmpty'
  | 'stands'
  | 'deletesTwice'
  | 'putMakes'
  | 'madeFace'
  | 'remarks'
  | 'refusal'
> = {
  writtenAs: none,
  ownAddress: none,
  stands: () => false,
  isNeverEmpty: () => false,
  deletesTwice: () => false,
  putMakes: () => false,
  madeFace: none,
  remarks: () => [],
  refusal: none,
};
