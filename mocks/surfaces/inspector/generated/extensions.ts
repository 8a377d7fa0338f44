// Made from the folders of resources by "npm run generate". Do not edit.
import { extension as connectionsPart } from '../resources/connections/extension.ts';
import { extension as exportsPart } from '../resources/exports/extension.ts';
import { extension as flowErrorsPart } from '../resources/flow-errors/extension.ts';
import { extension as flowsPart } from '../resources/flows/extension.ts';
import { extension as importsPart } from '../resources/imports/extension.ts';
import { extension as integrationsPart } from '../resources/integrations/extension.ts';
import { extension as jobsPart } from '../resources/jobs/extension.ts';

/** What the inspector shows of each resource beyond what the document says of it. */
export const extensions: {
  readonly connections: typeof connectionsPart;
  readonly exports: typeof exportsPart;
  readonly flowErrors: typeof flowErrorsPart;
  readonly flows: typeof flowsPart;
  readonly imports: typeof importsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
} = {
  connections: connectionsPart,
  exports: exportsPart,
  flowErrors: flowErrorsPart,
  flows: flowsPart,
  imports: importsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
};
