// Made from the folders of resources by "npm run generate". Do not edit.
import { resource as integrationsPart } from '../resources/integrations/index.ts';

/** What is special about the resources that a fake has from its start on. */
export const firstDefinitions: {
  readonly integrations: typeof integrationsPart;
} = {
  integrations: integrationsPart,
};
