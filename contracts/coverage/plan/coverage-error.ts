import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** Coverage cannot be read, or is less than it has to be. */
export class CoverageError extends TestkitError {
  override readonly name = 'CoverageError' as const;
}
