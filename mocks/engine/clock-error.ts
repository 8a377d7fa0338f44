import { TestkitError } from '../../spec/testkit-error.ts';

/** A clock cannot be set to what it was given. */
export class ClockError extends TestkitError {
  override readonly name = 'ClockError' as const;
}
