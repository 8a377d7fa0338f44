import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { integrationBehaviours } from './behaviours.ts';
import { lifeCycleOf } from './life-cycle/life-cycle.ts';
import { refusedDuringUpdate } from './life-cycle/updating.ts';

/** What is special about integrations: the life of an app, and clones. */
export const resource: ResourceDefinition = defineResource('integrations', {
  behaviours: ({ fake }) => integrationBehaviours(lifeCycleOf(fake)),
  before: (write, { fake }) => refusedDuringUpdate(write, lifeCycleOf(fake).duringUpdate),
});
