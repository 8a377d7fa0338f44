import { preview } from '../../../contracts/violations/violation.ts';
import { MockError } from './mock-error.ts';

/** @throws {MockError} where what is to be gone back to is not what `snapshot()` gave. */
export function checkSnapshot(given: unknown, isOne: boolean): void {
  if (isOne) return;
  throw new MockError(
    `Failed to restore: ${preview(given)} is no snapshot. Give what snapshot() of the same kind gave.`,
  );
}
