import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { adding } from '../../define/made-fields.ts';
import { listOfUsed } from '../../define/used-records.ts';
import { madeOfImport } from './made-fields.ts';

/** What is special about imports. */
export const resource: ResourceDefinition = defineResource('imports', {
  behaviours: (context) => ({ listIntegrationImports: listOfUsed(context) }),
  after: adding(madeOfImport),
});
