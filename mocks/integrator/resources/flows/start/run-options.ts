import type { FakeContext } from '../../../define/fake-context.ts';

/** With which status a run is returned that was started. */
export type RunStatus = 201 | 200;

/** What the statuses may be; the first counts where none is chosen. */
export const runStatuses: readonly [RunStatus, ...RunStatus[]] = [201, 200];

/** With which status a fake returns a run. */
export function runStatusOf({ options }: Pick<FakeContext, 'options'>): RunStatus {
  return runStatuses.find((one) => one === options['runStatus']) ?? runStatuses[0];
}

/** By a clock that moves on with each exchange: the first look at a job finds it queued, the next running, then ended. */
const steppingDuration = 3;

/** By the clock on the wall: long enough to be seen, short enough to be waited for. */
const realDuration = 2000;

/** How long a run takes in a fake, in milliseconds. */
export function runDurationOf({ options: { runDuration, clock = 'stepping' } }: Pick<FakeContext, 'options'>): number {
  if (typeof runDuration === 'number') return runDuration;
  return clock === 'stepping' ? steppingDuration : realDuration;
}
