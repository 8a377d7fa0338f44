import { timestamp } from '../../../../engine/time/clock.ts';
import type { Job, JobStatus } from './job.ts';

const ended: readonly JobStatus[] = ['completed', 'failed', 'canceled'];

/** Whether nothing more becomes of a job. */
export function hasEnded({ status }: Pick<Job, 'status'>): boolean {
  return ended.includes(status);
}

/**
 * A job as it is at a moment.
 *
 * What will become of it is written down from the start, with the moments at which it begins and ends: before these it is
 * queued, then running. So time alone moves it on, and it goes back with a clock that is set back.
 */
export function shownJob(job: Job, now: number): Job {
  const { startedAt, endedAt, ...rest } = job;
  if (endedAt === undefined || Date.parse(endedAt) <= now) return job;
  const begun = startedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
  if (begun > now) {
    return { ...rest, ...part(job, 0), ...unended, status: 'queued', lastModified: job.createdAt };
  }
  const share = (now - begun) / (Date.parse(endedAt) - begun);
  const lastModified = timestamp(now);
  return { ...rest, ...part(job, share), ...unended, startedAt: timestamp(begun), status: 'running', lastModified };
}

const unended = { numError: 0, numOpenError: 0, retriable: false } as const;

const counts = ['numSuccess', 'numIgnore', 'numExport', 'numPagesGenerated', 'numPagesProcessed'] as const;

/** As much of what a job counts as a share of its time has brought. */
function part(job: Job, share: number): Partial<Job> {
  const done = Object.fromEntries(
    counts.flatMap((name) => (job[name] === undefined ? [] : [[name, Math.floor(job[name] * share)]])),
  );
  return { ...done, ...(job.doneExporting !== undefined && { doneExporting: false }) };
}
