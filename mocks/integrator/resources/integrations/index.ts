import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { integrationBehaviours } from './behaviours.ts';
import { counted } from './form/counted.ts';
import { patchedGroups } from './form/given-group-ids.ts';
import { integrationFormOf, madeOfIntegration } from './form/integration-form.ts';
import { lifeCycleOf } from './life-cycle/life-cycle.ts';
import { removing } from './life-cycle/removing.ts';
import { refusedDuringUpdate } from './life-cycle/updating.ts';
import { registering, unregistering } from './registered/registering.ts';

/** What is special about integrations: the life of an app, clones, and what is registered with them. */
export const resource: ResourceDefinition = defineResource('integrations', {
  behaviours: (context) => ({
    ...integrationBehaviours(lifeCycleOf(context.fake), removing(context)),
    ...(integrationFormOf(context.fake) === 'today' && { listIntegrations: counted(context) }),
    registerConnections: registering(context),
    unregisterConnection: unregistering(context),
  }),
  before: (write, { fake }) =>
    refusedDuringUpdate(write, lifeCycleOf(fake).duringUpdate) ??
    (write.role === 'patch' ? { body: patchedGroups(write.call) } : undefined),
  after: (write, { fake }) => madeOfIntegration(integrationFormOf(fake), write),
});
