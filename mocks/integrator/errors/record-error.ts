import { andMore, type Omitted, omittedOf } from '../../../contracts/violations/omitted.ts';
import type { Violation } from '../../../contracts/violations/violation.ts';
import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** The most violations in a message. */
const mostTold = 5;

/** A record that was put into the fake from outside breaks the contract; the fake is as it was before. */
export class RecordError extends TestkitError {
  override readonly name = 'RecordError' as const;
  /** The first of them. */
  readonly violations: readonly Violation[];
  /** How many more there are than `violations` lists; absent where all are listed. */
  declare readonly omitted?: Omitted;

  constructor(what: string, violations: readonly Violation[], reason?: string, omitted = 0) {
    const told = violations.slice(0, mostTold).map(({ message }) => message);
    const more = violations.length - told.length + omitted;
    const why = reason ?? `it is no integration. ${[...told, ...(more > 0 ? [andMore(more)] : [])].join(' ')}`;
    const advice =
      reason === undefined ? 'Mend the record; fixtures of this package show a valid one.' : 'Give plain JSON.';
    super(`Failed to take ${what}: ${why} ${advice}`);
    this.violations = violations;
    const left = omittedOf(omitted, 0);
    if (left !== undefined) this.omitted = left;
  }
}
