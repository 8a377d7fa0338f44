import type { CheckFailure } from '../failures/failure.ts';

/** What probably makes several checks fail. */
export interface Cause {
  /** What is at fault, whichever operation shows it: `status 500`, `header link`, `field lastModified`. */
  readonly place: string;
  readonly rule: string;
  /** The sentence of its example. */
  readonly message: string;
  /** How many checks fail by it. */
  readonly checks: number;
  /** The operations that show it. */
  readonly operations: readonly string[];
  /** The failure that shows it best. */
  readonly example: CheckFailure;
  /** The ids of all its failures. */
  readonly failures: readonly string[];
}
