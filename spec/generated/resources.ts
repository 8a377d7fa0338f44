// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import type { components } from './types.ts';

/** The record of each resource, by the name of the resource. */
export interface ResourceRecords {
  readonly environments: components['schemas']['Environment'];
  readonly integrations: components['schemas']['Integration'];
  readonly iclients: components['schemas']['IClient'];
  readonly stacks: components['schemas']['Stack'];
  readonly connections: components['schemas']['Connection'];
  readonly scripts: components['schemas']['Script'];
  readonly filedefinitions: components['schemas']['FileDefinition'];
  readonly ediprofiles: components['schemas']['EdiProfile'];
  readonly lookupcaches: components['schemas']['LookupCache'];
  readonly exports: components['schemas']['Export'];
  readonly imports: components['schemas']['Import'];
  readonly asynchelpers: components['schemas']['AsyncHelper'];
  readonly flows: components['schemas']['Flow'];
  readonly jobs: components['schemas']['Job'];
  readonly connectors: components['schemas']['Connector'];
  readonly licenses: components['schemas']['License'];
  readonly ashares: components['schemas']['Ashare'];
  readonly templates: components['schemas']['Template'];
  readonly accesstokens: components['schemas']['AccessToken'];
  readonly flowErrors: components['schemas']['StoredFlowError'];
  readonly revisions: components['schemas']['Revision'];
  readonly cacheEntries: components['schemas']['StoredCacheEntry'];
  readonly state: components['schemas']['StoredState'];
  readonly audit: components['schemas']['AuditRecord'];
  readonly recycleBin: components['schemas']['StoredRecycledRecord'];
}

/** The name of each resource, by what one of its records is called. */
export interface ResourceSingulars {
  readonly environment: "environments";
  readonly integration: "integrations";
  readonly iClient: "iclients";
  readonly stack: "stacks";
  readonly connection: "connections";
  readonly script: "scripts";
  readonly fileDefinition: "filedefinitions";
  readonly ediProfile: "ediprofiles";
  readonly lookupCache: "lookupcaches";
  readonly export: "exports";
  readonly import: "imports";
  readonly asyncHelper: "asynchelpers";
  readonly flow: "flows";
  readonly job: "jobs";
  readonly connector: "connectors";
  readonly license: "licenses";
  readonly ashare: "ashares";
  readonly template: "templates";
  readonly accesstoken: "accesstokens";
  readonly flowError: "flowErrors";
  readonly revision: "revisions";
  readonly cacheEntry: "cacheEntries";
  readonly stateEntry: "state";
  readonly auditRecord: "audit";
  readonly recycledRecord: "recycleBin";
}
