import { preview } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { timestamp } from '../../engine/time/clock.ts';
import type { FactoryContext, Stamps } from '../define/factory-context.ts';
import { RecordError } from '../errors/record-error.ts';
import { checkGivenRecord, checkRecord, idOf } from '../records/check/check-given-record.ts';
import { checkJson } from '../records/check/check-json.ts';
import { unknownFields } from '../records/check/unknown-fields.ts';
import { pathOfRecord } from '../records/record-paths.ts';

const neverStored: Stamps = { _id: '0'.repeat(24), createdAt: timestamp(0), lastModified: timestamp(0) };

/** Puts a record into an account that is made of what a caller gave. */
export function addTo<T extends JsonRecord>(
  { contract, resource, account }: Pick<FactoryContext, 'contract' | 'resource' | 'account'>,
  fields: object,
  compose: (stamps: Stamps) => T,
  further: readonly string[] = [],
): T {
  checkFields(fields);
  const { recordSchema, singular } = resource;
  // What was given is looked at by itself: beside the fields that are made up, a misspelt one would not be reported.
  const unknown = recordSchema === undefined ? undefined : unknownFields(contract, recordSchema, fields, further);
  if (unknown !== undefined && unknown.violations.length > 0)
    throw new RecordError('the record', unknown.violations, { singular, omitted: unknown.omitted });
  // Tried first: a record that cannot be must cost neither an id nor a tick of the clock.
  const tried = compose(neverStored);
  checkRecord(contract, resource, 'the record', tried);
  const collection = account.collection(pathOfRecord(resource, tried));
  return account.transaction(() => {
    const now = account.clock.now();
    const stamp = timestamp(now);
    const record = compose({ _id: String(account.newId(collection, now)), createdAt: stamp, lastModified: stamp });
    const copy: unknown = structuredClone(record);
    checkGivenRecord(contract, resource, 'the record', copy);
    collection.set(idOf(resource, copy), { ...copy });
    return record;
  });
}

/** @throws {RecordError} where the fields are no object, or JSON cannot carry them. */
export function checkFields(fields: unknown): asserts fields is JsonRecord {
  checkJson('the record', fields);
  if (!isRecord(fields)) throw new RecordError('the record', [], { reason: `its fields are ${preview(fields)}.` });
}
