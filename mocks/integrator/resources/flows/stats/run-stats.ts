import type { components, operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import { errorsAt, isOpen } from '../../flow-errors/kept/flow-error.ts';
import type { Job } from '../../jobs/state/job.ts';
import { jobsAt } from '../../jobs/state/jobs.ts';
import { hasEnded } from '../../jobs/state/shown-job.ts';

type Input = components['schemas']['RunStatsInput'];
type Stats = components['schemas']['FlowRunStats'];

/**
 * Tells how the runs of flows went, one entry for each flow, that which ran last first.
 *
 * Source: client; choice for what is counted of a retry (nothing) and for the order.
 */
export const runStats: TypedBehaviour<operations['getRunStats']> = ({ account, now, body = {} }) => {
  const runs = new Map<string, [Job, ...Job[]]>();
  for (const job of jobsAt(account, now)) {
    if (job.type !== 'flow' || job._flowId === undefined || !hasEnded(job) || !isMeant(job, body)) continue;
    const own = runs.get(job._flowId);
    if (own === undefined) runs.set(job._flowId, [job]);
    else own.push(job);
  }
  const stats = [...runs].map(([_flowId, [latest, ...others]]): Stats => {
    const sum = (name: 'numSuccess' | 'numIgnore' | 'numError'): number =>
      [latest, ...others].reduce((total, job) => total + (job[name] ?? 0), 0);
    return {
      _flowId,
      ...(latest._integrationId !== undefined && { _integrationId: latest._integrationId }),
      numRuns: others.length + 1,
      numSuccess: sum('numSuccess'),
      numIgnore: sum('numIgnore'),
      numError: sum('numError'),
      numOpenError: errorsAt(account, { _id: _flowId }, now).filter(isOpen).length,
      lastExecutedAt: latest.lastExecutedAt ?? latest.createdAt,
    };
  });
  return { status: 200, body: { stats } };
};

/** Whether a request asks for a run. Flows win over integrations, of which a client sends one or the other. */
function isMeant(job: Job, { _flowIds, _integrationIds, status, time_gt, time_lte }: Input): boolean {
  const { _flowId = '', _integrationId = 'none', endedAt = job.lastModified } = job;
  const ended = Date.parse(endedAt);
  const isNamed = _flowIds?.includes(_flowId) ?? _integrationIds?.includes(_integrationId) ?? true;
  return (
    isNamed &&
    (status === undefined || status.some((one) => one === job.status)) &&
    (time_gt === undefined || ended > time_gt) &&
    (time_lte === undefined || ended <= time_lte)
  );
}
