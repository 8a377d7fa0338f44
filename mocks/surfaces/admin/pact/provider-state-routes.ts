import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { checkGivenRecord, idOf } from '../../../integrator/records/check/check-given-record.ts';
import type { AdminCall, AdminRoutes } from '../call/admin-call.ts';
import { namedRecords } from '../records/named-records.ts';
import { objectOf } from '../request/json-object.ts';

/** The route by which Pact's verifier asks for what an interaction needs. */
export const providerStateRoutes: AdminRoutes<'setProviderState'> = {
  setProviderState: (call) => {
    const { action, params } = objectOf(call.body);
    const records = recordsIn(params);
    call.account.reset();
    call.named.clear(call.account.name);
    if (action === 'teardown') return Response.json({});
    for (const [name, list] of Object.entries(records)) setRecords(call, name, list);
    return Response.json({});
  },
};

function recordsIn(params: unknown): Readonly<Record<string, readonly unknown[]>> {
  const given = isRecord(params) ? (params['records'] ?? {}) : {};
  if (!isRecord(given)) throw unfit('records', given);
  return Object.fromEntries(
    Object.entries(given).map(([name, list]) => {
      if (!Array.isArray(list)) throw unfit(`records.${name}`, list);
      return [name, list];
    }),
  );
}

function unfit(place: string, value: unknown): OptionError {
  return new OptionError(
    `Failed to set the provider state: \`params.${place}\` is ${preview(value)}. Give lists of records by the names of their resources.`,
  );
}

/** Puts exactly these records into a resource. */
function setRecords(call: AdminCall, name: string, given: readonly unknown[]): void {
  const { resource, records } = namedRecords(call, name);
  const { idField } = resource;
  const good = given.map((one) => {
    const record: unknown = objectOf(one);
    const id = idField === undefined ? undefined : Reflect.get(Object(record), idField);
    checkGivenRecord(call.core.contract, resource, `the record ${preview(id)}`, record);
    return record;
  });
  const kept = new Set(good.map((record) => idOf(resource, record)));
  for (const record of records.all()) {
    const id = idOf(resource, record);
    if (id !== undefined && !kept.has(id)) records.delete(id);
  }
  for (const record of good) records.put(record);
}
