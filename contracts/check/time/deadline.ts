import { longestTimer, secondsText } from './time-limit.ts';
import { cleanUpTime, graceAfter, UnjudgedError } from './unjudged-error.ts';

/** How long a whole run may take, in milliseconds, unless it says otherwise. */
export const defaultDeadlineMs = 3_600_000;

/** The most of a run's time that is kept for its clean-up, in milliseconds. */
const longestCleanUp = 30_000;

/** The end of a run, which includes its clean-up. */
export interface Deadline {
  /** Fires when nothing more may be asked: somebody has stopped the run, or the rest of the time is for the clean-up. */
  readonly signal: AbortSignal;
  /** How long what is under way then may take, in milliseconds. */
  readonly graceMs: number;
  /** Fires when the clean-up must end, too; `first`: when the first of two must, so that the other has as long. */
  cleanUp(turn?: 'first'): AbortSignal;
  /** The run is over in time. */
  release(): void;
}

/**
 * Starts the time of a run.
 *
 * @param hasCleanUp Whether the run may have something to remove: then a third of its time, at most 30 seconds, is kept
 * for that.
 */
export function startDeadline(deadlineMs: number, hasCleanUp: boolean, stopped: AbortSignal | undefined): Deadline {
  const reserve = Math.floor(hasCleanUp ? Math.min(deadlineMs / 3, longestCleanUp) : Math.min(deadlineMs / 10, 1000));
  const asked = new AbortController();
  const over = new AbortController();
  const half = new AbortController();
  const late = new UnjudgedError(
    `Failed to finish: the run's ${secondsText(deadlineMs)} were over. Give it more time (--deadline, \`deadlineMs\`), or fewer phases or values.`,
  );
  const timers = [
    setTimeout(() => asked.abort(late), Math.min(deadlineMs - reserve, longestTimer)),
    setTimeout(() => half.abort(late), Math.min(deadlineMs - reserve / 2, longestTimer)),
    setTimeout(() => over.abort(late), Math.min(deadlineMs, longestTimer)),
  ];
  return {
    signal: stopped === undefined ? asked.signal : AbortSignal.any([stopped, asked.signal]),
    graceMs: hasCleanUp ? Math.min(1000, Math.floor(reserve / 3)) : reserve,
    cleanUp: (turn) => {
      const grace = graceAfter(stopped, turn === 'first' ? cleanUpTime / 2 : cleanUpTime);
      const { signal } = turn === 'first' ? half : over;
      return grace === undefined ? signal : AbortSignal.any([grace, signal]);
    },
    release: () => timers.forEach(clearTimeout),
  };
}
