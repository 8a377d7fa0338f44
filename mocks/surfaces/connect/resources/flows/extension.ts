import type { Connected } from '../../../../integrator/account/connected.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { checkJson } from '../../../../integrator/records/check/check-json.ts';
import type { RunMembers } from '../../../../integrator/resources/flows/runs/run-members.ts';
import type { ConnectExtension } from '../../client/connect-extension.ts';
import { connectedJob, isJob, jobsBeside } from '../jobs/connected-job.ts';

/** What flows of a server bring along: what happens in their runs. A function cannot travel. */
export const extension: ConnectExtension<object, Connected<RunMembers>> = {
  recordMembers: (client, records) => {
    const at = (id: string, what: string): string => `${records}/${encodeURIComponent(id)}/${what}`;
    return {
      onRun: async (id, script) => {
        const given: unknown = script;
        if (typeof given === 'function') {
          throw new OptionError(
            `Failed to direct the runs of the flow ${id}: the script is a function, which cannot travel to another process. Give what happens, such as { exported: 120 }.`,
          );
        }
        checkJson('the script', given);
        if (given === undefined) await client.tell('DELETE', at(id, 'run-script'));
        else await client.tell('PUT', at(id, 'run-script'), given);
      },
      run: async (id) => {
        const { _id } = await client.ask('POST', at(id, 'run'), isJob, {});
        return connectedJob(client, jobsBeside(records), _id);
      },
    };
  },
};
