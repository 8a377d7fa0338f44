import type { TakenRecord } from '../../store/collection.ts';
import type { StoredRecords } from './stored-records.ts';

/** What a keeper sees of an account. */
export interface KeptAccount {
  readonly name: string;
  readonly sequence: number;
  /** The records as they are now; later writes do not reach them. */
  records(): StoredRecords;
  /** Takes over records that were written elsewhere, and tells nobody. */
  load(stored: StoredRecords): void;
  /** Takes over the last writes that were made elsewhere, in their order, and tells nobody. */
  take(writes: readonly (TakenRecord & { readonly path: string })[], sequence: number): void;
}

/**
 * Keeps the records of accounts elsewhere too: in a file, say, that others write as well.
 *
 * What is written is reported to `onChange`, within the transaction that writes it.
 */
export interface Keeper {
  /** Called before the records of an account are looked at: the moment to take over what others have written. */
  sync(account: KeptAccount): void;
  /**
   * Runs what reads and writes records so that nobody else writes in between, and has kept what it wrote on return.
   * Where it throws, nothing was written. A transaction within a transaction is a part of it; what is awaited is in none.
   */
  transaction<T>(act: () => T): T;
  /** The accounts that it knows of, whether or not anybody has asked for them here. */
  names(): readonly string[];
}

/** Runs what reads and writes the records of an account as one transaction of its keeper, where it has one. */
export function inTransaction<T>(keeper: Keeper | undefined, account: KeptAccount, act: () => T): T {
  if (keeper === undefined) return act();
  return keeper.transaction(() => {
    keeper.sync(account);
    return act();
  });
}
