// Made from spec/integrator.openapi.yaml by "npm run generate". Do not edit.
import type { components } from './types.ts';

/** The record of each resource, by the name of the resource. */
export interface ResourceRecords {
  readonly integrations: components['schemas']['Integration'];
}

/** The name of each resource, by what one of its records is called. */
export interface ResourceSingulars {
  readonly integration: "integrations";
}
