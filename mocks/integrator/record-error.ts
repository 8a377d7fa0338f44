import type { Violation } from '../../contracts/violation.ts';
import { TestkitError } from '../../spec/testkit-error.ts';

/** A record that was put into the fake from outside breaks the contract; the fake is as it was before. */
export class RecordError extends TestkitError {
  override readonly name = 'RecordError' as const;
  readonly violations: readonly Violation[];

  constructor(
    what: string,
    violations: readonly Violation[],
    reasons: readonly string[] = violations.map((violation) => violation.message),
  ) {
    super(
      `Failed to take ${what}: it is no integration. ${reasons.slice(0, 5).join(' ')} Mend the record; fixtures of this package show a valid one.`,
    );
    this.violations = violations;
  }
}
