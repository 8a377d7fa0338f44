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
 * How it ends is written down from the start, with the moments at which it begins and ends: before these it is queued,
 * then running. So time alone moves it on, and it goes back with a clock that is set back. By a clock that has not come
 * to when it was made, as one that starts anew, it is as it is written down.
 */
export function shownJob(job: Job, now: number): Job {
  const { startedAt, endedAt, ...rest } = job;
  if (!hasEnded(job) || endedAt === undefined || Date.parse(endedAt) <= now) return job;
  if (Date.parse(job.createdAt) > now) return job;
  const begun = startedAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(startedAt);
  if (begun > now) return { ...rest, ...partOf(job, 0), status: 'queued', lastModified: job.createdAt };
  const share = (now - begun) / (Date.parse(endedAt) - begun);
  return {
    ...rest,
    ...partOf(job, share),
    startedAt: timestamp(begun),
    status: 'running',
    lastModified: timestamp(now),
  };
}

const counts = ['numSuccess', 'numIgnore', 'numExport', 'numPagesGenerated', 'numPagesProcessed'] as const;

/** What is known when all is over. */
const atEnd = { numError: 0, numOpenError: 0, retriable: false, doneExporting: false } as const;

/** As much of what a job counts as a share of its time has brought. */
function partOf(job: Job, share: number): Partial<Job> {
  const done = counts.flatMap((name) => (job[name] === undefined ? [] : [[name, Math.floor(job[name] * share)]]));
  const open = Object.entries(atEnd).filter(([name]) => name in job);
  return Object.fromEntries([...done, ...open]);
}
