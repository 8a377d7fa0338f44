import type { Connected } from '../../../../integrator/account/connected.ts';
import type { ScriptMembers } from '../../../../integrator/resources/scripts/extension.ts';
import type { ConnectExtension } from '../../client/connect-extension.ts';

/** What scripts of a server bring along: what they have logged. */
export const extension: ConnectExtension<object, Connected<ScriptMembers>> = {
  recordMembers: (client, records) => ({
    log: (id, entry) => client.tell('POST', `${records}/${encodeURIComponent(id)}/logs`, entry),
  }),
};
