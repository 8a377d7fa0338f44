import type { Contract } from '../../../../contracts/contract/contract.ts';
import { judgeValue } from '../../../../contracts/judge/judge-value.ts';
import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { RecordError } from '../../errors/record-error.ts';
import { checkJson } from './check-json.ts';
import { unknownFields } from './unknown-fields.ts';

/** What is known of a resource where one of its records is checked. */
export type CheckedResource = Pick<Resource, 'singular' | 'idField' | 'recordSchema'>;

/**
 * Checks a record that a test or a page gives: what the contract says of it, and that it has no field which the contract
 * does not name.
 *
 * @throws {RecordError} where it is no record of the resource, or has such a field.
 */
export function checkGivenRecord(
  contract: Contract,
  resource: CheckedResource,
  what: string,
  value: unknown,
): asserts value is JsonRecord {
  checkJson(what, value);
  const { recordSchema, singular } = resource;
  if (recordSchema !== undefined) {
    const broken = judgeValue(contract, recordSchema, value);
    // Where a field is missing because it is misspelt, the one sentence says both.
    const reported = new Set(broken.violations.map(({ suggestion }) => suggestion));
    const unknown = unknownFields(contract, recordSchema, value);
    const others = unknown.violations.filter(({ suggestion }) => suggestion === undefined || !reported.has(suggestion));
    const violations = [...broken.violations, ...others];
    const omitted = broken.omitted + unknown.omitted;
    if (violations.length > 0) throw new RecordError(what, violations, { singular, omitted });
  }
  checkId(resource, what, value);
}

/** @throws {RecordError} where a value breaks what the contract says of the records of a resource. */
export function checkRecord(
  contract: Contract,
  resource: CheckedResource,
  what: string,
  value: unknown,
): asserts value is JsonRecord {
  const { recordSchema, singular } = resource;
  if (recordSchema !== undefined) {
    const { violations, omitted } = judgeValue(contract, recordSchema, value);
    if (violations.length > 0) throw new RecordError(what, violations, { singular, omitted });
  }
  checkId(resource, what, value);
}

/** The id of a record, as a path of the API names it. */
export function idOf({ idField }: Pick<Resource, 'idField'>, record: JsonRecord): string {
  return String(idField === undefined ? undefined : record[idField]);
}

/** A document need not demand an id of a record, but the fake cannot keep one without it. */
function checkId({ idField, singular }: CheckedResource, what: string, value: unknown): asserts value is JsonRecord {
  if (!isRecord(value)) throw new RecordError(what, [], { reason: `it is ${preview(value)}, and no ${singular}.` });
  if (idField === undefined) return;
  const id = value[idField];
  if ((typeof id === 'string' && id !== '') || typeof id === 'number') return;
  throw new RecordError(what, [], { reason: `its \`${idField}\` is ${preview(id)}, and no id.` });
}
