import type { HostOutcome, Watching } from '../interface/app-host.ts';
import { errorOf } from './refused-call.ts';

/** What a function calls when it is done. */
export type Callback = (error?: unknown, result?: unknown) => void;

/**
 * Calls a function that calls back, and waits for it; it is to call back once.
 *
 * @param start Calls it.
 * @param outcomeOf Reads what it called back with.
 */
export function calledBack(
  start: (callback: Callback) => unknown,
  outcomeOf: (error: unknown, result: unknown) => HostOutcome,
  { calledAgain, threw }: Watching,
): Promise<HostOutcome> {
  return new Promise((resolve) => {
    let isOver = false;
    const callback: Callback = (error, result) => {
      if (isOver) calledAgain();
      else resolve(outcomeOf(error, result));
      isOver = true;
    };
    try {
      start(callback);
    } catch (thrown) {
      threw(thrown);
      if (!isOver) resolve({ status: 422, errors: [errorOf(thrown)] });
      isOver = true;
    }
  });
}
