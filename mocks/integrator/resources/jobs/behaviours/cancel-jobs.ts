import type { operations } from '../../../../../spec/generated/types.ts';
import type { Behaviours } from '../../../../engine/behaviours/behaviour.ts';
import { canceledFamily } from '../run/canceled-jobs.ts';
import { jobAt, jobsAt } from '../state/jobs.ts';
import { hasEnded } from '../state/shown-job.ts';
import { unknownRecord } from './read-jobs.ts';

/** What ends jobs before their time. */
export const cancelingJobs: Behaviours<Pick<operations, 'cancelJob' | 'cancelFlowJobs'>> = {
  cancelJob: ({ account, now, parameters }) => {
    const { _id } = parameters.path;
    const job = jobAt(account, _id, now);
    if (job === undefined) return unknownRecord('job', _id);
    canceledFamily(account, job, now);
    return { status: 200, body: jobAt(account, _id, now) ?? job };
  },
  cancelFlowJobs: ({ account, now, parameters }) => {
    const { _id } = parameters.path;
    if (!account.collection('/flows').has(_id)) return unknownRecord('flow', _id);
    const jobs = jobsAt(account, now).filter((job) => job.type === 'flow' && job._flowId === _id && !hasEnded(job));
    return { status: 200, body: { jobs: jobs.map((job) => canceledFamily(account, job, now).parent) } };
  },
};
