import { behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { adding } from '../../define/made-fields.ts';
import { madeOfFlow } from './made-fields.ts';
import { directingFlows } from './runs/directing-flows.ts';
import { lastExport } from './runs/last-export.ts';
import { runningFlow } from './runs/run-flow.ts';
import { runScriptsOf } from './runs/run-script.ts';

/** What is special about flows. */
export const resource: ResourceDefinition = defineResource('flows', {
  behaviours: ({ fake }) =>
    Object.fromEntries(behaviourTable({ runFlow: runningFlow(fake), getFlowLastExportDateTime: lastExport })),
  after: adding(madeOfFlow),
  members: directingFlows,
  forget: (memory, account) => {
    const scripts = runScriptsOf(memory);
    if (account === undefined) scripts.clear();
    else scripts.delete(account);
  },
});
