import type { Contract } from '../../../contracts/contract/contract.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { type Resource, resourceNamed } from '../../../spec/resource/resource.ts';
import type { AccountInCall } from '../../engine/account/transaction/transaction.ts';
import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import { crudBehaviour } from '../../engine/behaviours/crud/crud.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { andThen } from '../../engine/time/maybe-promise.ts';
import type { ResourceContext } from './resource-context.ts';

/** Tells what the service adds to a record that somebody has written; `referred` finds the record that a field names. */
export type MadeFields = (record: JsonRecord, referred: (field: string) => JsonRecord | undefined) => JsonRecord;

/** Creates or replaces a record as every document means it, and adds what the service does. */
export function writing(context: ResourceContext, role: 'create' | 'replace', made: MadeFields): Behaviour {
  const { contract, conventions, resource } = context;
  const { collection, idField = '', singular } = resource;
  let write: Behaviour | undefined;
  return (call) => {
    // Made when it is first needed: most tests never write most resources.
    write ??= crudBehaviour(contract, conventions, call.operation, {
      role,
      collection,
      resource: singular,
      idParameter: role === 'create' ? undefined : resource.idParameter,
    });
    return andThen(write(call), (response) => {
      if ('problem' in response || response.status >= 300 || !isRecord(response.body)) return response;
      const records = call.world.collection(collection);
      const id = String(response.body[idField]);
      const record = records.get(id);
      if (record === undefined) return response;
      const fields = made(record, (field) => referredBy(contract, resource, call.world, record, field));
      if (Object.keys(fields).length === 0) return response;
      records.set(id, { ...record, ...fields });
      return { ...response, body: { ...response.body, ...fields } };
    });
  };
}

/** The record that a field of another one names. */
function referredBy(
  { resources }: Contract,
  { references }: Resource,
  world: Pick<AccountInCall, 'collection'>,
  record: JsonRecord,
  field: string,
): JsonRecord | undefined {
  const reference = references.find(({ path }) => path.length === 1 && path[0] === field);
  const target = reference && resourceNamed(resources, reference.to);
  return target && world.collection(target.collection).get(String(record[field]));
}
