// Made from the folders of resources by "npm run generate". Do not edit.
import { resource as connectionsPart } from '../resources/connections/index.ts';
import { resource as exportsPart } from '../resources/exports/index.ts';
import { resource as flowErrorsPart } from '../resources/flow-errors/index.ts';
import { resource as flowsPart } from '../resources/flows/index.ts';
import { resource as importsPart } from '../resources/imports/index.ts';
import { resource as integrationsPart } from '../resources/integrations/index.ts';
import { resource as jobsPart } from '../resources/jobs/index.ts';
import { resource as revisionsPart } from '../resources/revisions/index.ts';
import { resource as scriptsPart } from '../resources/scripts/index.ts';

/** What is special about each resource. */
export const resourceDefinitions: {
  readonly connections: typeof connectionsPart;
  readonly exports: typeof exportsPart;
  readonly flowErrors: typeof flowErrorsPart;
  readonly flows: typeof flowsPart;
  readonly imports: typeof importsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
  readonly revisions: typeof revisionsPart;
  readonly scripts: typeof scriptsPart;
} = {
  connections: connectionsPart,
  exports: exportsPart,
  flowErrors: flowErrorsPart,
  flows: flowsPart,
  imports: importsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
  revisions: revisionsPart,
  scripts: scriptsPart,
};
