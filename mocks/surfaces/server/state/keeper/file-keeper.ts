import type { AccountChange, MockAccount } from '../../../../engine/account/account.ts';
import type { Keeper } from '../../../../engine/account/records/keeper.ts';
import type { StoredRecords } from '../../../../engine/account/records/stored-records.ts';
import { textOf } from '../../../../engine/store/known-records.ts';
import type { MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import { worded } from '../file/state-error.ts';
import type { AccountRow, StateTables, Worded } from '../file/state-tables.ts';
import { rewritten } from './rewritten.ts';
import { recordsOf } from './taken-rows.ts';
import { untilFree } from './until-free.ts';

/** What of an account has been taken over from the file. */
interface Seen extends AccountRow {
  /** The number of the file at the last look. */
  readonly data: number;
  /** How many deletions the file remembers, as far as this process knows. */
  readonly deletions: number;
}

/** What a transaction has done to an account. */
interface Touched {
  /** What it was filled with, where this transaction was the first that anybody saw of it. */
  seed: StoredRecords | undefined;
  written: boolean;
  /** Whether others have to load everything. */
  rebuilt: boolean;
  deletions: number;
}

/** The file forgets deletions when it remembers so many; who has not seen them then loads everything. */
const maxDeletions = 1000;

/** Keeps the records of accounts in a file, or a database, that other processes may have open too. */
export class FileKeeper implements Keeper {
  readonly #file: string;
  readonly #tables: StateTables;
  readonly #worded: Worded;
  readonly #seen = new WeakMap<MockAccount, Seen>();
  /** The accounts that the current transaction has synced. */
  #transaction: Map<MockAccount, Touched> | undefined;
  #ended = false;

  constructor(file: string, tables: StateTables, wording: Worded = worded) {
    this.#file = file;
    this.#tables = tables;
    this.#worded = wording;
  }

  sync(account: MockAccount): void {
    if (this.#ended) return;
    const transaction = this.#transaction;
    if (transaction !== undefined) {
      if (!transaction.has(account)) this.#syncWithin(transaction, account);
      return;
    }
    this.#worded(this.#file, () => {
      const data = this.#tables.dataVersion();
      if (this.#seen.get(account)?.data === data) return;
      const isKept = this.#tables.reading(() => this.#takeOver(account, data));
      // A reader need not wait for whoever holds the file: what nobody has kept yet is as the seed has it.
      if (!isKept && this.#tables.isFree()) this.transaction(() => this.sync(account));
    });
  }

  transaction<T>(act: () => T): T {
    if (this.#ended || this.#transaction !== undefined) return act();
    const transaction = new Map<MockAccount, Touched>();
    this.#transaction = transaction;
    try {
      return this.#worded(this.#file, () => {
        const [result, seen] = this.#tables.writing((): [T, Map<MockAccount, Seen>] => {
          const result = act();
          // Where the file fails now, nobody will wait for it.
          if (result instanceof Promise) result.catch(() => undefined);
          return [result, this.#close(transaction)];
        });
        for (const [account, now] of seen) this.#seen.set(account, now);
        return result;
      });
    } catch (error) {
      for (const [account, { seed, written }] of transaction) {
        if (written || seed !== undefined || account.sequence !== this.#seen.get(account)?.sequence)
          this.#seen.delete(account);
        if (seed !== undefined) account.load(seed);
      }
      throw error;
    } finally {
      this.#transaction = undefined;
    }
  }

  /** Lets whoever holds the file come to an end, for as long as a write may take; others are served meanwhile. */
  ready(): MaybePromise<void> {
    if (this.#ended || this.#worded(this.#file, () => this.#tables.isFree())) return undefined;
    return untilFree(this.#file, () => this.#ended || this.#worded(this.#file, () => this.#tables.isFree()));
  }

  names(): readonly string[] {
    return this.#ended ? [] : this.#worded(this.#file, () => this.#tables.names());
  }

  /** Is informed of each write; the account makes sure that it is within a transaction. */
  readonly changed = (change: AccountChange): void => {
    const { account } = change;
    const touched = this.#transaction?.get(account);
    const version = (this.#seen.get(account)?.version ?? 0) + 1;
    if (touched === undefined) return;
    touched.written = true;
    if (change.path === undefined) this.#rewrite(account, change.before, touched, version);
    else this.#write(account, change, touched, version);
  };

  /** Lets go of the file; the accounts go on without it. */
  end(): void {
    this.#ended = true;
  }

  #write(
    { name }: MockAccount,
    { path, id, record }: Extract<AccountChange, { readonly path: string }>,
    touched: Touched,
    version: number,
  ): void {
    if (record !== undefined) this.#tables.put(name, path, id, textOf(record), version);
    else {
      this.#tables.remove(name, path, id, version);
      touched.deletions += 1;
    }
  }

  #syncWithin(transaction: Map<MockAccount, Touched>, account: MockAccount): void {
    const touched: Touched = { seed: undefined, written: false, rebuilt: false, deletions: 0 };
    transaction.set(account, touched);
    const data = this.#tables.dataVersion();
    if (this.#takeOver(account, data)) return;
    // Nobody has seen this account before: the file gets what it starts with.
    this.#seen.set(account, { data, sequence: -1, version: 0, floor: 0, deletions: 0 });
    touched.seed = account.records();
    this.#fill(account, touched.seed, 1);
  }

  /** Takes over what others have written to an account since the last sync; false where the file does not know it. */
  #takeOver(account: MockAccount, data: number): boolean {
    const { name } = account;
    const row = this.#tables.account(name);
    if (row === undefined) return false;
    const seen = this.#seen.get(account);
    if (seen?.version === row.version) {
      this.#seen.set(account, { ...seen, data });
      return true;
    }
    const since = seen === undefined || seen.version < row.floor ? 0 : seen.version;
    const rows = this.#tables.since(name, since);
    const deletions = rows.filter(({ record }) => record === undefined).length;
    if (since === 0) account.load({ records: recordsOf(rows), sequence: row.sequence });
    else {
      const writes = rows.map(({ born, ...write }) => ({ ...write, fresh: born > since }));
      account.take(writes, row.sequence);
    }
    this.#seen.set(account, { ...row, data, deletions: since === 0 ? deletions : (seen?.deletions ?? 0) + deletions });
    return true;
  }

  #rewrite(account: MockAccount, before: StoredRecords['records'], touched: Touched, version: number): void {
    const { records, sequence } = account.records();
    const changes = rewritten(before, records);
    if (changes === undefined) {
      this.#tables.clear(account.name);
      this.#fill(account, { records, sequence }, version);
      touched.rebuilt = true;
      return;
    }
    for (const change of changes) this.#write(account, { account, ...change }, touched, version);
  }

  #fill({ name }: MockAccount, { records }: StoredRecords, version: number): void {
    for (const [path, byId] of records) {
      for (const [id, record] of byId) this.#tables.put(name, path, id, textOf(record), version);
    }
  }

  /** Writes down how far the accounts of a transaction have come. */
  #close(transaction: ReadonlyMap<MockAccount, Touched>): Map<MockAccount, Seen> {
    const closed = new Map<MockAccount, Seen>();
    for (const [account, { written, rebuilt, deletions }] of transaction) {
      const seen = this.#seen.get(account);
      if (seen === undefined || (!written && account.sequence === seen.sequence)) continue;
      const version = seen.version + 1;
      const remembered = rebuilt ? 0 : seen.deletions + deletions;
      const isFull = remembered > maxDeletions;
      if (isFull) this.#tables.sweep(account.name);
      const row = { sequence: account.sequence, version, floor: rebuilt || isFull ? version : seen.floor };
      this.#tables.putAccount(account.name, row);
      closed.set(account, { ...row, data: seen.data, deletions: isFull ? 0 : remembered });
    }
    return closed;
  }
}
