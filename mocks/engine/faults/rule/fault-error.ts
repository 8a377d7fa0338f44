import { TestkitError } from '../../../../spec/errors/testkit-error.ts';

/** A fault cannot be injected as it was described. */
export class FaultError extends TestkitError {
  override readonly name = 'FaultError' as const;
}
