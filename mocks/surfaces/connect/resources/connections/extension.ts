import type { Connected } from '../../../../integrator/account/connected.ts';
import type { ConnectionMembers } from '../../../../integrator/resources/connections/extension.ts';
import type { ConnectExtension } from '../../client/connect-extension.ts';

/** What connections of a server bring along: whether they work. */
export const extension: ConnectExtension<object, Connected<ConnectionMembers>> = {
  recordMembers: (client, records) => {
    const set = (id: string, offline: boolean): Promise<void> =>
      client.tell('PUT', `${records}/${encodeURIComponent(id)}/offline`, { offline });
    return { down: (id) => set(id, true), up: (id) => set(id, false) };
  },
};
