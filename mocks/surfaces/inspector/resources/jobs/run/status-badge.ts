import { badge, type Tone } from '../../../parts/badge.ts';
import type { Job } from '../known/known-jobs.ts';

const tones: Readonly<Record<Job['status'], Tone>> = {
  queued: 'busy',
  running: 'busy',
  retrying: 'busy',
  canceling: 'busy',
  completed: 'good',
  failed: 'bad',
  canceled: 'plain',
};

/** How far a job is, with what is said before it: `last run failed`. */
export function statusBadge({ status }: Job, before = ''): unknown {
  return badge(tones[status], `${before}${status}`);
}
