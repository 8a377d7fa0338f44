// Made from the folders of resources by "npm run generate". Do not edit.
import { extension as accesstokensPart } from '../resources/accesstokens/extension.ts';
import { extension as asharesPart } from '../resources/ashares/extension.ts';
import { extension as connectionsPart } from '../resources/connections/extension.ts';
import { extension as exportsPart } from '../resources/exports/extension.ts';
import { extension as flowsPart } from '../resources/flows/extension.ts';
import { extension as integrationsPart } from '../resources/integrations/extension.ts';
import { extension as jobsPart } from '../resources/jobs/extension.ts';
import { extension as lookupcachesPart } from '../resources/lookupcaches/extension.ts';
import { extension as scriptsPart } from '../resources/scripts/extension.ts';
import { extension as statePart } from '../resources/state/extension.ts';

/** What each resource brings along beside what requests do. */
export const extensions: {
  readonly accesstokens: typeof accesstokensPart;
  readonly ashares: typeof asharesPart;
  readonly connections: typeof connectionsPart;
  readonly exports: typeof exportsPart;
  readonly flows: typeof flowsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
  readonly lookupcaches: typeof lookupcachesPart;
  readonly scripts: typeof scriptsPart;
  readonly state: typeof statePart;
} = {
  accesstokens: accesstokensPart,
  ashares: asharesPart,
  connections: connectionsPart,
  exports: exportsPart,
  flows: flowsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
  lookupcaches: lookupcachesPart,
  scripts: scriptsPart,
  state: statePart,
};
