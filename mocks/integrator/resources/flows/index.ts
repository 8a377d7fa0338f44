import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { adding } from '../../define/made-fields.ts';
import { grouping } from './groups/grouping.ts';
import { movedOutOfGroup } from './groups/moving.ts';
import { madeOfFlow } from './made-fields.ts';
import { cloning } from './steps/cloning.ts';
import { registerConnections } from './steps/registered-connections.ts';
import { replacingConnection } from './steps/replacing-connections.ts';

const added = adding(madeOfFlow);

/** What is special about flows: their clones, their groups, and the connections that come with them. */
export const resource: ResourceDefinition = defineResource('flows', {
  behaviours: (context) => ({
    cloneFlow: cloning(context),
    replaceFlowConnection: replacingConnection(context),
    updateFlowGrouping: grouping(context),
  }),
  before: movedOutOfGroup,
  after: (write, context) => {
    if (write.role === 'create' || write.role === 'replace') registerConnections(context, write.call, write.record);
    return added(write);
  },
});
