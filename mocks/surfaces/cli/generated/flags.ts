// Made from the folders of resources by "npm run generate". Do not edit.
import { flags as integrationsPart } from '../resources/integrations/flags.ts';

/** The flags of `serve` for the options of each resource. */
export const resourceFlags: {
  readonly integrations: typeof integrationsPart;
} = {
  integrations: integrationsPart,
};
