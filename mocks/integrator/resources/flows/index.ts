import { behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { type DoneWrite, defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';
import { adding } from '../../define/made-fields.ts';
import { grouping } from './groups/grouping.ts';
import { movedOutOfGroup } from './groups/moving.ts';
import { showingInstances } from './instances/instances.ts';
import { listingFlows, listingFlowsBelow, readingFlow } from './instances/shown-flows.ts';
import { madeOfFlow } from './made-fields.ts';
import { directingFlows } from './runs/directing-flows.ts';
import { lastExport } from './runs/last-export.ts';
import { runningFlow, tryingFlow } from './runs/run-flow.ts';
import { runScriptsOf } from './start/run-script.ts';
import { runStats } from './stats/run-stats.ts';
import { cloning } from './steps/cloning.ts';
import { registerConnections } from './steps/registered-connections.ts';
import { replacingConnection } from './steps/replacing-connections.ts';

const added = adding(madeOfFlow);

/** What is special about flows: their runs, their clones, their groups, their instances, and the connections that come with them. */
export const resource: ResourceDefinition = defineResource('flows', {
  behaviours: (context) => ({
    ...Object.fromEntries(
      behaviourTable({
        runFlow: runningFlow(context.fake),
        testRunFlow: tryingFlow(context.fake),
        getRunStats: runStats,
        getFlowLastExportDateTime: lastExport,
      }),
    ),
    listFlows: listingFlows(context),
    listIntegrationFlows: listingFlowsBelow(context),
    getFlow: readingFlow(context),
    cloneFlow: cloning(context),
    replaceFlowConnection: replacingConnection(context),
    updateFlowGrouping: grouping(context),
    getFlowTemplate: fileOf(context, 'template.zip'),
  }),
  before: movedOutOfGroup,
  after: (write, context) => {
    if (write.role === 'create' || write.role === 'replace') registerConnections(context, write.call, write.record);
    return { ...added(write), ...instancesOf(write) };
  },
  shown: (record, _now, account) => showingInstances(account)(record),
  members: directingFlows,
  forget: (memory, account) => {
    const scripts = runScriptsOf(memory);
    if (account === undefined) scripts.clear();
    else scripts.delete(account);
  },
});

/** What a flow that is written shows of its instances. */
function instancesOf({ role, call, record }: DoneWrite): JsonRecord {
  const numInstances = role === 'remove' ? undefined : showingInstances(call.account)(record)['numInstances'];
  return numInstances === undefined ? {} : { numInstances };
}
