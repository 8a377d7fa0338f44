import { cloningRecord } from '../../define/clone/cloning-record.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { adding } from '../../define/made-fields.ts';
import { replacingConnection } from '../../define/steps/replacing-connection.ts';
import { listOfUsed } from '../../define/used-records.ts';
import { readingDistributed, replacingDistributed } from './distributed.ts';
import { invokedRecordsOf } from './invoked-records.ts';
import { madeOfExport } from './made-fields.ts';
import { exportMembers } from './members.ts';
import { invoking, previewing } from './reading.ts';
import { receiving } from './receiving.ts';

/** What is special about exports: what they read, and what is sent to listeners. */
export const resource: ResourceDefinition = defineResource('exports', {
  behaviours: (context) => ({
    listIntegrationExports: listOfUsed(context),
    cloneExport: cloningRecord(context),
    replaceExportConnection: replacingConnection(context),
    invokeExport: invoking(context),
    previewExport: previewing,
    receiveExportData: receiving(context),
    getDistributedExport: readingDistributed(context),
    updateDistributedExport: replacingDistributed(context),
  }),
  after: adding(madeOfExport),
  members: exportMembers,
  forget: (memory, account) => invokedRecordsOf(memory).clear(account),
});
