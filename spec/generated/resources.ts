// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import type { components } from './types.ts';

/** The record of each resource, by the name of the resource. */
export interface ResourceRecords {
  readonly environments: components['schemas']['Environment'];
  readonly integrations: components['schemas']['Integration'];
  readonly agents: components['schemas']['Agent'];
  readonly iclients: components['schemas']['IClient'];
  readonly stacks: components['schemas']['Stack'];
  readonly connections: components['schemas']['Connection'];
  readonly scripts: components['schemas']['Script'];
  readonly filedefinitions: components['schemas']['FileDefinition'];
  readonly ediprofiles: components['schemas']['EdiProfile'];
  readonly lookupcaches: components['schemas']['LookupCache'];
  readonly tools: components['schemas']['Tool'];
  readonly exports: components['schemas']['Export'];
  readonly imports: components['schemas']['Import'];
  readonly asynchelpers: components['schemas']['AsyncHelper'];
  readonly flows: components['schemas']['Flow'];
  readonly jobs: components['schemas']['Job'];
  readonly connectors: components['schemas']['Connector'];
  readonly licenses: components['schemas']['License'];
  readonly ashares: components['schemas']['Ashare'];
  readonly templates: components['schemas']['Template'];
  readonly tpconnectors: components['schemas']['TpConnector'];
  readonly tags: components['schemas']['Tag'];
  readonly apis: components['schemas']['Api'];
  readonly mcpServers: components['schemas']['McpServer'];
  readonly httpconnectors: components['schemas']['HttpConnector'];
  readonly ediTransactions: components['schemas']['EdiTransaction'];
  readonly eventreports: components['schemas']['EventReport'];
  readonly transfers: components['schemas']['Transfer'];
  readonly subscriptions: components['schemas']['Subscription'];
  readonly applications: components['schemas']['Application'];
  readonly accesstokens: components['schemas']['AccessToken'];
  readonly items: components['schemas']['StorageItem'];
  readonly flowErrors: components['schemas']['StoredFlowError'];
  readonly revisions: components['schemas']['Revision'];
  readonly cacheEntries: components['schemas']['StoredCacheEntry'];
  readonly state: components['schemas']['StoredState'];
  readonly httpConnectorEndpoints: components['schemas']['HttpConnectorEndpoint'];
  readonly httpConnectorResources: components['schemas']['HttpConnectorResource'];
  readonly notifications: components['schemas']['Notification'];
  readonly audit: components['schemas']['AuditRecord'];
  readonly recycleBin: components['schemas']['StoredRecycledRecord'];
}

/** The name of each resource, by what one of its records is called. */
export interface ResourceSingulars {
  readonly environment: "environments";
  readonly integration: "integrations";
  readonly agent: "agents";
  readonly iClient: "iclients";
  readonly stack: "stacks";
  readonly connection: "connections";
  readonly script: "scripts";
  readonly fileDefinition: "filedefinitions";
  readonly ediProfile: "ediprofiles";
  readonly lookupCache: "lookupcaches";
  readonly tool: "tools";
  readonly export: "exports";
  readonly import: "imports";
  readonly asyncHelper: "asynchelpers";
  readonly flow: "flows";
  readonly job: "jobs";
  readonly connector: "connectors";
  readonly license: "licenses";
  readonly ashare: "ashares";
  readonly template: "templates";
  readonly tpConnector: "tpconnectors";
  readonly tag: "tags";
  readonly api: "apis";
  readonly mcpServer: "mcpServers";
  readonly httpConnector: "httpconnectors";
  readonly ediTransaction: "ediTransactions";
  readonly eventReport: "eventreports";
  readonly transfer: "transfers";
  readonly subscription: "subscriptions";
  readonly application: "applications";
  readonly accesstoken: "accesstokens";
  readonly storageItem: "items";
  readonly flowError: "flowErrors";
  readonly revision: "revisions";
  readonly cacheEntry: "cacheEntries";
  readonly stateEntry: "state";
  readonly httpConnectorEndpoint: "httpConnectorEndpoints";
  readonly httpConnectorResource: "httpConnectorResources";
  readonly notification: "notifications";
  readonly auditRecord: "audit";
  readonly recycledRecord: "recycleBin";
}
