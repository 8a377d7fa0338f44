// Made from the folders of resources by "npm run generate". Do not edit.
import { extension as asharesPart } from '../resources/ashares/extension.ts';
import { extension as connectionsPart } from '../resources/connections/extension.ts';
import { extension as exportsPart } from '../resources/exports/extension.ts';
import { extension as flowsPart } from '../resources/flows/extension.ts';
import { extension as integrationsPart } from '../resources/integrations/extension.ts';
import { extension as jobsPart } from '../resources/jobs/extension.ts';
import { extension as scriptsPart } from '../resources/scripts/extension.ts';

/** What an account of a server has of each resource beside its records. */
export const extensions: {
  readonly ashares: typeof asharesPart;
  readonly connections: typeof connectionsPart;
  readonly exports: typeof exportsPart;
  readonly flows: typeof flowsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
  readonly scripts: typeof scriptsPart;
} = {
  ashares: asharesPart,
  connections: connectionsPart,
  exports: exportsPart,
  flows: flowsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
  scripts: scriptsPart,
};
