// Made from the folders of resources by "npm run generate". Do not edit.
import { resource as accesstokensPart } from '../resources/accesstokens/index.ts';
import { resource as asharesPart } from '../resources/ashares/index.ts';
import { resource as asynchelpersPart } from '../resources/asynchelpers/index.ts';
import { resource as auditPart } from '../resources/audit/index.ts';
import { resource as connectionsPart } from '../resources/connections/index.ts';
import { resource as connectorsPart } from '../resources/connectors/index.ts';
import { resource as environmentsPart } from '../resources/environments/index.ts';
import { resource as exportsPart } from '../resources/exports/index.ts';
import { resource as flowErrorsPart } from '../resources/flow-errors/index.ts';
import { resource as flowsPart } from '../resources/flows/index.ts';
import { resource as importsPart } from '../resources/imports/index.ts';
import { resource as integrationsPart } from '../resources/integrations/index.ts';
import { resource as jobsPart } from '../resources/jobs/index.ts';
import { resource as licensesPart } from '../resources/licenses/index.ts';
import { resource as lookupcachesPart } from '../resources/lookupcaches/index.ts';
import { resource as recycleBinPart } from '../resources/recycle-bin/index.ts';
import { resource as revisionsPart } from '../resources/revisions/index.ts';
import { resource as scriptsPart } from '../resources/scripts/index.ts';
import { resource as stacksPart } from '../resources/stacks/index.ts';
import { resource as statePart } from '../resources/state/index.ts';
import { resource as templatesPart } from '../resources/templates/index.ts';

/** What is special about each resource. */
export const resourceDefinitions: {
  readonly accesstokens: typeof accesstokensPart;
  readonly ashares: typeof asharesPart;
  readonly asynchelpers: typeof asynchelpersPart;
  readonly audit: typeof auditPart;
  readonly connections: typeof connectionsPart;
  readonly connectors: typeof connectorsPart;
  readonly environments: typeof environmentsPart;
  readonly exports: typeof exportsPart;
  readonly flowErrors: typeof flowErrorsPart;
  readonly flows: typeof flowsPart;
  readonly imports: typeof importsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
  readonly licenses: typeof licensesPart;
  readonly lookupcaches: typeof lookupcachesPart;
  readonly recycleBin: typeof recycleBinPart;
  readonly revisions: typeof revisionsPart;
  readonly scripts: typeof scriptsPart;
  readonly stacks: typeof stacksPart;
  readonly state: typeof statePart;
  readonly templates: typeof templatesPart;
} = {
  accesstokens: accesstokensPart,
  ashares: asharesPart,
  asynchelpers: asynchelpersPart,
  audit: auditPart,
  connections: connectionsPart,
  connectors: connectorsPart,
  environments: environmentsPart,
  exports: exportsPart,
  flowErrors: flowErrorsPart,
  flows: flowsPart,
  imports: importsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
  licenses: licensesPart,
  lookupcaches: lookupcachesPart,
  recycleBin: recycleBinPart,
  revisions: revisionsPart,
  scripts: scriptsPart,
  stacks: stacksPart,
  state: statePart,
  templates: templatesPart,
};
