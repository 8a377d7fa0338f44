import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import { familyNow, jobNow, jobsNow } from '../counts/jobs-now.ts';
import type { JobStatus } from '../state/job.ts';

type Reading = 'getJob' | 'getJobFamily' | 'getCurrentJobs' | 'listLatestFlowJobs' | 'listLatestIntegrationJobs';

/** What has not ended. */
const current: readonly JobStatus[] = ['queued', 'running', 'retrying', 'canceling'];

/** What is asked of jobs, beside the list of them. */
export const readingJobs: Behaviours<Pick<operations, Reading>> = {
  getJob: ({ account, now, parameters }) => {
    const job = jobNow(account, parameters.path._id, now);
    return job === undefined ? unknownJob(parameters.path._id) : { status: 200, body: job };
  },
  getJobFamily: ({ account, now, parameters }) => {
    const job = jobNow(account, parameters.path._id, now);
    if (job === undefined) return unknownJob(parameters.path._id);
    const { parent, children } = familyNow(account, job, now);
    return { status: 200, body: { ...parent, children: [...children] } };
  },
  getCurrentJobs: ({ account, now, body = {} }) => {
    const { _flowIds, _integrationIds, status = [...current] } = body;
    const isNamed = _flowIds !== undefined || _integrationIds !== undefined;
    const jobs = jobsNow(account, now)
      .filter(({ type, status: found }) => type === 'flow' && [status].flat().includes(found))
      .filter(
        ({ _flowId = '', _integrationId = '' }) =>
          !isNamed || _flowIds?.includes(_flowId) || _integrationIds?.includes(_integrationId),
      );
    return { status: 200, body: { jobs } };
  },
};

/** There is no such job. */
export function unknownJob(id: string): Refusal {
  return { problem: { kind: 'unknown-record', resource: 'job', id } };
}
