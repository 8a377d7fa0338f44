import { isRecord } from '../../../../../spec/document/document.ts';
import type { Connected, Sendable } from '../../../../integrator/account/connected.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { checkJson } from '../../../../integrator/records/check/check-json.ts';
import type { DataRun, RunData } from '../../../../integrator/resources/flows/data/work/run-data.ts';
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
      run,
    };

    function run(id: string): Promise<ReturnType<typeof connectedJob>>;
    function run(id: string, data: Sendable<[RunData]>[0]): Promise<DataRun>;
    async function run(id: string, data?: Sendable<[RunData]>[0]): Promise<ReturnType<typeof connectedJob> | DataRun> {
      if (data !== undefined) {
        const given: object = data;
        if ('submit' in given && typeof given.submit === 'function') {
          throw new OptionError(
            `Failed to run the flow ${id}: \`submit\` is a function, which cannot travel to another process. Give lists of responses by the _id of each import.`,
          );
        }
        checkJson('the data of the run', given);
        return client.ask('POST', at(id, 'run'), isDataRun, given);
      }
      const { _id } = await client.ask('POST', at(id, 'run'), isJob, {});
      return connectedJob(client, jobsBeside(records), _id);
    }
  },
};

function isDataRun(value: unknown): value is DataRun {
  return isRecord(value) && isRecord(value['job']) && isRecord(value['submitted']) && Array.isArray(value['notes']);
}
