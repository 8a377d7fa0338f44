// Made from the folders of resources by "npm run generate". Do not edit.
import { extension as integrationsPart } from '../resources/integrations/extension.ts';

/** What the control API has of each resource beside its records. */
export const extensions: {
  readonly integrations: typeof integrationsPart;
} = {
  integrations: integrationsPart,
};
