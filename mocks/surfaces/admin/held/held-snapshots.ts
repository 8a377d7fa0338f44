import type { AccountSnapshot } from '../../../engine/account/account-snapshot.ts';
import type { RecordsByPath } from '../../../engine/account/records/stored-records.ts';
import type { MockSnapshot } from '../../../engine/mock.ts';
import { heapBytes } from '../../../engine/store/heap-bytes.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { HeldOnce } from './held-once.ts';
import { heldBytes, ownRecords } from './own-records.ts';
import { type SnapshotLabel, type SnapshotSummary, summaryOfSnapshot } from './snapshot-summary.ts';

/** How many snapshots are held, and how many bytes of the heap they may hold together. */
export interface SnapshotLimits {
  readonly maxNumber: number;
  readonly maxBytes: number;
}

/** What all snapshots hold at one moment. */
export interface SnapshotsHeld extends SnapshotLimits {
  readonly number: number;
  readonly bytes: number;
}

/** A suite that takes one before each test goes back to the last ones only: of the others the oldest goes. */
const usual: SnapshotLimits = { maxNumber: 100, maxBytes: 536_870_912 };

/** The snapshots that clients took: they get an id, and the state stays here. */
export class HeldSnapshots {
  readonly #seed: RecordsByPath;
  readonly #limits: SnapshotLimits;
  readonly #ofAll = new Map<string, MockSnapshot>();
  readonly #ofAccounts = new Map<string, AccountSnapshot>();
  readonly #labels = new Map<string, SnapshotLabel>();
  /** What snapshots have in common is counted once. */
  readonly #maps = new HeldOnce<ReadonlyMap<string, JsonRecord>>((records) => 100 + records.size * 50);
  readonly #records = new HeldOnce<object>(heldBytes);
  /** What the faults of a snapshot hold: each snapshot has them for itself. */
  readonly #faults = new Map<AccountSnapshot, number>();
  #faultBytes = 0;
  #taken = 0;

  /** @param seed What accounts start with: it is there anyway, and counts for no snapshot. */
  constructor(seed: RecordsByPath, limits: Partial<SnapshotLimits> = {}) {
    this.#seed = seed;
    this.#limits = { ...usual, ...limits };
  }

  get held(): SnapshotsHeld {
    return { number: this.#ofAll.size + this.#ofAccounts.size, bytes: this.#bytes, ...this.#limits };
  }

  /** Keeps the state of all accounts, and gives its id. */
  keepAll(snapshot: MockSnapshot, label: SnapshotLabel): string {
    return this.#keep(this.#ofAll, snapshot, label);
  }

  /** Keeps the state of one account, and gives its id. */
  keepAccount(snapshot: AccountSnapshot, label: SnapshotLabel): string {
    return this.#keep(this.#ofAccounts, snapshot, label);
  }

  ofAll(id: string): MockSnapshot {
    return this.#ofAll.get(id) ?? this.#missing(id, this.#ofAccounts.has(id) ? 'it is of one account' : undefined);
  }

  ofAccount(id: string): AccountSnapshot {
    return this.#ofAccounts.get(id) ?? this.#missing(id, this.#ofAll.has(id) ? 'it is of all accounts' : undefined);
  }

  /** Those of one account, or all of them; the newest first. */
  list(account?: string): readonly SnapshotSummary[] {
    const labels = [...this.#labels].filter(([, label]) => account === undefined || label.account === account);
    return labels
      .map(([id, label]) => summaryOfSnapshot(id, label, accountsIn(this.#of(id) ?? new Map()), this.#seed))
      .reverse();
  }

  /** Forgets one, where `account` is given one of that account. */
  forget(id: string, account?: string): void {
    const label = this.#labels.get(id);
    if (label === undefined || (account !== undefined && label.account !== account)) {
      const whose = account === undefined ? '' : ` of the account ${JSON.stringify(account)}`;
      const known = this.list(account).map((one) => one.id);
      throw new AdminRefusal(
        'not-found',
        `Failed to forget ${JSON.stringify(id)}: there is no such snapshot${whose}. ${known.length === 0 ? 'There is none at all' : `There are ${known.join(', ')}`}.`,
      );
    }
    this.#forget(id);
  }

  /** Forgets all of them. */
  clear(): void {
    for (const id of [...this.#ofAll.keys(), ...this.#ofAccounts.keys()]) this.#forget(id);
  }

  get #bytes(): number {
    return this.#maps.bytes + this.#records.bytes + this.#faultBytes;
  }

  #keep<T extends MockSnapshot | AccountSnapshot>(held: Map<string, T>, snapshot: T, label: SnapshotLabel): string {
    const { maxNumber, maxBytes } = this.#limits;
    this.#count(snapshot);
    const oldest = this.#taken + 1 - maxNumber;
    const goes = this.#of(`snapshot-${oldest}`);
    if (goes !== undefined) this.#discount(goes);
    if (this.#bytes > maxBytes) {
      this.#discount(snapshot);
      if (goes !== undefined) this.#count(goes);
      throw new AdminRefusal(
        'insufficient-storage',
        `Failed to keep a snapshot: with it the snapshots would hold more than ${maxBytes} bytes; they hold ${this.#bytes} now. Forget those that are held with DELETE /__admin/snapshots.`,
      );
    }
    this.#drop(`snapshot-${oldest}`);
    this.#taken += 1;
    const id = `snapshot-${this.#taken}`;
    held.set(id, snapshot);
    this.#labels.set(id, label);
    return id;
  }

  #of(id: string): MockSnapshot | AccountSnapshot | undefined {
    return this.#ofAll.get(id) ?? this.#ofAccounts.get(id);
  }

  #forget(id: string): void {
    const snapshot = this.#of(id);
    if (snapshot !== undefined) this.#discount(snapshot);
    this.#drop(id);
  }

  #drop(id: string): void {
    this.#ofAll.delete(id);
    this.#ofAccounts.delete(id);
    this.#labels.delete(id);
  }

  #count(snapshot: MockSnapshot | AccountSnapshot): void {
    for (const account of accountsIn(snapshot)) {
      const { rules } = account.faults;
      if (rules.length === 0) continue;
      const bytes = heapBytes(rules);
      this.#faults.set(account, bytes);
      this.#faultBytes += bytes;
    }
    for (const [path, records] of mapsOf(snapshot)) {
      if (this.#seed.get(path) === records || !this.#maps.hold(records)) continue;
      for (const record of ownRecords(this.#seed.get(path), records)) this.#records.hold(record);
    }
  }

  #discount(snapshot: MockSnapshot | AccountSnapshot): void {
    for (const account of accountsIn(snapshot)) {
      this.#faultBytes -= this.#faults.get(account) ?? 0;
      this.#faults.delete(account);
    }
    for (const [path, records] of mapsOf(snapshot)) {
      if (this.#seed.get(path) === records || !this.#maps.release(records)) continue;
      for (const record of ownRecords(this.#seed.get(path), records)) this.#records.release(record);
    }
  }

  #missing(id: string, why?: string): never {
    const [, number] = /^snapshot-([1-9]\d*)$/.exec(id) ?? [];
    const wasTaken = number !== undefined && Number(number) <= this.#taken;
    const { maxNumber } = this.#limits;
    const reason = why ?? (wasTaken ? `it is forgotten, since only the last ${maxNumber} are kept` : 'there is none');
    throw new AdminRefusal('not-found', `Failed to restore ${JSON.stringify(id)}: ${reason}. Take a new snapshot.`);
  }
}

function mapsOf(
  snapshot: MockSnapshot | AccountSnapshot,
): readonly (readonly [string, ReadonlyMap<string, JsonRecord>])[] {
  return accountsIn(snapshot).flatMap(({ records }) => [...records]);
}

function accountsIn(snapshot: MockSnapshot | AccountSnapshot): readonly AccountSnapshot[] {
  return 'records' in snapshot ? [snapshot] : [...snapshot.values()];
}
