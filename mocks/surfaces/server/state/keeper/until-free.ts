import { setTimeout as wait } from 'node:timers/promises';
import { stateError } from '../file/state-error.ts';

/** How often a write looks whether the file is free, and how long it waits in between, in milliseconds. */
const maxLooks = 250;
const betweenLooks = 20;

/**
 * Waits until nobody holds the file.
 *
 * @throws {StateError} where somebody does for as long as a write may take.
 */
export async function untilFree(file: string, isFree: () => boolean): Promise<void> {
  for (let look = 0; look < maxLooks; look += 1) {
    await wait(betweenLooks);
    if (isFree()) return;
  }
  const seconds = (maxLooks * betweenLooks) / 1000;
  throw stateError(file, `another process has held it for ${seconds} seconds. Stop that process, or try again.`);
}
