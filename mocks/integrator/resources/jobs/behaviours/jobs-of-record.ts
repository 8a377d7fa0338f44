import { isBelow } from '../../../../../spec/resource/marks/below-record.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { jobsNow } from '../counts/jobs-now.ts';
import { canceledFamily } from '../run/canceled-jobs.ts';
import type { Job } from '../state/job.ts';
import { hasEnded } from '../state/shown-job.ts';

/** Lists, of each flow that the record above is or has, the latest job. */
export function latestJobs(context: ResourceContext): Behaviour {
  return ofRecordAbove(context, (_call, jobs) => {
    // The newest stands first, and is set last.
    const latest = new Map(jobs.toReversed().map((job) => [job._flowId, job]));
    return { status: 200, body: jobs.filter((job) => latest.get(job._flowId) === job) };
  });
}

/** Cancels the runs of the record above that have not ended. */
export function cancelingJobsOf(context: ResourceContext): Behaviour {
  return ofRecordAbove(context, ({ account, now }, jobs) => {
    const open = jobs.filter((job) => !hasEnded(job));
    return { status: 200, body: { jobs: open.map((job) => canceledFamily(account, job, now).parent) } };
  });
}

/** Goes on with the jobs of the runs that name the record above, the newest first; where that is not there, it refuses. */
function ofRecordAbove(
  { contract, resource }: ResourceContext,
  next: (call: Call, jobs: readonly Job[]) => MockResponse | Refusal,
): Behaviour {
  return (call) => {
    const { account, now, operation, parameters } = call;
    const above = contract.resources.find((one) => isBelow(one, operation.path)) ?? resource;
    const id = String(parameters.path[above.idParameter]);
    if (!account.collection(above.collection).has(id)) {
      return { problem: { kind: 'unknown-record', resource: above.singular, id } };
    }
    const fields = resource.references.filter(({ to }) => to === above.name).map(({ path }) => String(path[0]));
    const isMeant = (job: Job): boolean => fields.some((field) => Reflect.get(job, field) === id);
    return next(
      call,
      jobsNow(account, now).filter((job) => job.type === 'flow' && isMeant(job)),
    );
  };
}
