import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import { planRemoval } from '../../../../engine/references/plan-removal.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { integrationsPath } from './life-cycle.ts';

/** Takes an app out of an account. */
export type Remove = (account: Pick<AccountInCall, 'collection' | 'paths'>, id: string) => void;

/** Makes what takes out an app and what came with it, whatever else refers to it. */
export function removing({ contract, conventions, resource }: ResourceContext): Remove {
  const deletes = { ...conventions, resources: contract.resources };
  return (account, id) => {
    const collection = account.collection(integrationsPath);
    const { records } = planRemoval(account, deletes, { resource, collection, id });
    for (const record of records.toReversed()) record.collection.delete(record.id);
  };
}
