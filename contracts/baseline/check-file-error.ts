import { TestkitError } from '../../spec/errors/testkit-error.ts';

/** A file that a run reads (a baseline, a recording, a ledger) is not what it should be. */
export class CheckFileError extends TestkitError {
  override readonly name = 'CheckFileError' as const;
}
