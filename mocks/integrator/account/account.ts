import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Fixtures } from '../../../fixtures/seeds.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { Journal } from '../../engine/journal/journal.ts';
import type { Late } from '../../engine/late.ts';
import type { AccountClock } from '../../engine/time/account-clock.ts';
import type { FakeContext } from '../define/fake-context.ts';
import { forget, membersOf } from '../registry/extensions.ts';
import { openFactories } from '../registry/factories.ts';
import type { AccountCommon } from './account-interface.ts';
import { type NamedRecords, openAccountRecords, type ResourceSections } from './account-records.ts';
import { exportAccount, importAccount } from './account-state.ts';
import type { OperationName } from './operation-name.ts';

/**
 * One isolated account of the fake. Its scripts win over those that count for all accounts.
 *
 * The records of each resource of the document stand under its name: `account.integrations`.
 */
export interface Account extends AccountCommon, ResourceSections {
  /** The records of each resource, by its name: `records.integrations` is `integrations`. */
  readonly records: NamedRecords;
  readonly journal: Journal<OperationName>;
  readonly clock: AccountClock;
}

/** Opens an account of the engine to a test. */
export function openAccount(
  contract: Contract,
  account: MockAccount,
  fake: FakeContext,
  fixtures: Late<Fixtures>,
): Account {
  const records = openAccountRecords(contract, account, fake);
  return {
    ...records,
    name: account.name,
    records,
    create: openFactories(contract, account, fixtures),
    export: () => exportAccount(contract, account),
    import: (state) => account.transaction(() => importAccount(contract, account, state)),
    journal: account.journal,
    faults: account.faults,
    clock: account.clock,
    ...membersOf(fake, account),
    reset: () => {
      forget(fake, account.name);
      account.reset();
    },
    snapshot: () => account.snapshot(),
    restore: (snapshot) => account.restore(snapshot),
  };
}
