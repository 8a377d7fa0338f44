import type { Contract } from '../../../contracts/contract/contract.ts';
import { tolerantContract } from '../../../contracts/contract/create-contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import { mediaExamples } from '../../../contracts/reading/responses/examples/media-example.ts';
import { type AnyDocument, isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import type { CrudPart } from '../../../spec/resource/crud-parts.ts';
import { listPlace } from '../../../spec/resource/place/list-place.ts';
import { placeBesideId } from '../../../spec/resource/place/record-place.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import { anything } from '../../../spec/schema/shape.ts';
import { defaultConventions } from '../behaviours/default-conventions.ts';
import { readContract } from '../behaviours/read-contract.ts';
import type { JsonRecord } from '../store/record.ts';

const { idField } = defaultConventions;

/** Where a record is shown whole first: one that is listed, too, may be shown with less. */
const roles: readonly CrudPart['role'][] = ['read', 'replace', 'merge', 'list'];

/**
 * The records that a document shows in its examples, by the path of their collection: a fake may start with them.
 *
 * They are taken from the examples of what reads, lists and changes records; where none of those shows one, from what
 * makes them. One without an id, in it or in the path, or that breaks the schema of its response, is left out; what a response must have and
 * an example lacks is filled in. Collections below a record are left out too.
 *
 * @param document The document, its text in YAML or JSON, or a contract made from it.
 * @throws {DocumentError} where the document cannot be read.
 * @example
 * const mock = createMock(petShop, { records: exampleRecords(petShop) });
 */
export function exampleRecords(
  document: AnyDocument | string | Contract,
): Readonly<Record<string, readonly JsonRecord[]>> {
  const contract = tolerantContract(document);
  const reading = readContract(contract, defaultConventions, defaultConventions);
  const lists = new Map<string, Map<string, JsonRecord>>();
  for (const wanted of [roles, ['create' as const]]) {
    const found = new Map<string, Map<string, JsonRecord>>();
    for (const [operation, part] of partsOf(contract, reading, wanted)) {
      const kind = reading.kindOf(part.collection);
      if (kind === undefined || lists.has(part.collection)) continue;
      const records = found.get(part.collection) ?? new Map<string, JsonRecord>();
      for (const record of shownRecords(contract, reading, operation, part, kind)) {
        const id = record[kind.idField ?? ''];
        if (isId(id) && !records.has(String(id))) records.set(String(id), record);
      }
      found.set(part.collection, records);
    }
    for (const [path, records] of found) if (records.size > 0) lists.set(path, records);
  }
  return Object.fromEntries([...lists].map(([path, records]) => [path, [...records.values()]]));
}

/** The operations of some roles on collections that stand below no record, in the order of the roles. */
function partsOf(
  { operations }: Contract,
  reading: RecordReading,
  wanted: readonly CrudPart['role'][],
): readonly (readonly [Operation, CrudPart])[] {
  const parts = operations.flatMap((operation) => {
    const part = reading.partOf(operation);
    const isMeant =
      part !== undefined && part.way !== 'action' && wanted.includes(part.role) && !part.collection.includes('{');
    return isMeant ? [[operation, part] as const] : [];
  });
  return parts.sort(([, one], [, other]) => wanted.indexOf(one.role) - wanted.indexOf(other.role));
}

/** The records in the examples of the success of an operation, whole. */
function shownRecords(
  contract: Contract,
  reading: RecordReading,
  operation: Operation,
  { role, collection, idParameter }: CrudPart,
  kind: RecordKind,
): readonly JsonRecord[] {
  const success = successOf(operation);
  const { schema, pointer } = (success && documentedBody(success.documented))?.content ?? {};
  if (schema === undefined || pointer === undefined) return [];
  const list = role === 'list' ? listPlace(contract, schema, collection.split('/').at(-1)) : undefined;
  const one =
    role === 'list' ? undefined : placeBesideId(contract, schema, [kind.sent, kind.shape], kind.names, idField);
  const field = (list ?? one)?.field;
  if (list === undefined && one === undefined) return [];
  const whole = mediaExamples(contract, pointer)
    .map((example) => (field !== undefined && isRecord(example) ? inEnvelope(example, field, kind) : example))
    .flatMap((shown) => (list !== undefined && Array.isArray(shown) ? shown : [shown]));
  const complete = reading.completion(kind, anything);
  return (whole.length > 0 ? whole : schemaExamples(contract, list?.items ?? one?.schema))
    .filter(isRecord)
    .map((record) => ({ ...pathId(contract, operation, idParameter, kind), ...record }))
    .filter((record: JsonRecord) => kind.idField !== undefined && record[kind.idField] !== undefined)
    .map((record) => complete(record, 0, true))
    .filter((record) => kind.schemas.every((one) => contract.checkValue(one, record, 'response').length === 0));
}

/** What an envelope holds, with the id that it may have beside the record. */
function inEnvelope(envelope: JsonRecord, field: string, { idField, names }: RecordKind): unknown {
  const held = envelope[field];
  const id = [...names.idParameters, 'id'].map((name) => envelope[name]).find(isId);
  return idField === undefined || id === undefined || !isRecord(held) ? held : { [idField]: id, ...held };
}

/** The id that the path of one record has as its example, for an example that shows none. */
function pathId(
  { document }: Contract,
  { parameters }: Operation,
  idParameter: string | undefined,
  { idField, idOf }: RecordKind,
): JsonRecord {
  const parameter = parameters.find((one) => one.in === 'path' && one.name === idParameter);
  if (parameter === undefined || idField === undefined) return {};
  const places = [parameter.pointer, ...(parameter.schema === undefined ? [] : [parameter.schema])];
  const example = places.map((place) => valueAt(document, appendPointer(place, 'example'))).find(isId);
  const id = example === undefined ? undefined : idOf(String(example));
  return id === undefined ? {} : { [idField]: id };
}

function isId(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** The examples of the schema of a record. */
function schemaExamples({ document }: Contract, schema: JsonPointer | undefined): readonly unknown[] {
  if (schema === undefined || !isRecord(valueAt(document, schema))) return [];
  const { example, examples } = schemaAt(document, schema).keywords;
  return [example, ...(Array.isArray(examples) ? examples : [])];
}
