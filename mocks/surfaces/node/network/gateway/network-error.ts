import { TestkitError } from '../../../../../spec/errors/testkit-error.ts';

/** A connection to the service that the fake cannot serve, and does not let out. */
export class NetworkError extends TestkitError {
  override readonly name = 'NetworkError' as const;
  /** What clients tell errors of the network apart by. */
  readonly code = 'ERR_TESTKIT_NETWORK';
}
