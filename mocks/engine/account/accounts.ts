import { World, type WorldOptions } from './account.ts';
import type { WorldSnapshot } from './account-snapshot.ts';
import { checkSnapshot } from './check-snapshot.ts';
import type { Keeper } from './records/keeper.ts';

/** The worlds of one fake, each made when it is first asked for. */
export interface Accounts {
  of(name: string): World;
  /** Those that were asked for, here or by those who share them. */
  known(): ReadonlyMap<string, World>;
  reset(): void;
  snapshot(): ReadonlyMap<string, WorldSnapshot>;
  /** @throws {MockError} where it is no snapshot; nothing is changed then. */
  restore(snapshot: ReadonlyMap<string, WorldSnapshot>): void;
}

/** Holds the worlds of a fake in `worlds`. */
export function createAccounts(worlds: Map<string, World>, options: Omit<WorldOptions, 'name'>): Accounts {
  const keeper: Keeper | undefined = options.keeper;
  const step = <T>(act: () => T): T => (keeper === undefined ? act() : keeper.step(act));

  const of = (name: string): World => {
    let world = worlds.get(name);
    if (world === undefined) {
      world = new World({ ...options, name });
      worlds.set(name, world);
    }
    return world;
  };
  const known = (): ReadonlyMap<string, World> => {
    for (const name of keeper?.names() ?? []) of(name);
    return worlds;
  };

  return {
    of,
    known,
    reset: () =>
      step(() => {
        for (const world of known().values()) world.reset();
      }),
    snapshot: () => new Map([...known()].map(([name, world]) => [name, world.snapshot()])),
    restore: (snapshot) => {
      checkSnapshot(snapshot, typeof Object(snapshot).has === 'function');
      step(() => {
        for (const [name, world] of known()) if (!snapshot.has(name)) world.reset();
        for (const [name, world] of snapshot) of(name).restore(world);
      });
    },
  };
}
