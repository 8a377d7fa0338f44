import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { realClock } from '../../../../engine/time/clock.ts';

/** How long a lock may be held before it is taken for one that was left behind, in milliseconds. */
const longest = 2000;

/** How long is waited between two tries, in milliseconds. */
const pause = 10;

/** Does something while no other process does so with the same file. */
export function whileLocked(path: string, work: () => void): void {
  const lock = `${path}.lock`;
  const isHeld = take(lock);
  try {
    work();
  } finally {
    if (isHeld) rmSync(lock, { force: true });
  }
}

/** Takes a lock; `false`: none can be made there, and the file itself will say why. */
function take(lock: string): boolean {
  for (let tries = 0; tries <= longest / pause; tries++) {
    try {
      closeSync(openSync(lock, 'wx', 0o600));
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false;
    }
    // Its holder works for a moment only; one that was killed meanwhile never lets go.
    const age = ageOf(lock);
    if (tries === longest / pause || age > longest) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  return take(lock);
}

/** How old a file is, in milliseconds. */
export function ageOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? 0 : realClock().now() - found.mtimeMs;
}
