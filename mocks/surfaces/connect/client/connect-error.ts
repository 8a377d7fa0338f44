import { TestkitError } from '../../../../spec/errors/testkit-error.ts';

/** A fake in another process cannot be reached, or does not do what it was asked to. */
export class ConnectError extends TestkitError {
  override readonly name = 'ConnectError' as const;
}
