import type { Connected } from '../../../../integrator/account/connected.ts';
import type { JobMembers } from '../../../../integrator/resources/jobs/extension.ts';
import type { ConnectExtension } from '../../client/connect-extension.ts';
import { connectedJob, isJob } from './connected-job.ts';

/** What jobs of a server bring along: a test that directs them. */
export const extension: ConnectExtension<object, Connected<JobMembers>> = {
  recordMembers: (client, records) => ({
    direct: async (id) => {
      const { _id } = await client.ask('POST', `${records}/${encodeURIComponent(id)}/direct`, isJob, {});
      return connectedJob(client, records, _id);
    },
  }),
};
