import type { Connected } from '../../../../integrator/account/connected.ts';
import type { AshareMembers } from '../../../../integrator/resources/ashares/extension.ts';
import type { ConnectExtension } from '../../client/connect-extension.ts';

/** What the users of an account of a server bring along: what they make of an invitation. */
export const extension: ConnectExtension<object, Connected<AshareMembers>> = {
  recordMembers: (client, records) => {
    const tell = (id: string, decision: { readonly accepted: boolean; readonly name?: string }): Promise<void> =>
      client.tell('PUT', `${records}/${encodeURIComponent(id)}/invitation`, decision);
    return {
      accept: (id, name) => tell(id, { accepted: true, ...(name !== undefined && { name }) }),
      dismiss: (id) => tell(id, { accepted: false }),
    };
  },
};
