import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { listOfUsed } from '../../define/used-records.ts';

/** What is special about async helpers: which of them an integration has. */
export const resource: ResourceDefinition = defineResource('asynchelpers', {
  behaviours: (context) => ({ listIntegrationAsyncHelpers: listOfUsed(context) }),
});
