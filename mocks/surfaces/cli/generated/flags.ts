// Made from the folders of resources by "npm run generate". Do not edit.
import { flags as connectionsPart } from '../resources/connections/flags.ts';
import { flags as flowsPart } from '../resources/flows/flags.ts';
import { flags as integrationsPart } from '../resources/integrations/flags.ts';
import { flags as jobsPart } from '../resources/jobs/flags.ts';
import { flags as lookupcachesPart } from '../resources/lookupcaches/flags.ts';

/** The flags of `serve` for the options of each resource. */
export const resourceFlags: {
  readonly connections: typeof connectionsPart;
  readonly flows: typeof flowsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
  readonly lookupcaches: typeof lookupcachesPart;
} = {
  connections: connectionsPart,
  flows: flowsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
  lookupcaches: lookupcachesPart,
};
