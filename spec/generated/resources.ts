// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import type { components } from './types.ts';

/** The record of each resource, by the name of the resource. */
export interface ResourceRecords {
  readonly integrations: components['schemas']['Integration'];
  readonly connections: components['schemas']['Connection'];
  readonly scripts: components['schemas']['Script'];
  readonly exports: components['schemas']['Export'];
  readonly imports: components['schemas']['Import'];
  readonly flows: components['schemas']['Flow'];
  readonly jobs: components['schemas']['Job'];
  readonly flowErrors: components['schemas']['StoredFlowError'];
  readonly revisions: components['schemas']['Revision'];
}

/** The name of each resource, by what one of its records is called. */
export interface ResourceSingulars {
  readonly integration: "integrations";
  readonly connection: "connections";
  readonly script: "scripts";
  readonly export: "exports";
  readonly import: "imports";
  readonly flow: "flows";
  readonly job: "jobs";
  readonly flowError: "flowErrors";
  readonly revision: "revisions";
}
