import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { RecordCollection } from '../../../../engine/store/collection.ts';
import { ShownCollection } from '../../../../engine/views/shown-collection.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { ownerField, ownersOf } from '../groups/groups.ts';
import { showingInstances } from './instances.ts';

/** Reads a flow. Source: doc. */
export function readingFlow({ resource }: ResourceContext): Behaviour {
  return withRecord(resource, ({ account }, { record }) => ({ status: 200, body: showingInstances(account)(record) }));
}

/** Lists flows. Source: doc. */
export function listingFlows({ conventions, resource: { collection } }: ResourceContext): Behaviour {
  return (call) => {
    const flows = call.account.collection(collection);
    const chosen = call.rules?.listed(call, flows) ?? flows;
    return conventions.list(call, new ShownCollection(chosen, showingInstances(call.account)));
  };
}

/** Lists the flows of an integration. Source: client. */
export function listingFlowsBelow(context: ResourceContext): Behaviour {
  const { conventions, resource } = context;
  const { collection } = resource;
  return withRecord(ownersOf(context) ?? resource, (call, { id }) => {
    const all = [...call.account.collection(collection).snapshot()];
    const own = all.filter(([, flow]) => flow[ownerField] === id);
    const flows = new RecordCollection(new Map(own), undefined, undefined, collection);
    return conventions.list(call, new ShownCollection(flows, showingInstances(call.account)));
  });
}
