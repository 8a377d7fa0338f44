import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { JobStatus } from '../state/job.ts';
import { familyOf, jobAt, jobsAt } from '../state/jobs.ts';

type Reading = 'getJob' | 'getJobFamily' | 'getCurrentJobs' | 'listLatestFlowJobs' | 'listLatestIntegrationJobs';

/** What has not ended. */
const current: readonly JobStatus[] = ['queued', 'running', 'retrying', 'canceling'];

/** What is asked of jobs, beside the list of them. */
export const readingJobs: Behaviours<Pick<operations, Reading>> = {
  getJob: ({ account, now, parameters }) => {
    const job = jobAt(account, parameters.path._id, now);
    return job === undefined ? unknownRecord('job', parameters.path._id) : { status: 200, body: job };
  },
  getJobFamily: ({ account, now, parameters }) => {
    const job = jobAt(account, parameters.path._id, now);
    if (job === undefined) return unknownRecord('job', parameters.path._id);
    const { parent, children } = familyOf(account, job, now);
    return { status: 200, body: { ...parent, children: [...children] } };
  },
  getCurrentJobs: ({ account, now, body = {} }) => {
    const { _flowIds, _integrationIds, status = [...current] } = body;
    const isNamed = _flowIds !== undefined || _integrationIds !== undefined;
    const jobs = jobsAt(account, now)
      .filter(({ type, status: found }) => type === 'flow' && [status].flat().includes(found))
      .filter(
        ({ _flowId = '', _integrationId = '' }) =>
          !isNamed || _flowIds?.includes(_flowId) || _integrationIds?.includes(_integrationId),
      );
    return { status: 200, body: { jobs } };
  },
  listLatestFlowJobs: ({ account, now, parameters }) => {
    const { _id } = parameters.path;
    if (!account.collection('/flows').has(_id)) return unknownRecord('flow', _id);
    const latest = jobsAt(account, now).find(({ type, _flowId }) => type === 'flow' && _flowId === _id);
    return { status: 200, body: latest === undefined ? [] : [latest] };
  },
  listLatestIntegrationJobs: ({ account, now, parameters }) => {
    const { _id } = parameters.path;
    if (!account.collection('/integrations').has(_id)) return unknownRecord('integration', _id);
    const jobs = jobsAt(account, now).filter(({ type, _integrationId }) => type === 'flow' && _integrationId === _id);
    const latest = new Map(jobs.toReversed().map((job) => [job._flowId, job]));
    return { status: 200, body: jobs.filter((job) => latest.get(job._flowId) === job) };
  },
};

/** There is no such record. */
export function unknownRecord(resource: string, id: string): Refusal {
  return { problem: { kind: 'unknown-record', resource, id } };
}
