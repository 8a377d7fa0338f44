import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';

/** What every function of an app is called with, beside what its kind brings: whose it is, and the licence of the install. */
export function appOptions({ _id, _connectorId }: Integration): Readonly<Record<string, unknown>> {
  return { _integrationId: _id, ...(_connectorId !== undefined && { _connectorId }), opts: {} };
}
