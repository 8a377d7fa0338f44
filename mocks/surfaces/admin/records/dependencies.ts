import type { Resource } from '../../../../spec/resource/resource.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import { planRemoval, type References } from '../../../engine/references/plan-removal.ts';
import { collectionsOf } from '../../../engine/references/resource-collections.ts';
import type { Dependencies } from './summary.ts';

type User = Dependencies[string][number];

/** The records that hold one, by the name of their resource: the graph is that by which the API refuses a delete. */
export function dependenciesOf(
  account: MockAccount,
  deletes: References,
  resource: Resource,
  id: string,
): Dependencies {
  const collection = collectionsOf(account, resource).find((one) => one.has(id));
  if (collection === undefined) return {};
  const users = new Map<string, User[]>();
  for (const holder of planRemoval(account, deletes, { resource, collection, id }).holders) {
    const { name } = holder.record;
    const user = { id: holder.id, ...(typeof name === 'string' && { name }), paths: holder.paths };
    users.set(holder.resource, [...(users.get(holder.resource) ?? []), user]);
  }
  return Object.fromEntries(users);
}
