import type { MockAccount } from '../../../engine/account/account.ts';
import type { ClockState } from '../../../engine/time/account-clock.ts';

/**
 * Whether nothing would be lost with an account but its journal: its records are those of the seed, it has given no id,
 * nobody has set its clock or given it a fault, and nobody watches it.
 *
 * @param clock Where the hands of its clock stood when it was made.
 */
export function isUnused(account: MockAccount, clock: ClockState): boolean {
  const { rules, added } = account.faults.snapshot();
  if (account.sequence !== 0 || rules.length > 0 || added > 0 || account.journal.watched) return false;
  const { frozenAt, offset, moment = 0 } = account.clock.snapshot();
  if (frozenAt !== undefined || offset !== 0) return false;
  // A stepping clock moves on by each exchange; where it stands elsewhere, somebody has set it.
  if (moment !== 0 && moment - (clock.moment ?? 0) !== account.journal.recorded) return false;
  for (const [path, records] of account.records().records) {
    const seed = account.seed.get(path);
    if (records !== seed && (seed !== undefined || records.size > 0)) return false;
  }
  return true;
}
