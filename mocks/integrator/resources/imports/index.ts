import { cloningRecord } from '../../define/clone/cloning-record.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { adding } from '../../define/made-fields.ts';
import { replacingConnection } from '../../define/steps/replacing-connection.ts';
import { listOfUsed } from '../../define/used-records.ts';
import { madeOfImport } from './made-fields.ts';
import { invoking, previewing } from './writing.ts';

/** What is special about imports: what is written through them. */
export const resource: ResourceDefinition = defineResource('imports', {
  behaviours: (context) => ({
    listIntegrationImports: listOfUsed(context),
    cloneImport: cloningRecord(context),
    replaceImportConnection: replacingConnection(context),
    invokeImport: invoking(context),
    previewImport: previewing,
  }),
  after: adding(madeOfImport),
});
