import type { RemovingCall } from '../../../../engine/behaviours/conventions.ts';
import { planRemoval } from '../../../../engine/references/plan-removal.ts';
import { removeRecords } from '../../../../engine/resources/remove-records.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { integrationsPath } from './life-cycle.ts';

/** Takes an app out of an account. */
export type Remove = (call: RemovingCall, id: string) => void;

/** Makes what takes out an app and what came with it, whatever else refers to it. */
export function removing({ contract, conventions, resource }: ResourceContext): Remove {
  const deletes = { ...conventions, resources: contract.resources };
  return (call, id) => {
    const { account } = call;
    const collection = account.collection(integrationsPath);
    const { records } = planRemoval(account, deletes, { resource, collection, id });
    removeRecords(conventions, call, records);
  };
}
