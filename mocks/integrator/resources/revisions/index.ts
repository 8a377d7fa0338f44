import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { listingRevisions, takingSnapshot } from './revisions.ts';

/** What is special about revisions: a snapshot is the only way to make one. */
export const resource: ResourceDefinition = defineResource('revisions', {
  behaviours: (context) => ({
    listIntegrationRevisions: listingRevisions(context),
    createIntegrationRevision: takingSnapshot(context),
  }),
});
