import { preview } from '../../../contracts/violations/violation.ts';
import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** A clock cannot be set to what it was given. */
export class ClockError extends TestkitError {
  override readonly name = 'ClockError' as const;
}

/** What a clock says when it is to be advanced by what is no time. */
export function noTime(value: unknown): ClockError {
  return new ClockError(
    `Failed to advance the clock: ${preview(value)} is no time. Give milliseconds, not less than 0; set() goes back.`,
  );
}
