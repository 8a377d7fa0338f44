import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { ownerField, ownerOf } from '../groups/groups.ts';
import { stepRecordsOf } from './step-records.ts';

const registered = '_registeredConnectionIds';

/**
 * Registers the connections of the steps of a flow at its integration: a label, which binds nothing.
 *
 * Source: doc; choice that the integration does not count as written then.
 */
export function registerConnections(context: ResourceContext, call: Call, flow: JsonRecord): void {
  const owner = ownerOf(context, call, flow[ownerField]);
  if (owner === undefined) return;
  const before = owner.record[registered];
  const known = Array.isArray(before) ? before.map(String) : [];
  const added = new Set<string>();
  for (const { connection } of stepRecordsOf(context, call, flow)) {
    if (connection !== undefined && !known.includes(connection)) added.add(connection);
  }
  if (added.size === 0) return;
  call.account.collection(owner.collection).set(owner.id, { ...owner.record, [registered]: [...known, ...added] });
}
