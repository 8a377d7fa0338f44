/** Waits; a test gives one that does not. */
export type Sleep = (milliseconds: number) => Promise<void>;

/** Lets requests go at no more than a rate, however many of them are on their way at a time. */
export interface Pace {
  /** Waits until the next request may go. */
  turn(): Promise<void>;
  /** Waits for as long as the server asked, a second where it did not say; `false`: that is too long to wait for. */
  obey(retryAfter: string | undefined): Promise<boolean>;
}

/** The longest that a server may make the run wait at once, in seconds. */
const longestWait = 120;

/**
 * Makes a pace of at most so many requests a second.
 *
 * It looks at no clock: after a handful of requests everybody rests for as long as they may take together, so that the
 * rate is kept even where the requests themselves take no time.
 */
export function createPace(rate: number, sleep: Sleep): Pace {
  const handful = Math.max(1, Math.floor(rate / 10));
  let gone = 0;
  let rest: Promise<unknown> | undefined;
  function restFor(milliseconds: number): Promise<void> {
    const own = Promise.all([rest, sleep(milliseconds)]).then(() => {
      if (rest === own) rest = undefined;
    });
    rest = own;
    return own;
  }
  return {
    turn: async () => {
      while (rest !== undefined) await rest;
      gone += 1;
      if (gone % handful === 0) void restFor((handful / rate) * 1000);
    },
    obey: async (retryAfter) => {
      const seconds = Number(retryAfter ?? 1);
      if (seconds > longestWait) return false;
      await restFor((Number.isFinite(seconds) ? Math.max(seconds, 0) : 1) * 1000);
      return true;
    },
  };
}
