import type { ResourceBehaviours } from '../resource-context.ts';
import { listOfUsed } from '../used-records.ts';
import { pinging } from './ping.ts';

/** What is special about connections. */
export const behaviours: ResourceBehaviours = (context) => ({
  pingConnection: pinging(context.resource),
  pingConnectionByPost: pinging(context.resource),
  listIntegrationConnections: listOfUsed(context, '_registeredConnectionIds'),
});
