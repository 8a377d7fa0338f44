import { preview } from '../../../../contracts/violations/violation.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import type { AdminRoutes } from '../call/admin-call.ts';
import { dependenciesOf } from '../records/dependencies.ts';
import { foundRecord, namedRecords } from '../records/named-records.ts';
import { listRecords, makeRecord, putRecord, readRecord, removeRecord } from '../records/record-calls.ts';
import { summaryOf } from '../records/summary-of.ts';
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
    return Response.json(dependenciesOf(core.mock.account(account.name), core.deletes, named.resource, id));
  },
};
