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
  11: () => import('./page/iclients.ts'),
  12: () => import('./page/stacks.ts'),
  13: () => import('./page/connectors.ts'),
  14: () => import('./page/licenses.ts'),
  15: () => import('./page/lookupcaches.ts'),
  16: () => import('./page/cache-entries.ts'),
  17: () => import('./page/audit.ts'),
};
