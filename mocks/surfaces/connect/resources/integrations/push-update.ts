import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { Connected } from '../../../../integrator/account/connected.ts';
import type { AppMembers } from '../../../../integrator/resources/integrations/extension.ts';
import type { ControlClient } from '../../client/control-client.ts';
import { responseWith } from '../../client/response-guards.ts';

const isIntegration = responseWith<Integration>('_id', 'name', 'lastModified');

/** The service's part of an update of an app, in an account of a server. */
export function connectPushUpdate(client: ControlClient, account: string): Connected<AppMembers>['pushUpdate'] {
  return (id, update = {}) => {
    const path = `${account}/records/integrations/${encodeURIComponent(id)}/push-update`;
    return client.ask('POST', path, isIntegration, update);
  };
}
