import type { Connected } from '../../../../integrator/account/connected.ts';
import type { AppMembers } from '../../../../integrator/resources/integrations/extension.ts';
import type { ConnectExtension } from '../../client/connect-extension.ts';
import { connectScripts } from './connected-scripts.ts';
import { connectPushUpdate } from './push-update.ts';

/** What integrations of a server bring along: the functions of apps, and their updates. */
export const extension: ConnectExtension<Connected<AppMembers>> = {
  members: (client, account) => ({
    ...connectScripts(client, `${account}/scripts`),
    pushUpdate: connectPushUpdate(client, account),
  }),
  commonMembers: (client) => connectScripts(client, '/scripts'),
};
