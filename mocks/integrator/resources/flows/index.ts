import { behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';
import { adding } from '../../define/made-fields.ts';
import { grouping } from './groups/grouping.ts';
import { movedOutOfGroup } from './groups/moving.ts';
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

/** What is special about flows: their runs, their clones, their groups, and the connections that come with them. */
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
    cloneFlow: cloning(context),
    replaceFlowConnection: replacingConnection(context),
    updateFlowGrouping: grouping(context),
    getFlowTemplate: fileOf(context, 'template.zip'),
  }),
  before: movedOutOfGroup,
  after: (write, context) => {
    if (write.role === 'create' || write.role === 'replace') registerConnections(context, write.call, write.record);
    return added(write);
  },
  members: directingFlows,
  forget: (memory, account) => {
    const scripts = runScriptsOf(memory);
    if (account === undefined) scripts.clear();
    else scripts.delete(account);
  },
});
