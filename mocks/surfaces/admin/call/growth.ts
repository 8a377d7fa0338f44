import type { AccountsGuard } from '../held/accounts-guard.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { growthOfIntegrations } from '../resources/integrations/growth.ts';
import type { AdminOperation } from './admin-call.ts';
import type { Growing } from './growing.ts';

/** The operations that put something into an account, and how large that may be. */
const growing: Growing = {
  importAccount: 'body',
  makeRecord: 'body',
  putRecord: 'body',
  pushUpdate: 'unknown',
  ...growthOfIntegrations,
  addFault: 'body',
  // One that nobody has used is kept from then on.
  turnClock: 'body',
  restoreSnapshot: 'unknown',
  restoreAccountSnapshot: 'unknown',
};

/**
 * Makes sure that an operation may put something into an account.
 *
 * @throws {AdminRefusal} where the accounts hold as much as they may.
 */
export function checkRoom(guard: AccountsGuard | undefined, operation: AdminOperation, doing: string): void {
  if (growing[operation] === undefined || guard?.fullness === undefined) return;
  throw new AdminRefusal('insufficient-storage', `Failed to ${doing}: ${guard.fullness}`);
}

/** Counts what an operation may have put in, or that it may have made room. */
export function countGrowth(guard: AccountsGuard | undefined, operation: AdminOperation, bodyLength: number): void {
  const size = growing[operation];
  guard?.count(size === undefined ? 0 : size === 'body' ? bodyLength : Number.POSITIVE_INFINITY);
}
