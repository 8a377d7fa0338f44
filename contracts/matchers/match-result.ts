/** What a matcher found, for any test framework. */
export interface MatchResult {
  readonly pass: boolean;
  /** What was found; where it failed: why, and what was nearest. */
  readonly message: string;
  /** Whether the question itself is wrong, so that its opposite must not pass either: an operation that is none. */
  readonly misuse?: boolean;
}

/**
 * An assertion of this package that does not hold. Test frameworks know it by its name and code.
 *
 * It is no `TestkitError`: nothing failed but the test.
 */
export class ContractAssertionError extends Error {
  override readonly name = 'AssertionError' as const;
  readonly code = 'ERR_ASSERTION' as const;
}

/** Throws where a matcher did not pass. */
export function assertMatch({ pass, message }: MatchResult): void {
  if (!pass) throw new ContractAssertionError(message);
}
