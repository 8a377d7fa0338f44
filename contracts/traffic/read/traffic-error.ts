import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** Recorded traffic, or a file of records, cannot be read. */
export class TrafficError extends TestkitError {
  override readonly name = 'TrafficError' as const;
}
