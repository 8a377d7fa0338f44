import type { Contract } from '../../contracts/contract.ts';
import type { Journal } from '../engine/journal.ts';
import type { World, WorldSnapshot } from '../engine/world.ts';
import { type Integrations, openIntegrations } from './integrations.ts';
import { integrationsPath } from './names.ts';

/** One isolated account of the fake. */
export interface Account {
  /** `default`, or the NAME of the tokens `TOKEN@NAME`; with its region before it where that is not `us`: `eu/NAME`. */
  readonly name: string;
  readonly integrations: Integrations;
  /** What was asked of the account and how it went. */
  readonly journal: Journal;
  /** Back to the seed: records, ids, clock and journal. */
  reset(): void;
  snapshot(): WorldSnapshot;
  restore(snapshot: WorldSnapshot): void;
}

/** Opens a world to a test. */
export function openAccount(contract: Contract, world: World): Account {
  return {
    name: world.name,
    integrations: openIntegrations(contract, () => world.collection(integrationsPath)),
    journal: world.journal,
    reset: () => world.reset(),
    snapshot: () => world.snapshot(),
    restore: (snapshot) => world.restore(snapshot),
  };
}
