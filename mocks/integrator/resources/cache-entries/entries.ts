import type { AccountInCall } from '../../../engine/account/transaction/transaction.ts';
import type { RecordCollection } from '../../../engine/store/collection.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';

/** One entry, as clients send and see it. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** The part of an account in which entries are kept. */
export type EntriesAccount = Pick<AccountInCall, 'collection'>;

/** Where the entries of all lookup caches of an account are kept. */
export function entriesIn(account: EntriesAccount): RecordCollection {
  return account.collection('/cacheEntries');
}

/** The id of the record that holds an entry. */
export function entryId(cache: string, key: string): string {
  return `${cache}/${key}`;
}

/** The entries of a lookup cache in the order of their keys. Source: choice for the order. */
export function entriesOf(account: EntriesAccount, cache: string): Entry[] {
  const own = entriesIn(account)
    .all()
    .filter(({ _lookupCacheId }) => _lookupCacheId === cache);
  return own
    .map(({ key, value }) => ({ key: String(key), value }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** Puts entries into a lookup cache; one whose key is there takes its place. */
export function putEntries(account: EntriesAccount, cache: string, entries: readonly Entry[]): void {
  const records = entriesIn(account);
  for (const { key, value } of entries) {
    const id = entryId(cache, key);
    records.set(id, { entryId: id, _lookupCacheId: cache, key, value });
  }
}

/** How much a lookup cache holds, as its record says. Source: doc; choice for how the text is written. */
export function sizesOf(account: EntriesAccount, cache: string): JsonRecord {
  const entries = entriesOf(account, cache);
  const characters = entries.reduce((sum, entry) => sum + JSON.stringify(entry).length, 0);
  return { size: entries.length, sizeInMB: (characters / (1 << 20)).toFixed(2) };
}
