import { andMore, type Omitted, omittedOf } from '../../../contracts/violations/omitted.ts';
import type { Violation } from '../../../contracts/violations/violation.ts';
import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** The most violations in a message. */
const maxShown = 5;

/** What a record error says beside the violations. */
export interface RecordErrorDetails {
  /** What a record of its kind is called. */
  readonly singular?: string;
  /** Why it is no record at all, where no rule of the contract says so. */
  readonly reason?: string;
  /** How many more violations there are than those that are listed. */
  readonly omitted?: number | undefined;
}

/** A record that was put into the fake from outside breaks the contract; the fake is as it was before. */
export class RecordError extends TestkitError {
  override readonly name = 'RecordError' as const;
  /** The first of them. */
  readonly violations: readonly Violation[];
  /** How many more there are than `violations` lists; absent where all are listed. */
  declare readonly omitted?: Omitted;

  constructor(
    what: string,
    violations: readonly Violation[],
    { singular = 'record', reason, omitted = 0 }: RecordErrorDetails = {},
  ) {
    const shown = violations.slice(0, maxShown).map(({ message }) => message);
    const more = violations.length - shown.length + omitted;
    const why = reason ?? `it is no ${singular}. ${[...shown, ...(more > 0 ? [andMore(more)] : [])].join(' ')}`;
    const advice =
      reason === undefined ? 'Mend the record; fixtures of this package show a valid one.' : 'Give plain JSON.';
    super(`Failed to take ${what}: ${why} ${advice}`);
    this.violations = violations;
    const left = omittedOf(omitted, 0);
    if (left !== undefined) this.omitted = left;
  }
}
