import type { UnfinishedRun } from '../../ledger/unfinished-run.ts';

/** What a look at an account has shown of a run of which nothing is there. */
export interface EmptySight {
  readonly run: UnfinishedRun;
  /** Whose account it is, as the API says; `undefined`: it does not say. */
  readonly user: string | undefined;
  /** Whether a record of others is there that was there before the run. */
  readonly seesOthers: boolean;
}

/** Why nothing of a run is there, as far as it can be known; `undefined`: because nothing is left. */
export type Doubt = 'another account' | 'all gone' | 'not known' | undefined;

/**
 * Tells whether nothing is left of a run, or whether this is another account than the one in which it ran.
 *
 * Nothing of it is here in either case. What the run has removed itself is no reason for doubt.
 */
export function doubtOf({ run, user, seesOthers }: EmptySight): Doubt {
  const known = run.account.user;
  if (known !== undefined && user !== undefined && known !== user) return 'another account';
  if (run.records.some(({ isLeaving }) => !isLeaving)) return 'all gone';
  if (run.hasWritten === false) return undefined;
  const isSameUser = known !== undefined && known === user;
  const hasResponse = run.open.length === 0 && run.records.length === 0 && run.hasWritten === true;
  // One user may have several accounts; what was there before tells them apart.
  return isSameUser && (hasResponse || seesOthers) ? undefined : 'not known';
}
