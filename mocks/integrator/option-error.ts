import { TestkitError } from '../../spec/testkit-error.ts';

/** An option has a value that it cannot have. */
export class OptionError extends TestkitError {
  override readonly name = 'OptionError' as const;
}
