import { TestkitError } from '../../../../spec/errors/testkit-error.ts';

/** What was looked for is not in a journal, or it cannot be looked for as it was described. */
export class JournalError extends TestkitError {
  override readonly name = 'JournalError' as const;
}
