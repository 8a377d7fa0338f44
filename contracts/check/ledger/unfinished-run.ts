import type { AccountSigns, CreatedRecord, Intent, KeptPlace } from './ledger.ts';

/** A run that did not clean up after itself, as its ledger has it. */
export interface UnfinishedRun {
  readonly tag: string;
  /** What it created and did not remove, as far as it could write that down. */
  readonly records: readonly RememberedRecord[];
  /** The requests that may have made a record, and whose response was not written down. */
  readonly open: readonly Intent[];
  /** Places without records that it changed for a while, and may not have put back. */
  readonly kept?: readonly KeptPlace[];
  /** Whether it was about to make any record at all; `undefined`: its ledger is older than that line. */
  readonly hasWritten: boolean | undefined;
  /** By what its account is known again. */
  readonly account: AccountSigns;
}

/** A record that a run created, as its ledger has it. */
export interface RememberedRecord extends CreatedRecord {
  /** Whether the run had begun to remove it, so that it may be gone. */
  readonly isLeaving: boolean;
}
