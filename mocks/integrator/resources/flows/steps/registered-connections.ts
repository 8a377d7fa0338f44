import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { ownerField, ownerOf } from '../groups/groups.ts';
import { eachConnection } from './step-records.ts';

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
  const known: readonly unknown[] = Array.isArray(before) ? before : [];
  let added: Set<string> | undefined;
  // Each write of a flow comes by here: what is registered already costs nothing more than being found.
  eachConnection(context, call, flow, (connection) => {
    if (known.includes(connection)) return;
    added ??= new Set();
    added.add(connection);
  });
  if (added === undefined) return;
  call.account.collection(owner.collection).set(owner.id, { ...owner.record, [registered]: [...known, ...added] });
}
