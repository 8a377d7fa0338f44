import { RecordCollection } from '../../../engine/store/collection.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { withRecord } from '../../define/records/named-record.ts';
import { shownInstallations } from './installed.ts';
import { installing } from './installing/installing.ts';
import { pushingUpdate } from './pushing-update.ts';

/** What is special about connectors: they are installed, and updates are pushed to what is installed. */
export const resource: ResourceDefinition = defineResource('connectors', {
  behaviours: (context) => ({
    listConnectorInstallations: withRecord(context.resource, (call, { id }) =>
      context.conventions.list(call, new RecordCollection(shownInstallations(call.account, id))),
    ),
    pushConnectorUpdate: pushingUpdate(context),
    installConnector: withRecord(context.resource, installing(context)),
    installIntegrationApp: withRecord(context.resource, installing(context)),
  }),
});
