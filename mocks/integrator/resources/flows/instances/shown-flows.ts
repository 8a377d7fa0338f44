import { resourceNamed } from '../../../../../spec/resource/resource.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { RecordCollection } from '../../../../engine/store/collection.ts';
import { ShownCollection } from '../../../../engine/views/shown-collection.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
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
export function listingFlowsBelow({ contract, conventions, resource: { collection } }: ResourceContext): Behaviour {
  const above = resourceNamed(contract.resources, 'integrations');
  if (above === undefined) throw new Error('Failed to list the flows of an integration: the document has none.');
  return withRecord(above, (call, { id }) => {
    const own = [...call.account.collection(collection).snapshot()].filter(
      ([, { _integrationId }]) => _integrationId === id,
    );
    const flows = new RecordCollection(new Map(own), undefined, undefined, collection);
    return conventions.list(call, new ShownCollection(flows, showingInstances(call.account)));
  });
}
