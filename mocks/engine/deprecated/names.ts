import type { AccountChange, MockAccount } from '../account/account.ts';
import type { AccountSnapshot } from '../account/account-snapshot.ts';
import type { Keeper } from '../account/records/keeper.ts';
import type { RecordsByPath } from '../account/records/stored-records.ts';
import type { TypedResponse } from '../behaviours/behaviour.ts';
import type { AccountClock } from '../time/account-clock.ts';
import type { MockResponse, WireResponse } from '../wire/response.ts';

/** @deprecated Use {@link MockResponse}. */
export type Answer = MockResponse;
/** @deprecated Use {@link WireResponse}. */
export type WireAnswer = WireResponse;
/** @deprecated Use {@link TypedResponse}. */
export type TypedAnswer<Op> = TypedResponse<Op>;
/** @deprecated Use {@link MockAccount}. */
export type World = MockAccount;
/** @deprecated Use {@link AccountChange}. */
export type WorldChange = AccountChange;
/** @deprecated Use {@link AccountClock}. */
export type WorldClock = AccountClock;
/** @deprecated Use {@link RecordsByPath}. */
export type WorldRecords = RecordsByPath;
/** @deprecated Use {@link AccountSnapshot}. */
export type WorldSnapshot = AccountSnapshot;

/** A keeper as earlier versions had it. */
export interface DeprecatedKeeper extends Pick<Keeper, 'names'> {
  /** @deprecated Use `sync`. */
  look(account: Parameters<Keeper['sync']>[0]): void;
  /** @deprecated Use `transaction`. */
  step<T>(act: () => T): T;
}

/** A keeper with the names of today. */
export function currentKeeper(keeper: Keeper | DeprecatedKeeper): Keeper {
  if (!('look' in keeper)) return keeper;
  return {
    sync: (account) => keeper.look(account),
    transaction: (act) => keeper.step(act),
    names: () => keeper.names(),
  };
}
