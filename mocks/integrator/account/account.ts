import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Integration } from '../../../fixtures/resources/integrations/integration.ts';
import type { World, WorldSnapshot } from '../../engine/account/account.ts';
import type { Faults } from '../../engine/faults/fault-rules.ts';
import type { Journal } from '../../engine/journal/journal.ts';
import type { WorldClock } from '../../engine/time/account-clock.ts';
import { type Factories, openFactories } from '../records/factories.ts';
import { type Integrations, openIntegrations } from '../records/integrations.ts';
import { integrationsPath } from '../records/names.ts';
import type { LifeCycle } from '../resources/integrations/life-cycle/life-cycle.ts';
import { type PushedUpdate, pushUpdate } from '../resources/integrations/life-cycle/updating.ts';
import type { FunctionScripts } from '../resources/integrations/scripts/script.ts';
import { type AccountState, exportAccount, importAccount } from './account-state.ts';
import type { OperationName } from './operation-name.ts';

/** One isolated account of the fake. Its scripts win over those that count for all accounts. */
export interface Account extends FunctionScripts {
  /** `default`, or the NAME of the tokens `TOKEN@NAME`; with its region before it where that is not `us`: `eu/NAME`. */
  readonly name: string;
  readonly integrations: Integrations;
  /** What was asked of the account and how it went. */
  readonly journal: Journal<OperationName>;
  /** What goes wrong in this account. */
  readonly faults: Faults<OperationName>;
  /** The account's clock. */
  readonly clock: WorldClock;
  /**
   * The service's part of an update of an app: `updateInProgress` becomes true, and the app has to end it.
   *
   * @throws {OptionError} where there is no such integration, or its version is not lower than the one given.
   */
  pushUpdate(id: string, update?: PushedUpdate): Integration;
  /** Makes records for tests. */
  readonly create: Factories;
  /**
   * The account as JSON: its integrations, its faults, and its clock where that is frozen.
   *
   * @example
   * writeFileSync('account.json', JSON.stringify(account.export()));
   */
  export(): AccountState;
  /**
   * Puts an exported account in the place of what is there; ids, journal and a running clock go on as they are.
   *
   * @throws {OptionError} where it is no exported account.
   * @throws {RecordError} where an integration breaks the contract.
   * @throws {FaultError} where a fault cannot be. In each case nothing is changed.
   */
  import(state: AccountState): void;
  /** Back to the seed, and without its own scripts: records, ids, clock, faults and journal. */
  reset(): void;
  snapshot(): WorldSnapshot;
  restore(snapshot: WorldSnapshot): void;
}

/** Opens a world to a test. */
export function openAccount(contract: Contract, world: World, life: LifeCycle): Account {
  const integrations = openIntegrations(contract, () => world.collection(integrationsPath));
  return {
    name: world.name,
    integrations,
    create: openFactories(contract, world),
    export: () => exportAccount(world, integrations.all()),
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
