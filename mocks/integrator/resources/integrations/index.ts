import { asClone } from '../../define/clone/clone-response.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';
import { integrationBehaviours } from './behaviours.ts';
import { counted } from './form/counted.ts';
import { patchedGroups } from './form/given-group-ids.ts';
import { integrationFormOf, madeOfIntegration } from './form/integration-form.ts';
import { cloning } from './life-cycle/cloning.ts';
import { lifeCycleOf } from './life-cycle/life-cycle.ts';
import { removing } from './life-cycle/removing.ts';
import { lockedSettings } from './life-cycle/settings/locked-settings.ts';
import { refusedDuringUpdate } from './life-cycle/updating.ts';
import { keptRegistrations } from './registered/kept-registrations.ts';
import { registering, unregistering } from './registered/registering.ts';

/** What is special about integrations: the life of an app, clones, and what is registered with them. */
export const resource: ResourceDefinition = defineResource('integrations', {
  behaviours: (context) => ({
    ...integrationBehaviours(lifeCycleOf(context.fake), removing(context)),
    cloneIntegration: asClone(context, cloning(lifeCycleOf(context.fake))),
    listIntegrations: counted(context),
    getIntegrationTemplate: fileOf(context, 'template.zip'),
    registerConnections: registering(context),
    unregisterConnection: unregistering(context),
  }),
  before: (write, context) => {
    const refusal = refusedDuringUpdate(write, lifeCycleOf(context.fake).duringUpdate());
    if (refusal !== undefined) return refusal;
    const kept = keptRegistrations(write, context);
    const next = kept === undefined ? write : { ...write, call: { ...write.call, body: kept.body } };
    const locked = lockedSettings(next, context) ?? kept;
    return locked ?? (write.role === 'patch' ? { body: patchedGroups(write.call) } : undefined);
  },
  after: (write, { fake }) => madeOfIntegration(integrationFormOf(fake), write),
});
