import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** A mock cannot be made from what it was given. */
export class MockError extends TestkitError {
  override readonly name = 'MockError' as const;
}
