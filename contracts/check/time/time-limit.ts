/** How long something may take; its clock can be stopped while it waits for its turn. */
export interface TimeLimit {
  /** Fires when the time is over, or the work is given up. */
  readonly signal: AbortSignal;
  /** Waits for something, but not beyond the limit, whether or not that hears the signal. */
  within<T>(work: Promise<T>): Promise<T>;
  /** Stops the clock while something else is waited for; it then starts from the beginning. */
  pausedFor<T>(wait: Promise<T>): Promise<T>;
  /** Ends what is under way, and the clock. */
  giveUp(): void;
  /** Stops the clock: the work is done. */
  release(): void;
}

/** Limits the time of one request, body included. */
export function limitTime(timeoutMs: number): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const late = (): void =>
    controller.abort(new DOMException(`it took longer than ${secondsText(timeoutMs)}`, 'TimeoutError'));
  const start = (): ReturnType<typeof setTimeout> => setTimeout(late, Math.min(timeoutMs, longestTimer));
  let timer = start();
  let isOver = false;
  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
  };
  return {
    signal,
    within: async (work) => {
      let stop = (): void => undefined;
      const over = new Promise<never>((_resolve, reject) => {
        stop = () => reject(signal.reason);
        if (signal.aborted) stop();
        else signal.addEventListener('abort', stop);
      });
      try {
        return await Promise.race([work, over]);
      } finally {
        signal.removeEventListener('abort', stop);
        // Nobody waits for it any more, so nobody hears how it ended.
        work.catch(() => undefined);
      }
    },
    pausedFor: async (wait) => {
      clearTimeout(timer);
      try {
        return await wait;
      } finally {
        if (!isOver) timer = start();
      }
    },
    giveUp: () => {
      end();
      controller.abort();
    },
    release: end,
  };
}

/** The longest that a timer of JavaScript can wait, in milliseconds. */
export const longestTimer: number = 2 ** 31 - 1;

/** A time in words: `30 seconds`. */
export function secondsText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return milliseconds < 1000 ? `${milliseconds} ms` : `${seconds} second${seconds === 1 ? '' : 's'}`;
}
