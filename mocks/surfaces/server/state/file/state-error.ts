import { TestkitError } from '../../../../../spec/errors/testkit-error.ts';

/** The state cannot be kept in a file. */
export class StateError extends TestkitError {
  override readonly name = 'StateError' as const;
}

/** Something in a file that this package did not write so. */
export class BrokenState extends Error {}

/** Words why a file cannot hold the state. */
export function stateError(file: string, why: string, cause?: unknown): StateError {
  return new StateError(`Failed to keep the state in ${file}: ${why}`, cause === undefined ? {} : { cause });
}

/** What the database says by number, and what to do then. */
const reasons: ReadonlyMap<number, string> = new Map([
  [5, 'another process holds it. Stop that process, or try again.'],
  [8, 'it may not be written. Give a file that may.'],
  [11, 'it is damaged. Give another file; what is left in this one may be read with the sqlite3 command.'],
  [13, 'the disk is full. Make room.'],
  [14, 'it cannot be opened. Give a file in a directory that exists and may be written.'],
  [26, 'it is no SQLite file. Give another one.'],
]);

/** Lets something work on the file, and words what the database complains of. */
export function worded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof BrokenState || isTooLarge(error)) {
      const advice = 'Mend it with the sqlite3 command, or give another file.';
      throw stateError(file, `${error.message.replace(/\.$/, '')}. ${advice}`, error);
    }
    if (!isDatabaseError(error)) throw error;
    const why = reasons.get(error.errcode & 0xff) ?? `${error.message}. Give another file.`;
    throw stateError(file, why, error);
  }
}

/** Whether the database complains that somebody else is at work. */
export function isBusy(error: unknown): boolean {
  return isDatabaseError(error) && (error.errcode & 0xff) === 5;
}

/** Whether a number in the file is one that JavaScript has not. */
function isTooLarge(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
}

function isDatabaseError(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}
