import type { Contract } from '../../../contracts/contract/contract.ts';
import type { World } from '../../engine/account/account.ts';
import type { Journal } from '../../engine/journal/journal.ts';
import type { WorldClock } from '../../engine/time/account-clock.ts';
import { type NamedRecords, openAccountRecords, type ResourceSections } from '../records/account-records.ts';
import { openFactories } from '../registry/factories.ts';
import type { LifeCycle } from '../resources/integrations/life-cycle/life-cycle.ts';
import { pushUpdate } from '../resources/integrations/life-cycle/updating.ts';
import type { AccountCommon } from './account-interface.ts';
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
  readonly clock: WorldClock;
}

/** Opens a world to a test. */
export function openAccount(contract: Contract, world: World, life: LifeCycle): Account {
  const records = openAccountRecords(contract, world);
  return {
    ...records,
    name: world.name,
    records,
    create: openFactories(contract, world),
    export: () => exportAccount(contract, world),
    import: (state) => world.step(() => importAccount(contract, world, state)),
    journal: world.journal,
    faults: world.faults,
    clock: world.clock,
    ...life.scripts.of(world.name),
    pushUpdate: (id, update = {}) => world.step(() => pushUpdate(life.stamps, world, id, update)),
    reset: () => {
      life.scripts.clear(world.name);
      world.reset();
    },
    snapshot: () => world.snapshot(),
    restore: (snapshot) => world.restore(snapshot),
  };
}
