import type { World, WorldChange } from '../../../../engine/account/account.ts';
import type { Keeper } from '../../../../engine/account/records/keeper.ts';
import type { StoredRecords } from '../../../../engine/account/records/stored-records.ts';
import { textOf } from '../../../../engine/store/known-records.ts';
import type { MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import { worded } from '../file/state-error.ts';
import type { Tables, WorldRow } from '../file/tables.ts';
import { rewritten } from './rewritten.ts';
import { recordsOf } from './taken-rows.ts';
import { untilFree } from './until-free.ts';

/** What of a world has been taken over from the file. */
interface Seen extends WorldRow {
  /** The number of the file at the last look. */
  readonly data: number;
  /** How many deletions the file remembers, as far as this process knows. */
  readonly deletions: number;
}

/** What a step has done to a world. */
interface Touched {
  /** What it was filled with, where this step was the first that anybody saw of it. */
  seed: StoredRecords | undefined;
  written: boolean;
  /** Whether others have to load everything. */
  rebuilt: boolean;
  deletions: number;
}

/** The file forgets deletions when it remembers so many; who has not seen them then loads everything. */
const mostDeletions = 1000;

/** Keeps the records of worlds in a file that other processes may have open too. */
export class FileKeeper implements Keeper {
  readonly #file: string;
  readonly #tables: Tables;
  readonly #seen = new WeakMap<World, Seen>();
  /** The worlds that the current step has looked at. */
  #step: Map<World, Touched> | undefined;
  #ended = false;

  constructor(file: string, tables: Tables) {
    this.#file = file;
    this.#tables = tables;
  }

  look(world: World): void {
    if (this.#ended) return;
    const step = this.#step;
    if (step !== undefined) {
      if (!step.has(world)) this.#lookWithin(step, world);
      return;
    }
    worded(this.#file, () => {
      const data = this.#tables.dataVersion();
      if (this.#seen.get(world)?.data === data) return;
      const isKept = this.#tables.reading(() => this.#takeOver(world, data));
      // A reader need not wait for whoever holds the file: what nobody has kept yet is as the seed has it.
      if (!isKept && this.#tables.isFree()) this.step(() => this.look(world));
    });
  }

  step<T>(act: () => T): T {
    if (this.#ended || this.#step !== undefined) return act();
    const step = new Map<World, Touched>();
    this.#step = step;
    try {
      return worded(this.#file, () => {
        const [result, seen] = this.#tables.writing((): [T, Map<World, Seen>] => {
          const result = act();
          // Where the file fails now, nobody will wait for it.
          if (result instanceof Promise) result.catch(() => undefined);
          return [result, this.#close(step)];
        });
        for (const [world, now] of seen) this.#seen.set(world, now);
        return result;
      });
    } catch (error) {
      for (const [world, { seed, written }] of step) {
        if (written || seed !== undefined || world.sequence !== this.#seen.get(world)?.sequence)
          this.#seen.delete(world);
        if (seed !== undefined) world.load(seed);
      }
      throw error;
    } finally {
      this.#step = undefined;
    }
  }

  /** Lets whoever holds the file come to an end, for as long as a write may take; others are answered meanwhile. */
  ready(): MaybePromise<void> {
    if (this.#ended || worded(this.#file, () => this.#tables.isFree())) return undefined;
    return untilFree(this.#file, () => this.#ended || worded(this.#file, () => this.#tables.isFree()));
  }

  names(): readonly string[] {
    return this.#ended ? [] : worded(this.#file, () => this.#tables.names());
  }

  /** Is told of each write; the world makes sure that it is within a step. */
  readonly changed = (change: WorldChange): void => {
    const { world } = change;
    const touched = this.#step?.get(world);
    const version = (this.#seen.get(world)?.version ?? 0) + 1;
    if (touched === undefined) return;
    touched.written = true;
    if (change.path === undefined) this.#rewrite(world, change.before, touched, version);
    else this.#write(world, change, touched, version);
  };

  /** Lets go of the file; the worlds go on without it. */
  end(): void {
    this.#ended = true;
  }

  #write(
    { name }: World,
    { path, id, record }: Extract<WorldChange, { readonly path: string }>,
    touched: Touched,
    version: number,
  ): void {
    if (record !== undefined) this.#tables.put(name, path, id, textOf(record), version);
    else {
      this.#tables.remove(name, path, id, version);
      touched.deletions += 1;
    }
  }

  #lookWithin(step: Map<World, Touched>, world: World): void {
    const touched: Touched = { seed: undefined, written: false, rebuilt: false, deletions: 0 };
    step.set(world, touched);
    const data = this.#tables.dataVersion();
    if (this.#takeOver(world, data)) return;
    // Nobody has seen this account before: the file gets what it starts with.
    this.#seen.set(world, { data, sequence: -1, version: 0, floor: 0, deletions: 0 });
    touched.seed = world.records();
    this.#fill(world, touched.seed, 1);
  }

  /** Takes over what others have written to a world since the last look; false where the file does not know it. */
  #takeOver(world: World, data: number): boolean {
    const { name } = world;
    const row = this.#tables.world(name);
    if (row === undefined) return false;
    const seen = this.#seen.get(world);
    if (seen?.version === row.version) {
      this.#seen.set(world, { ...seen, data });
      return true;
    }
    const since = seen === undefined || seen.version < row.floor ? 0 : seen.version;
    const rows = this.#tables.since(name, since);
    const deletions = rows.filter(({ record }) => record === undefined).length;
    if (since === 0) world.load({ records: recordsOf(rows), sequence: row.sequence });
    else {
      const writes = rows.map(({ born, ...write }) => ({ ...write, fresh: born > since }));
      world.take(writes, row.sequence);
    }
    this.#seen.set(world, { ...row, data, deletions: since === 0 ? deletions : (seen?.deletions ?? 0) + deletions });
    return true;
  }

  #rewrite(world: World, before: StoredRecords['records'], touched: Touched, version: number): void {
    const { records, sequence } = world.records();
    const changes = rewritten(before, records);
    if (changes === undefined) {
      this.#tables.clear(world.name);
      this.#fill(world, { records, sequence }, version);
      touched.rebuilt = true;
      return;
    }
    for (const change of changes) this.#write(world, { world, ...change }, touched, version);
  }

  #fill({ name }: World, { records }: StoredRecords, version: number): void {
    for (const [path, byId] of records) {
      for (const [id, record] of byId) this.#tables.put(name, path, id, textOf(record), version);
    }
  }

  /** Writes down how far the worlds of a step have come. */
  #close(step: ReadonlyMap<World, Touched>): Map<World, Seen> {
    const closed = new Map<World, Seen>();
    for (const [world, { written, rebuilt, deletions }] of step) {
      const seen = this.#seen.get(world);
      if (seen === undefined || (!written && world.sequence === seen.sequence)) continue;
      const version = seen.version + 1;
      const remembered = rebuilt ? 0 : seen.deletions + deletions;
      const isFull = remembered > mostDeletions;
      if (isFull) this.#tables.sweep(world.name);
      const row = { sequence: world.sequence, version, floor: rebuilt || isFull ? version : seen.floor };
      this.#tables.putWorld(world.name, row);
      closed.set(world, { ...row, data: seen.data, deletions: isFull ? 0 : remembered });
    }
    return closed;
  }
}
