import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** The backend cannot be judged: nobody responds, nobody lets us in, or the run was stopped. */
export class UnjudgedError extends TestkitError {
  override readonly name = 'UnjudgedError' as const;
}

/** What is said of a run that was stopped: why, where its signal tells, and else that somebody did it. */
export function stoppedError(signal?: AbortSignal): UnjudgedError {
  const reason: unknown = signal?.reason;
  return reason instanceof UnjudgedError ? reason : new UnjudgedError('Failed to finish: the run was stopped.');
}

/** Waits for something, but not where the run is stopped meanwhile. */
export async function unlessStopped<T>(waited: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return waited;
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(stoppedError(signal));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([stopped, waited]);
  } finally {
    signal.removeEventListener('abort', stop);
    // Nobody waits for it any more, so nobody hears how it ended.
    waited.catch(() => undefined);
  }
}

/** How long the clean-up of a run that was stopped may take, in milliseconds. */
export const cleanUpTime = 3000;

/** A signal that fires some time after another one. */
export function graceAfter(signal: AbortSignal | undefined, milliseconds: number): AbortSignal | undefined {
  if (signal === undefined) return undefined;
  const late = new AbortController();
  const begin = (): void =>
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => late.abort(signal.reason), { once: true });
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return late.signal;
}
