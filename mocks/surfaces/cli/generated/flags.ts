// Made from the folders of resources by "npm run generate". Do not edit.
import { flags as accesstokensPart } from '../resources/accesstokens/flags.ts';
import { flags as asharesPart } from '../resources/ashares/flags.ts';
import { flags as connectionsPart } from '../resources/connections/flags.ts';
import { flags as flowsPart } from '../resources/flows/flags.ts';
import { flags as integrationsPart } from '../resources/integrations/flags.ts';
import { flags as jobsPart } from '../resources/jobs/flags.ts';
import { flags as lookupcachesPart } from '../resources/lookupcaches/flags.ts';
import { flags as statePart } from '../resources/state/flags.ts';

/** The flags of `serve` for the options of each resource. */
export const resourceFlags: {
  readonly accesstokens: typeof accesstokensPart;
  readonly ashares: typeof asharesPart;
  readonly connections: typeof connectionsPart;
  readonly flows: typeof flowsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
  readonly lookupcaches: typeof lookupcachesPart;
  readonly state: typeof statePart;
} = {
  accesstokens: accesstokensPart,
  ashares: asharesPart,
  connections: connectionsPart,
  flows: flowsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
  lookupcaches: lookupcachesPart,
  state: statePart,
};
