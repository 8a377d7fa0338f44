import type { HostOutcome, Watching } from './app-host.ts';
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
  { breach }: Watching,
): Promise<HostOutcome> {
  return new Promise((resolve) => {
    let isOver = false;
    const callback: Callback = (error, result) => {
      if (isOver) breach('called back more than once: the first time counts. Return where you call back');
      else resolve(outcomeOf(error, result));
      isOver = true;
    };
    const threw = (thrown: unknown): void => {
      const { code, message } = errorOf(thrown);
      const when = isOver ? 'after it had called back' : 'instead of calling back with it';
      breach(`threw \`${code}: ${message}\` ${when}. Hand errors to the callback`);
      if (!isOver) resolve({ status: 422, errors: [errorOf(thrown)] });
      isOver = true;
    };
    try {
      start(callback);
    } catch (thrown) {
      threw(thrown);
    }
  });
}
