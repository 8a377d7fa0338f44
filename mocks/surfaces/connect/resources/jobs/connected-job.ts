import type { Connected } from '../../../../integrator/account/connected.ts';
import { checkJson } from '../../../../integrator/records/check/check-json.ts';
import type { DirectedJob } from '../../../../integrator/resources/jobs/directing/directed-job.ts';
import type { RunOutcome } from '../../../../integrator/resources/jobs/run/outcome.ts';
import type { Job } from '../../../../integrator/resources/jobs/state/job.ts';
import type { ControlClient, Guard } from '../../client/control-client.ts';
import { responseWith } from '../../client/response-guards.ts';

/** Whether a response is a job. */
export const isJob: Guard<Job> = responseWith<Job>('_id', 'type', 'status');

/** The path of the jobs of the account whose records of another resource have a path. */
export function jobsBeside(records: string): string {
  return `${records.slice(0, records.lastIndexOf('/'))}/jobs`;
}

/**
 * The job of a run in an account of a server, in the hands of a test.
 *
 * @param jobs The path of the jobs below the control API.
 */
export function connectedJob(client: ControlClient, jobs: string, _id: string): Connected<DirectedJob> {
  const act = async (name: string, outcome: RunOutcome = {}): Promise<Job> => {
    // JSON would turn a Date into a text, and NaN into null, without a word.
    checkJson('what came of the run', outcome);
    return client.ask('POST', `${jobs}/${encodeURIComponent(_id)}/${name}`, isJob, outcome);
  };
  return {
    _id,
    read: () => act('direct'),
    start: () => act('start'),
    complete: (outcome) => act('complete', outcome),
    fail: (outcome) => act('fail', outcome),
    cancel: () => act('cancel'),
  };
}
