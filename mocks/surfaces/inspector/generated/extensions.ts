// Made from the folders of resources by "npm run generate". Do not edit.
import { extension as integrationsPart } from '../resources/integrations/extension.ts';

/** What the inspector shows of each resource beyond what the document says of it. */
export const extensions: {
  readonly integrations: typeof integrationsPart;
} = {
  integrations: integrationsPart,
};
