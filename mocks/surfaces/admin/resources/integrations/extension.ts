import type { AdminExtension } from '../../call/admin-extension.ts';
import { type IntegrationOperation, integrationRoutes } from './routes.ts';
import { type ScriptOperation, scriptRoutes } from './script-routes.ts';

/** What the control API has of integrations: scripts, updates, and what it had before it knew every resource. */
export const extension: AdminExtension<IntegrationOperation | ScriptOperation> = {
  routes: { ...integrationRoutes, ...scriptRoutes },
  growing: {
    makeIntegration: 'body',
    putIntegration: 'body',
    pushUpdate: 'unknown',
    pushUpdateOfIntegration: 'unknown',
  },
  // A client of an older version looks for the number here.
  summary: ({ integrations }) => (integrations === undefined ? {} : { integrations }),
};
