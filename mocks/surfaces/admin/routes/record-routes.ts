import { preview } from '../../../../contracts/violations/violation.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { checkGivenRecord, idOf } from '../../../integrator/records/check-given-record.ts';
import { type AdminCall, type AdminRoutes, done } from '../call/admin-call.ts';
import { dependenciesOf } from '../records/dependencies.ts';
import { factoriesOf } from '../records/factories.ts';
import { foundRecord, missingRecord, namedRecords } from '../records/named-records.ts';
import { summaryOf } from '../records/resource-summary.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { checkKeys, objectOf } from '../request/json-object.ts';

/** The routes that are about the records of an account, whatever their resource. */
export const recordRoutes: AdminRoutes<
  'listResources' | 'listRecords' | 'makeRecord' | 'readRecord' | 'putRecord' | 'removeRecord' | 'readDependencies'
> = {
  listResources: ({ core, account }) =>
    Response.json(core.contract.resources.map((resource) => summaryOf(core.contract, account, resource))),
  listRecords: (call) => listRecords(call),
  makeRecord: (call) => {
    const { resource } = namedRecords(call);
    const body = objectOf(call.body);
    checkKeys(body, ['factory', 'fields']);
    const { factory = resource.singular, fields = {} } = body;
    if (typeof factory === 'string') return makeRecord(call, resource.name, factory, fields);
    throw new OptionError(`Failed to make a record: its factory is ${preview(factory)}. Give the name of one.`);
  },
  readRecord: (call) => readRecord(call),
  putRecord: (call) => putRecord(call),
  removeRecord: (call) => removeRecord(call),
  readDependencies: (call) => {
    const { core, account, path } = call;
    const named = namedRecords(call);
    const id = path['id'] ?? '';
    foundRecord(named, 'find who refers to', id, account.name);
    return Response.json(dependenciesOf(core.contract.resources, account, named.resource, id));
  },
};

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
  throw new OptionError(
    `Failed to make a record: ${resource.name} have no factory ${JSON.stringify(factory)}. Give one of ${[...factories.keys()].join(', ')}.`,
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
