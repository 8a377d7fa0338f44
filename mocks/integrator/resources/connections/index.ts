import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { listOfUsed } from '../../define/used-records.ts';
import { connectionMembers } from './members.ts';
import { pinging } from './ping.ts';

/** What is special about connections. */
export const resource: ResourceDefinition = defineResource('connections', {
  behaviours: (context) => ({
    pingConnection: pinging(context.resource),
    pingConnectionByPost: pinging(context.resource),
    testConnection: pinging(context.resource),
    // Of what is not saved nothing is known that could be wrong. Source: choice.
    pingUnsavedConnection: () => ({ status: 200, body: { code: 200 } }),
    listIntegrationConnections: listOfUsed(context, '_registeredConnectionIds'),
  }),
  members: connectionMembers,
});
