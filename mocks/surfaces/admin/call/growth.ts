import type { AccountsGuard } from '../held/accounts-guard.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import type { Growing, GrowthSize } from './growing.ts';

/** The operations that put something into an account, whatever its resources. */
export const growingOperations: Growing = {
  importAccount: 'body',
  makeRecord: 'body',
  putRecord: 'body',
  addFault: 'body',
  // One that nobody has used is kept from then on.
  turnClock: 'body',
  setProviderState: 'unknown',
  restoreSnapshot: 'unknown',
  restoreAccountSnapshot: 'unknown',
};

/**
 * Makes sure that an operation may put something into an account.
 *
 * @throws {AdminRefusal} where the accounts hold as much as they may.
 */
export function checkRoom(guard: AccountsGuard | undefined, size: GrowthSize | undefined, doing: string): void {
  if (size === undefined || guard?.fullness === undefined) return;
  throw new AdminRefusal('insufficient-storage', `Failed to ${doing}: ${guard.fullness}`);
}

/** Counts what an operation may have put in, or that it may have made room. */
export function countGrowth(guard: AccountsGuard | undefined, size: GrowthSize | undefined, bodyLength: number): void {
  guard?.count(size === undefined ? 0 : size === 'body' ? bodyLength : Number.POSITIVE_INFINITY);
}
