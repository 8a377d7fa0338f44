import type { Contract } from '../../../contracts/contract/contract.ts';
import { valuesAt } from '../../../spec/resource/field-path.ts';
import { type Resource, referencesTo, resourceNamed } from '../../../spec/resource/resource.ts';
import type { AccountInCall } from '../../engine/account/transaction/transaction.ts';
import type { Behaviour } from '../../engine/behaviours/behaviour.ts';
import { RecordCollection } from '../../engine/store/collection.ts';
import type { ResourceContext } from './resource-context.ts';

type MockAccount = Pick<AccountInCall, 'collection'>;

/**
 * Lists the records of a resource that have to do with the record above: those that it names itself in the field
 * `registered`, those that came with it, and those that the records which belong to it use.
 *
 * Source: choice for which records exactly.
 */
export function listOfUsed({ contract, conventions, resource }: ResourceContext, registered?: string): Behaviour {
  return (call) => {
    const above = contract.resources.find((one) => stands(call.operation.path, one)) ?? resource;
    const id = String(call.parameters.path[above.idParameter]);
    const record = call.account.collection(above.collection).get(id);
    if (record === undefined) return { problem: { kind: 'unknown-record', resource: above.singular, id } };
    const named = registered === undefined ? undefined : record[registered];
    const chosen = new Set(usedBy(contract, call.account, above, id).get(resource.name));
    for (const one of Array.isArray(named) ? named : []) chosen.add(String(one));
    const records = [...call.account.collection(resource.collection).snapshot()].filter(
      ([one, { _integrationId }]) => chosen.has(one) || _integrationId === id,
    );
    return conventions.list(call, new RecordCollection(new Map(records), undefined, undefined, resource.collection));
  };
}

/** The ids of the records that those use which belong to a record, directly or through others, by resource. */
function usedBy({ resources }: Contract, account: MockAccount, above: Resource, id: string): Map<string, Set<string>> {
  // What a record leaves as it is when the other goes tells of it, as a job does, and uses nothing.
  const belonging = referencesTo(resources, above.name).filter(({ reference }) => reference.onDelete !== 'leave');
  const owned = new Set(belonging.map(({ from }) => from));
  const used = new Map<string, Set<string>>();
  const open: (readonly [Resource, string])[] = [];
  for (const { from, reference } of belonging) {
    for (const [one, record] of account.collection(from.collection).snapshot()) {
      if (valuesAt(record, reference.path).some(({ value }) => value === id)) open.push([from, one]);
    }
  }
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [resource, one] = next;
    const record = account.collection(resource.collection).get(one);
    for (const { path, to } of resource.references) {
      const target = resourceNamed(resources, to);
      // What belongs to a record, such as a flow that comes next, may belong to another one.
      if (target === undefined || target === above || owned.has(target)) continue;
      const ids = used.get(to) ?? new Set<string>();
      used.set(to, ids);
      for (const { value } of valuesAt(record, path)) {
        if (typeof value !== 'string' || ids.has(value)) continue;
        ids.add(value);
        open.push([target, value]);
      }
    }
  }
  return used;
}

/** Whether a path stands below the records of a resource. */
function stands(path: string, { collection, idParameter }: Resource): boolean {
  return path.startsWith(`${collection}/{${idParameter}}/`);
}
