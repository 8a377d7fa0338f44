// Made from the folders of resources by "npm run generate". Do not edit.
import { errors as integrationsPart } from '../resources/integrations/errors.ts';

/** The errors that each resource throws, by name. */
export const resourceErrors: {
  readonly integrations: typeof integrationsPart;
} = {
  integrations: integrationsPart,
};
