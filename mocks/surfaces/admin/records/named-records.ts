import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { type Resource, resourceNamed } from '../../../../spec/resource/resource.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Records } from '../../../integrator/records/records.ts';
import type { AdminCall } from '../call/admin-call.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';

/** The records that a call is about. */
export interface NamedRecords {
  readonly resource: Resource;
  readonly records: Records;
}

/**
 * The resource that the path of a call names, and its records.
 *
 * @throws {AdminRefusal} where the API has no such resource.
 */
export function namedRecords({ core, account, path }: AdminCall, name: string = path['resource'] ?? ''): NamedRecords {
  const { resources } = core.contract;
  const resource = resourceNamed(resources, name);
  const records = account.records[name];
  if (resource !== undefined && records !== undefined) return { resource, records };
  const known = resources.map((one) => one.name);
  throw new AdminRefusal(
    'unknown-resource',
    `Failed to find the records: the API has no resource ${JSON.stringify(name)}${didYouMean(nearMiss(name, known)) || '.'} Its resources are ${known.join(', ') || 'none'}.`,
  );
}

/** @throws {AdminRefusal} where there is no such record. */
export function foundRecord(
  { resource, records }: NamedRecords,
  doing: string,
  id: string,
  account: string,
): JsonRecord {
  const found = records.get(id);
  return found ?? missingRecord(resource, doing, id, account);
}

/** @throws {AdminRefusal} always: there is no such record. */
export function missingRecord(
  { singular, idField = 'id' }: Resource,
  doing: string,
  id: string,
  account: string,
): never {
  throw new AdminRefusal(
    'not-found',
    `Failed to ${doing} ${JSON.stringify(id)}: the account ${account} has no such ${singular}. Give the ${idField} of one.`,
  );
}
