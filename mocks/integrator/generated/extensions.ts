// Made from the folders of resources by "npm run generate". Do not edit.
import { extension as integrationsPart } from '../resources/integrations/extension.ts';

/** What each resource brings along beside what requests do. */
export const extensions: {
  readonly integrations: typeof integrationsPart;
} = {
  integrations: integrationsPart,
};
