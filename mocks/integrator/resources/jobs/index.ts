import { behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { cancelingJob } from './behaviours/cancel-job.ts';
import { cancelingJobsOf, latestJobs } from './behaviours/jobs-of-record.ts';
import { listingJobs } from './behaviours/list-jobs.ts';
import { readingJobs } from './behaviours/read-jobs.ts';
import { directedJob } from './directing/direct-job.ts';
import { isJob } from './state/job.ts';
import { shownJob } from './state/shown-job.ts';

/** What is special about jobs: they go on as time goes by, and no request writes one. */
export const resource: ResourceDefinition = defineResource('jobs', {
  behaviours: (context) => ({
    ...Object.fromEntries(behaviourTable({ ...readingJobs, cancelJob: cancelingJob })),
    listJobs: listingJobs(context),
    listLatestFlowJobs: latestJobs(context),
    listLatestIntegrationJobs: latestJobs(context),
    cancelFlowJobs: cancelingJobsOf(context),
  }),
  members: (_fake, account) => ({ direct: (id: string) => directedJob(account, id) }),
  shown: (record, now) => (isJob(record) ? { ...shownJob(record, now) } : record),
});
