// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import type { PartLoader } from '../schema/part-checks.ts';

export { componentTable } from '../../spec/generated/component-table.ts';

/** Load the parts that no fake needs when it starts, by number. */
export const loaders: Readonly<Record<number, PartLoader>> = {
  3: () => import('./page/connections.ts'),
  4: () => import('./page/exports.ts'),
  5: () => import('./page/imports.ts'),
  6: () => import('./page/flows.ts'),
  7: () => import('./page/jobs.ts'),
  8: () => import('./page/scripts.ts'),
  9: () => import('./page/flow-errors.ts'),
  10: () => import('./page/revisions.ts'),
  11: () => import('./page/agents.ts'),
  12: () => import('./page/iclients.ts'),
  13: () => import('./page/stacks.ts'),
  14: () => import('./page/connectors.ts'),
  15: () => import('./page/licenses.ts'),
  16: () => import('./page/lookupcaches.ts'),
  17: () => import('./page/cache-entries.ts'),
  18: () => import('./page/tpconnectors.ts'),
  19: () => import('./page/tags.ts'),
  20: () => import('./page/apis.ts'),
  21: () => import('./page/tools.ts'),
  22: () => import('./page/mcp-servers.ts'),
  23: () => import('./page/http-connector-endpoints.ts'),
  24: () => import('./page/http-connector-resources.ts'),
  25: () => import('./page/httpconnectors.ts'),
  26: () => import('./page/notifications.ts'),
  27: () => import('./page/processors.ts'),
  28: () => import('./page/metadata.ts'),
  29: () => import('./page/edi-transactions.ts'),
  30: () => import('./page/eventreports.ts'),
  31: () => import('./page/transfers.ts'),
  32: () => import('./page/subscriptions.ts'),
  33: () => import('./page/applications.ts'),
  34: () => import('./page/items.ts'),
  35: () => import('./page/audit.ts'),
};
