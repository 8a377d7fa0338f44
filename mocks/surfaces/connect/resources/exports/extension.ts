import type { Connected } from '../../../../integrator/account/connected.ts';
import type { ExportMembers } from '../../../../integrator/resources/exports/extension.ts';
import type { ConnectExtension } from '../../client/connect-extension.ts';

/** What exports of a server bring along: the records that they read. */
export const extension: ConnectExtension<object, Connected<ExportMembers>> = {
  recordMembers: (client, records) => ({
    onInvoke: async (id, read) => {
      const at = `${records}/${encodeURIComponent(id)}/invoked-records`;
      await (read === undefined ? client.tell('DELETE', at) : client.tell('PUT', at, { records: read }));
    },
  }),
};
