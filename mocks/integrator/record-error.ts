import type { Violation } from '../../contracts/violation.ts';
import { TestkitError } from '../../spec/testkit-error.ts';

/** A record that was put into the fake from outside breaks the contract; the fake is as it was before. */
export class RecordError extends TestkitError {
  override readonly name = 'RecordError' as const;
  readonly violations: readonly Violation[];

  constructor(what: string, violations: readonly Violation[], reason?: string) {
    const why =
      reason ??
      `it is no integration. ${violations
        .slice(0, 5)
        .map(({ message }) => message)
        .join(' ')}`;
    const advice =
      reason === undefined ? 'Mend the record; fixtures of this package show a valid one.' : 'Give plain JSON.';
    super(`Failed to take ${what}: ${why} ${advice}`);
    this.violations = violations;
  }
}
