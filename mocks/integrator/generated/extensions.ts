// Made from the folders of resources by "npm run generate". Do not edit.
import { extension as flowsPart } from '../resources/flows/extension.ts';
import { extension as integrationsPart } from '../resources/integrations/extension.ts';
import { extension as jobsPart } from '../resources/jobs/extension.ts';

/** What each resource brings along beside what requests do. */
export const extensions: {
  readonly flows: typeof flowsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
} = {
  flows: flowsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
};
