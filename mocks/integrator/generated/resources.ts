// Made from the folders of resources by "npm run generate". Do not edit.
import { resource as accesstokensPart } from '../resources/accesstokens/index.ts';
import { resource as agentsPart } from '../resources/agents/index.ts';
import { resource as apisPart } from '../resources/apis/index.ts';
import { resource as asharesPart } from '../resources/ashares/index.ts';
import { resource as asynchelpersPart } from '../resources/asynchelpers/index.ts';
import { resource as auditPart } from '../resources/audit/index.ts';
import { resource as connectionsPart } from '../resources/connections/index.ts';
import { resource as connectorsPart } from '../resources/connectors/index.ts';
import { resource as ediTransactionsPart } from '../resources/edi-transactions/index.ts';
import { resource as environmentsPart } from '../resources/environments/index.ts';
import { resource as exportsPart } from '../resources/exports/index.ts';
import { resource as flowErrorsPart } from '../resources/flow-errors/index.ts';
import { resource as flowsPart } from '../resources/flows/index.ts';
import { resource as importsPart } from '../resources/imports/index.ts';
import { resource as integrationsPart } from '../resources/integrations/index.ts';
import { resource as jobsPart } from '../resources/jobs/index.ts';
import { resource as licensesPart } from '../resources/licenses/index.ts';
import { resource as lookupcachesPart } from '../resources/lookupcaches/index.ts';
import { resource as mcpServersPart } from '../resources/mcp-servers/index.ts';
import { resource as notificationsPart } from '../resources/notifications/index.ts';
import { resource as processorsPart } from '../resources/processors/index.ts';
import { resource as recycleBinPart } from '../resources/recycle-bin/index.ts';
import { resource as revisionsPart } from '../resources/revisions/index.ts';
import { resource as scriptsPart } from '../resources/scripts/index.ts';
import { resource as stacksPart } from '../resources/stacks/index.ts';
import { resource as statePart } from '../resources/state/index.ts';
import { resource as templatesPart } from '../resources/templates/index.ts';
import { resource as toolsPart } from '../resources/tools/index.ts';

/** What is special about each resource. */
export const resourceDefinitions: {
  readonly accesstokens: typeof accesstokensPart;
  readonly agents: typeof agentsPart;
  readonly apis: typeof apisPart;
  readonly ashares: typeof asharesPart;
  readonly asynchelpers: typeof asynchelpersPart;
  readonly audit: typeof auditPart;
  readonly connections: typeof connectionsPart;
  readonly connectors: typeof connectorsPart;
  readonly ediTransactions: typeof ediTransactionsPart;
  readonly environments: typeof environmentsPart;
  readonly exports: typeof exportsPart;
  readonly flowErrors: typeof flowErrorsPart;
  readonly flows: typeof flowsPart;
  readonly imports: typeof importsPart;
  readonly integrations: typeof integrationsPart;
  readonly jobs: typeof jobsPart;
  readonly licenses: typeof licensesPart;
  readonly lookupcaches: typeof lookupcachesPart;
  readonly mcpServers: typeof mcpServersPart;
  readonly notifications: typeof notificationsPart;
  readonly processors: typeof processorsPart;
  readonly recycleBin: typeof recycleBinPart;
  readonly revisions: typeof revisionsPart;
  readonly scripts: typeof scriptsPart;
  readonly stacks: typeof stacksPart;
  readonly state: typeof statePart;
  readonly templates: typeof templatesPart;
  readonly tools: typeof toolsPart;
} = {
  accesstokens: accesstokensPart,
  agents: agentsPart,
  apis: apisPart,
  ashares: asharesPart,
  asynchelpers: asynchelpersPart,
  audit: auditPart,
  connections: connectionsPart,
  connectors: connectorsPart,
  ediTransactions: ediTransactionsPart,
  environments: environmentsPart,
  exports: exportsPart,
  flowErrors: flowErrorsPart,
  flows: flowsPart,
  imports: importsPart,
  integrations: integrationsPart,
  jobs: jobsPart,
  licenses: licensesPart,
  lookupcaches: lookupcachesPart,
  mcpServers: mcpServersPart,
  notifications: notificationsPart,
  processors: processorsPart,
  recycleBin: recycleBinPart,
  revisions: revisionsPart,
  scripts: scriptsPart,
  stacks: stacksPart,
  state: statePart,
  templates: templatesPart,
  tools: toolsPart,
};
