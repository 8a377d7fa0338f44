import { sideOf } from '../../../define/choices/side-of.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import type { NoRun } from './flow-record.ts';

/** With which status a run is returned that was started. */
export type RunStatus = 201 | 200;

/** What the statuses may be; the first counts where none is chosen. */
export const runStatuses: readonly [RunStatus, ...RunStatus[]] = [201, 200];

/** With which status a fake returns a run. */
export function runStatusOf({ options }: Pick<FakeContext, 'options'>): RunStatus {
  return sideOf(runStatuses, options['runStatus']);
}

/** By a clock that moves on with each exchange: the first look at a job finds it queued, the next running, then ended. */
const steppingDuration = 3;

/** By the clock on the wall: long enough to be seen, short enough to be waited for. */
const realDuration = 2000;

/** With which code the run of a flow is refused that is switched off. */
export type DisabledRunCode = 'invalid_flow' | 'inactive_flow';

/** All that there are; the first counts where none is chosen. */
export const disabledRunCodes: readonly [DisabledRunCode, ...DisabledRunCode[]] = ['invalid_flow', 'inactive_flow'];

/** With which code a fake refuses to run a flow: one that is switched off has a code of its own, if chosen. */
export function noRunCodeOf({ options }: Pick<FakeContext, 'options'>, { field }: Pick<NoRun, 'field'>): string {
  return field === 'disabled' ? sideOf(disabledRunCodes, options['disabledRunCode']) : 'invalid_flow';
}

/** How long a run takes in a fake, in milliseconds. */
export function runDurationOf({ options: { runDuration, clock = 'stepping' } }: Pick<FakeContext, 'options'>): number {
  if (typeof runDuration === 'number') return runDuration;
  return clock === 'stepping' ? steppingDuration : realDuration;
}
