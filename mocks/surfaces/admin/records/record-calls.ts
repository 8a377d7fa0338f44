import { preview } from '../../../../contracts/violations/violation.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { checkGivenRecord, idOf } from '../../../integrator/records/check/check-given-record.ts';
import { type AdminCall, done } from '../call/admin-call.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { objectOf } from '../request/json-object.ts';
import { factoriesOf } from './factories.ts';
import { foundRecord, missingRecord, namedRecords } from './named-records.ts';

/** Lists the records of a resource: the one that the path names, or the one given. */
export function listRecords(call: AdminCall, resource?: string): Response {
  return Response.json(namedRecords(call, resource).records.all());
}

/** Makes a record with a factory. */
export function makeRecord(call: AdminCall, name: string, factory: string, fields: unknown): Response {
  const { resource } = namedRecords(call, name);
  const factories = factoriesOf(call.account, resource);
  const make = factories.get(factory);
  if (make !== undefined) return Response.json(make(fields), { status: 201 });
  const names = [...factories.keys()];
  const advice = names.length === 0 ? 'Put a whole record in with PUT.' : `Give one of ${names.join(', ')}.`;
  throw new OptionError(
    `Failed to make a record: ${resource.name} have no factory ${JSON.stringify(factory)}. ${advice}`,
  );
}

/** Gives one record. */
export function readRecord(call: AdminCall, resource?: string): Response {
  return Response.json(foundRecord(namedRecords(call, resource), 'read', call.path['id'] ?? '', call.account.name));
}

/** Puts a record in as it is. */
export function putRecord(call: AdminCall, name?: string): Response {
  const { core, path, body } = call;
  const { resource, records } = namedRecords(call, name);
  const record: unknown = objectOf(body);
  const { idField } = resource;
  const given = idField === undefined ? undefined : Reflect.get(Object(record), idField);
  checkGivenRecord(core.contract, resource, `the record ${preview(given)}`, record);
  if (idOf(resource, record) !== path['id']) {
    throw new AdminRefusal(
      'bad-request',
      `Failed to put ${JSON.stringify(path['id'])}: the body has the ${idField ?? 'id'} ${preview(given)}. Send it to its own path.`,
    );
  }
  records.put(record);
  return done();
}

/** Takes a record out. */
export function removeRecord(call: AdminCall, name?: string): Response {
  const { account, path } = call;
  const { resource, records } = namedRecords(call, name);
  const id = path['id'] ?? '';
  return records.delete(id) ? done() : missingRecord(resource, 'delete', id, account.name);
}
