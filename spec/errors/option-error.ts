import { TestkitError } from './testkit-error.ts';

/** An option is unknown, or has a value that it cannot have. */
export class OptionError extends TestkitError {
  override readonly name = 'OptionError' as const;
}
