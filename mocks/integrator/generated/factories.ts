// Made from the folders of resources by "npm run generate". Do not edit.
import { factories as integrationsPart } from '../resources/integrations/factories.ts';
import { factories as statePart } from '../resources/state/factories.ts';

/** What makes records of each resource beside the usual way, or in its place. */
export const furtherFactories: {
  readonly integrations: typeof integrationsPart;
  readonly state: typeof statePart;
} = {
  integrations: integrationsPart,
  state: statePart,
};
