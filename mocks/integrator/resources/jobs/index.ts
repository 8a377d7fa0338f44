import { behaviourTable } from '../../../engine/behaviours/behaviour.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';
import { cancelingJob } from './behaviours/cancel-job.ts';
import { listingJobErrors } from './behaviours/job-errors.ts';
import { findingFiles } from './behaviours/job-files.ts';
import { cancelingJobsOf, latestJobs } from './behaviours/jobs-of-record.ts';
import { listingJobs } from './behaviours/list-jobs.ts';
import { readingJobs } from './behaviours/read-jobs.ts';
import { counting } from './counts/jobs-now.ts';
import { directedJob } from './directing/direct-job.ts';
import { isJob } from './state/job.ts';
import { shownJob } from './state/shown-job.ts';

/** What is special about jobs: they go on as time goes by, and no request writes one. */
export const resource: ResourceDefinition = defineResource('jobs', {
  behaviours: (context) => ({
    ...Object.fromEntries(
      behaviourTable({
        ...readingJobs,
        cancelJob: cancelingJob,
        listJobErrors: listingJobErrors(context.fake),
        getJobFiles: findingFiles,
      }),
    ),
    listJobs: listingJobs(context),
    listLatestFlowJobs: latestJobs(context),
    listLatestIntegrationJobs: latestJobs(context),
    cancelFlowJobs: cancelingJobsOf(context),
    getJobErrorFile: fileOf(context, 'errors.csv'),
    getJobDiagnostics: fileOf(context, 'diagnostics.zip'),
  }),
  members: (fake, account) => ({ direct: (id: string) => directedJob(fake, account, id) }),
  shown: (record, now, account) => (isJob(record) ? { ...counting(account, now)(shownJob(record, now)) } : record),
});
