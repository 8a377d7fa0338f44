import type { MockSnapshot } from '../../engine/mock.ts';
import type { WorldSnapshot } from '../../engine/world.ts';
import { AdminRefusal } from './admin-refusal.ts';

/** How many snapshots are held; each shares the records that it has in common with the others. */
const most = 100;

/** The snapshots that clients took: they get an id, and the state stays here. */
export class HeldSnapshots {
  readonly #ofAll = new Map<string, MockSnapshot>();
  readonly #ofAccounts = new Map<string, WorldSnapshot>();
  #taken = 0;

  /** Keeps the state of all accounts, and gives its id. */
  keepAll(snapshot: MockSnapshot): string {
    return this.#keep(this.#ofAll, snapshot);
  }

  /** Keeps the state of one account, and gives its id. */
  keepAccount(snapshot: WorldSnapshot): string {
    return this.#keep(this.#ofAccounts, snapshot);
  }

  ofAll(id: string): MockSnapshot {
    return this.#ofAll.get(id) ?? this.#missing(id, this.#ofAccounts.has(id) ? 'it is of one account' : undefined);
  }

  ofAccount(id: string): WorldSnapshot {
    return this.#ofAccounts.get(id) ?? this.#missing(id, this.#ofAll.has(id) ? 'it is of all accounts' : undefined);
  }

  #keep<T>(held: Map<string, T>, snapshot: T): string {
    this.#taken += 1;
    const id = `snapshot-${this.#taken}`;
    held.set(id, snapshot);
    const forgotten = `snapshot-${this.#taken - most}`;
    this.#ofAll.delete(forgotten);
    this.#ofAccounts.delete(forgotten);
    return id;
  }

  #missing(id: string, why?: string): never {
    const [, number] = /^snapshot-([1-9]\d*)$/.exec(id) ?? [];
    const wasTaken = number !== undefined && Number(number) <= this.#taken;
    const reason = why ?? (wasTaken ? `it is forgotten, since only the last ${most} are kept` : 'there is none');
    throw new AdminRefusal('not-found', `Failed to restore ${JSON.stringify(id)}: ${reason}. Take a new snapshot.`);
  }
}
