import type { Job } from '../../../../../../fixtures/resources/jobs/job.ts';
import type { JsonRecord } from '../../../../../engine/store/record.ts';
import { hasEnded } from '../../../../../integrator/resources/jobs/state/shown-job.ts';
import { momentText, newer } from '../../../parts/text/moment.ts';
import { type RecordsAround, recordsIn } from '../../../state/around.ts';

export type { Job };

/** The resource. */
export const jobs = 'jobs';

/** The job of a whole flow, and those of its steps in their order. */
export interface Family {
  readonly parent: Job;
  readonly children: readonly Job[];
}

/** The jobs that the page knows, the newest first. */
export function jobsIn(around: RecordsAround | undefined): readonly Job[] {
  return recordsIn(around, jobs)
    .filter(isJob)
    .toReversed()
    .sort((one, other) => newer(one.createdAt, other.createdAt));
}

/** The runs of some flows, and what retried their errors, the newest first. */
export function runsOf(around: RecordsAround | undefined, flowIds: readonly string[]): readonly Job[] {
  return jobsIn(around).filter(
    ({ _flowId, _flowJobId }) => _flowId !== undefined && flowIds.includes(_flowId) && _flowJobId === undefined,
  );
}

/** The newest run of a flow. */
export function lastRunOf(around: RecordsAround | undefined, flowId: string): Job | undefined {
  return runsOf(around, [flowId]).find(({ type }) => type === 'flow');
}

/** The family of a job: one whose parent is gone has none but itself. */
export function familyIn(around: RecordsAround | undefined, job: Job): Family {
  const all = jobsIn(around);
  const parent = all.find(({ _id }) => _id === job._flowJobId) ?? job;
  const children = all.filter(({ _flowJobId }) => _flowJobId === parent._id);
  return { parent, children: children.sort((one, other) => (one.oIndex ?? 0) - (other.oIndex ?? 0)) };
}

/** What people call a job: `Run of 22 Nov 2024, 06:45:00`. */
export function jobTitle({ type, createdAt }: Job): string {
  const called = type === 'flow' ? 'Run' : type === 'bulk_retry' ? 'Bulk retry' : capital(type);
  return `${called} of ${momentText(createdAt)}`;
}

/** Whether something more becomes of a job. */
export function isUnderWay(job: Job): boolean {
  return !hasEnded(job);
}

/** The fake holds the whole contract against what it stores. */
export function isJob(record: JsonRecord): record is JsonRecord & Job {
  return typeof record['type'] === 'string' && typeof record['createdAt'] === 'string';
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
