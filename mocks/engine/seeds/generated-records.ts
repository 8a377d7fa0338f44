import type { Contract } from '../../../contracts/contract/contract.ts';
import { tolerantContract } from '../../../contracts/contract/create-contract.ts';
import type { RecordReading } from '../../../contracts/reading/record-reading.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import { type AnyDocument, isRecord } from '../../../spec/document/document.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { anything } from '../../../spec/schema/shape.ts';
import { MockError } from '../account/mock-error.ts';
import { defaultConventions } from '../behaviours/default-conventions.ts';
import { readContract } from '../behaviours/read-contract.ts';
import type { RecordId } from '../store/ids.ts';
import type { JsonRecord } from '../store/record.ts';
import { ownerNamed, variedValue } from './varied-value.ts';

/** When generated records were made: the same each time. */
const now = Date.UTC(2026, 0, 1);

/** A resource whose records are made, with the ids that they get. */
interface Made {
  readonly resource: Resource;
  readonly kind: RecordKind;
  readonly idField: string;
  readonly ids: readonly RecordId[];
}

/**
 * So many records of each collection of a document, made from its schemas, by the path of the collection: a fake may
 * start with them.
 *
 * They are the same each time, and valid by the schemas of the responses. A field that refers to another resource, by
 * `x-references` or by its name (`ownerId` where there are `/owners`), holds the id of one of its records. A collection
 * of which no valid record can be made is left out, and so are those below a record.
 *
 * @param document The document, its text in YAML or JSON, or a contract made from it.
 * @param count How many of each, from 0 to 10,000. Fewer where the document allows fewer ids.
 * @throws {DocumentError} where the document cannot be read.
 * @throws {MockError} where `count` is no such number.
 * @example
 * const mock = createMock(petShop, { records: generatedRecords(petShop, 100) });
 */
export function generatedRecords(
  document: AnyDocument | string | Contract,
  count: number,
): Readonly<Record<string, readonly JsonRecord[]>> {
  if (!Number.isInteger(count) || count < 0 || count > 10_000)
    throw new MockError(`Failed to generate records: expected a whole number from 0 to 10,000, found ${count}.`);
  const contract = tolerantContract(document);
  const reading = readContract(contract, defaultConventions, defaultConventions);
  const all = contract.resources.flatMap((resource): Made[] => {
    const kind = resource.collection.includes('{') ? undefined : reading.kindOf(resource.collection);
    if (kind?.idField === undefined) return [];
    return [{ resource, kind, idField: kind.idField, ids: idsOf(kind, count) }];
  });
  const lists = all.map((made) => [made.resource.collection, recordsOf(contract, reading, made, all)] as const);
  return Object.fromEntries(lists.filter(([, records]) => records.length > 0));
}

/** The ids of the records: as many different ones as the document allows. */
function idsOf({ newId }: RecordKind, count: number): readonly RecordId[] {
  const ids = new Map<string, RecordId>();
  for (let sequence = 0; sequence < count; sequence += 1) {
    const id = newId({ sequence, now, account: 'generated' });
    if (id !== undefined) ids.set(String(id), id);
  }
  return [...ids.values()];
}

function recordsOf(
  contract: Contract,
  reading: RecordReading,
  made: Made,
  all: readonly Made[],
): readonly JsonRecord[] {
  const { kind, ids, idField } = made;
  const base = sampleRecord(contract, kind, { [idField]: ids[0] });
  if (base === undefined) return [];
  const complete = reading.completion(kind, anything);
  const isValid = (record: JsonRecord): boolean =>
    kind.schemas.every((schema) => contract.checkValue(schema, record, 'response').length === 0);
  const vary = variations(contract, made, all);
  // A field that breaks a schema when it is varied stays as it is sampled.
  const kept = [...vary].filter(([name, valueAt]) =>
    [0, 1].every((index) =>
      isValid({ ...base, [idField]: ids[index] ?? ids[0], [name]: valueAt(index) ?? base[name] }),
    ),
  );
  return ids.flatMap((id, index) => {
    const own = kept
      .map(([name, valueAt]) => [name, valueAt(index)] as const)
      .filter(([, value]) => value !== undefined);
    const record = { ...base, ...Object.fromEntries(own), [idField]: id };
    const whole = [complete(record, now, true), record, { ...base, [idField]: id }].find(isValid);
    return whole === undefined ? [] : [whole];
  });
}

/** A record with all of its fields, or with those that it must have. */
function sampleRecord(
  contract: Contract,
  { schemas: [schema] }: RecordKind,
  given: JsonRecord,
): JsonRecord | undefined {
  if (schema === undefined) return given;
  for (const optional of [true, false]) {
    const sample = contract.sample(schema, { direction: 'response', given, optional });
    if (sample.ok && isRecord(sample.value)) return sample.value;
  }
  return undefined;
}

/** What the fields of a record are in each of many records. */
function variations(
  contract: Contract,
  { resource, kind, idField }: Made,
  all: readonly Made[],
): ReadonlyMap<string, (index: number) => unknown> {
  const fields = [...(kind.shape.fields ?? [])].filter(([name, { writeOnly }]) => name !== idField && !writeOnly);
  return new Map(
    fields.map(([name, field]) => {
      const marked = resource.references.find(({ pointer }) => pointer === field.pointer)?.to;
      const owner = ownerNamed(name);
      const to = all.find((one) =>
        marked === undefined ? one.resource.singular.toLowerCase() === owner : one.resource.name === marked,
      );
      return [
        name,
        (index: number) =>
          to === undefined
            ? variedValue(contract, name, field, { resource: resource.singular, index })
            : to.ids[index % Math.max(1, to.ids.length)],
      ] as const;
    }),
  );
}
