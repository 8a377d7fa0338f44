import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { deletingLogs, listingLogs } from './logging.ts';
import { logsOf } from './logs.ts';
import { scriptMembers } from './members.ts';

/** What is special about scripts: what they have logged. */
export const resource: ResourceDefinition = defineResource('scripts', {
  behaviours: (context) => ({ listScriptLogs: listingLogs(context), deleteScriptLogs: deletingLogs(context) }),
  members: scriptMembers,
  forget: (memory, account) => logsOf(memory).clear(account),
});
