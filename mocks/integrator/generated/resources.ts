// Made from the folders of resources by "npm run generate". Do not edit.
import { resource as agentsPart } from '../resources/agents/index.ts';
import { resource as apisPart } from '../resources/apis/index.ts';
import { resource as auditPart } from '../resources/audit/index.ts';
import { resource as connectionsPart } from '../resources/connections/index.ts';
import { resource as connectorsPart } from '../resources/connectors/index.ts';
import { resource as ediTransactionsPart } from '../resources/edi-transactions/index.ts';
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
import { resource as revisionsPart } from '../resources/revisions/index.ts';
import { resource as scriptsPart } from '../resources/scripts/index.ts';
import { resource as stacksPart } from '../resources/stacks/index.ts';
import { resource as toolsPart } from '../resources/tools/index.ts';

/** What is special about each resource. */
export const resourceDefinitions: {
  readonly agents: typeof agentsPart;
  readonly apis: typeof apisPart;
  readonly audit: typeof auditPart;
  readonly connections: typeof connectionsPart;
  readonly connectors: typeof connectorsPart;
  readonly ediTransactions: typeof ediTransactionsPart;
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
  readonly revisions: typeof revisionsPart;
  readonly scripts: typeof scriptsPart;
  readonly stacks: typeof stacksPart;
  readonly tools: typeof toolsPart;
} = {
  agents: agentsPart,
  apis: apisPart,
  audit: auditPart,
  connections: connectionsPart,
  connectors: connectorsPart,
  ediTransactions: ediTransactionsPart,
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
  revisions: revisionsPart,
  scripts: scriptsPart,
  stacks: stacksPart,
  tools: toolsPart,
};
