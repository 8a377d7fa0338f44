import { MockAccount, type MockAccountOptions } from './account.ts';
import type { AccountSnapshot } from './account-snapshot.ts';
import { checkSnapshot } from './check-snapshot.ts';
import type { Keeper } from './records/keeper.ts';
import type { RecordsByPath } from './records/stored-records.ts';

/** The accounts of one fake, each made when it is first asked for. */
export interface Accounts {
  of(name: string): MockAccount;
  /** Those that were asked for, here or by those who share them. */
  known(): ReadonlyMap<string, MockAccount>;
  /** Puts records of the seed into the accounts that are made already. */
  arrive(records: RecordsByPath): void;
  reset(): void;
  snapshot(): ReadonlyMap<string, AccountSnapshot>;
  /** @throws {MockError} where it is no snapshot; nothing is changed then. */
  restore(snapshot: ReadonlyMap<string, AccountSnapshot>): void;
}

/** Holds the accounts of a fake in `accounts`. */
export function createAccounts(
  accounts: Map<string, MockAccount>,
  options: Omit<MockAccountOptions, 'name'>,
): Accounts {
  const keeper: Keeper | undefined = options.keeper;
  const transaction = <T>(act: () => T): T => (keeper === undefined ? act() : keeper.transaction(act));

  const of = (name: string): MockAccount => {
    let account = accounts.get(name);
    if (account === undefined) {
      account = new MockAccount({ ...options, name });
      accounts.set(name, account);
    }
    return account;
  };
  const known = (): ReadonlyMap<string, MockAccount> => {
    for (const name of keeper?.names() ?? []) of(name);
    return accounts;
  };

  return {
    of,
    known,
    arrive: (records) => {
      if (records.size === 0) return;
      for (const account of accounts.values()) {
        const before = account.records();
        account.load({ records: new Map([...records, ...before.records]), sequence: before.sequence });
      }
    },
    reset: () =>
      transaction(() => {
        for (const account of known().values()) account.reset();
      }),
    snapshot: () => new Map([...known()].map(([name, account]) => [name, account.snapshot()])),
    restore: (snapshot) => {
      checkSnapshot(snapshot, typeof Object(snapshot).has === 'function');
      transaction(() => {
        for (const [name, account] of known()) if (!snapshot.has(name)) account.reset();
        for (const [name, account] of snapshot) of(name).restore(account);
      });
    },
  };
}
