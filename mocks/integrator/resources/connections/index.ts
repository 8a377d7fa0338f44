import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { listOfUsed } from '../../define/used-records.ts';
import { authorizing } from './authorizing.ts';
import { loweringConcurrency } from './concurrency.ts';
import { deletingDebugLog, showingDebugLog } from './debug/debug-log.ts';
import { forgetAllSent } from './debug/sent-requests.ts';
import { connectionMembers } from './members.ts';
import { pinging, pingingUnsaved } from './ping.ts';
import { purging } from './queues.ts';
import { exporting, exportingPages, importing, mapping, proxying } from './virtual/virtual-steps.ts';

/** What is special about connections: what goes over them, and what is written down of it. */
export const resource: ResourceDefinition = defineResource('connections', {
  behaviours: (context) => ({
    pingConnection: pinging(context),
    pingConnectionByPost: pinging(context),
    testConnection: pinging(context),
    pingUnsavedConnection: pingingUnsaved(context),
    listIntegrationConnections: listOfUsed(context, '_registeredConnectionIds'),
    getConnectionDebugLog: showingDebugLog(context),
    getConnectionDebugLogOf: showingDebugLog(context),
    deleteConnectionDebugLog: deletingDebugLog(context),
    deleteConnectionDebugLogOf: deletingDebugLog(context),
    exportOverConnection: exporting(context),
    exportPageOverConnection: exportingPages(context),
    importOverConnection: importing(context),
    mapOverConnection: mapping(context),
    proxyOverConnection: proxying(context),
    purgeConnectionMessages: purging(context),
    getConnectionAuthorization: authorizing(context),
  }),
  before: loweringConcurrency,
  members: connectionMembers,
  forget: forgetAllSent,
});
