import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { adding } from '../../define/made-fields.ts';
import { listOfUsed } from '../../define/used-records.ts';
import { madeOfExport } from './made-fields.ts';

/** What is special about exports. */
export const resource: ResourceDefinition = defineResource('exports', {
  behaviours: (context) => ({ listIntegrationExports: listOfUsed(context) }),
  after: adding(madeOfExport),
});
