import type { World } from '../../../engine/account/account.ts';
import type { BucketState } from '../../../engine/account/rate-limit.ts';
import type { ClockState } from '../../../engine/time/account-clock.ts';
import { isUnused } from './unused.ts';

/** An account as it was when it was made. */
interface Beginning {
  readonly clock: ClockState;
  readonly bucket: BucketState | undefined;
}

/** How many accounts that nobody has used are kept. */
export const mostUnused = 1000;

/**
 * The accounts of a server. Any token makes one, so those that nobody has used go when there are too many: the ones that
 * nobody has asked for the longest. One that went is as after its reset when it is asked for again.
 *
 * Whoever holds a part of an account in this process, its journal, say, holds the account: it comes back as the same.
 */
export class BoundedWorlds extends Map<string, World> {
  readonly #most: number;
  readonly #beginnings = new WeakMap<World, Beginning>();
  /** The account that a part belongs to, for as long as somebody holds the part. */
  readonly #wholes = new WeakMap<object, World>();
  /** Those that went, while somebody may hold them. */
  readonly #gone = new Map<string, WeakRef<World>>();
  readonly #forgotten = new FinalizationRegistry<string>((name) => {
    if (this.#gone.get(name)?.deref() === undefined) this.#gone.delete(name);
  });
  /** The names, those first that nobody has asked for the longest. */
  readonly #recent = new Set<string>();
  #nextLook: number;

  constructor(most: number = mostUnused) {
    super();
    this.#most = most;
    this.#nextLook = most + 1;
  }

  override get(name: string): World | undefined {
    let world = super.get(name);
    if (world === undefined) {
      world = this.#gone.get(name)?.deref();
      if (world === undefined) return undefined;
      super.set(name, world);
      this.#gone.delete(name);
    }
    this.#recent.delete(name);
    this.#recent.add(name);
    return world;
  }

  override set(name: string, world: World): this {
    this.#beginnings.set(world, { clock: world.clock.snapshot(), bucket: world.bucket?.snapshot() });
    for (const part of [world.journal, world.faults, world.clock]) this.#wholes.set(part, world);
    super.set(name, world);
    this.#recent.add(name);
    // To look at all of them takes a while: so not each time.
    if (this.size >= this.#nextLook) {
      this.letGo(this.#most);
      this.#nextLook = this.size + Math.max(1, Math.floor(Math.max(this.#most, this.size) / 10));
    }
    return this;
  }

  /** How many nobody has used. */
  get unused(): number {
    return [...this.values()].filter((world) => this.#isUnused(world)).length;
  }

  /** Lets go of those that nobody has used, but for the last ones that were asked for. */
  letGo(kept: number): void {
    const unused = [...this.#recent].flatMap((name) => {
      const world = super.get(name);
      return world !== undefined && name !== 'default' && this.#isUnused(world) ? [world] : [];
    });
    for (const world of unused.slice(0, Math.max(0, unused.length - kept))) this.#drop(world);
  }

  #isUnused(world: World): boolean {
    const beginning = this.#beginnings.get(world);
    return beginning !== undefined && isUnused(world, beginning.clock);
  }

  #drop(world: World): void {
    const { clock, bucket } = this.#beginnings.get(world) ?? {};
    world.journal.clear();
    if (clock !== undefined) world.clock.restore(clock);
    if (bucket !== undefined) world.bucket?.restore(bucket);
    this.delete(world.name);
    this.#recent.delete(world.name);
    this.#gone.set(world.name, new WeakRef(world));
    this.#forgotten.register(world, world.name);
  }
}
