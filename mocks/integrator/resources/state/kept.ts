import type { Resource } from '../../../../spec/resource/resource.ts';
import type { AccountInCall } from '../../../engine/account/transaction/transaction.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';

/** A record that has state. */
export interface StateOwner {
  /** The field by which an entry names it. */
  readonly field: string;
  readonly id: string;
  /** Its path: `flows/594841adc8f0b2d1e3a4f501`. */
  readonly path: string;
}

/** What a record keeps, or the account, by key. */
export interface KeptState {
  /** The keys in order. Source: choice for the order. */
  keys(): readonly string[];
  /** The value under a key; `undefined`: there is none. */
  get(key: string): unknown;
  /** Puts a value under a key; whether it took the place of another one. */
  put(key: string, value: unknown): boolean;
  /** Removes a key; whether it was there. */
  delete(key: string): boolean;
  /** Removes all keys. */
  clear(): void;
}

/**
 * The state of a record, or of the account.
 *
 * @param fields The fields by which entries name records; an entry of the account has none of them.
 * @param owner The record; `undefined`: the account.
 */
export function keptState(
  account: Pick<AccountInCall, 'collection'>,
  { collection, idField = '' }: Pick<Resource, 'collection' | 'idField'>,
  fields: readonly string[],
  owner: StateOwner | undefined,
): KeptState {
  const entries = account.collection(collection);
  const above = owner === undefined ? '' : `${owner.path}/`;
  const isOwn = (entry: JsonRecord): boolean =>
    fields.every((field) => entry[field] === (field === owner?.field ? owner.id : undefined));
  const own = (): readonly (readonly [id: string, entry: JsonRecord])[] =>
    [...entries.snapshot()].filter(([, entry]) => isOwn(entry));
  /** The id of the entry of a key. One that a test has put may have any. */
  const idOf = (key: string): string | undefined => {
    const usual = above + encodeURIComponent(key);
    const entry = entries.get(usual);
    if (entry !== undefined && entry['key'] === key && isOwn(entry)) return usual;
    return own().find(([, one]) => one['key'] === key)?.[0];
  };
  return {
    keys: () => [...new Set(own().map(([, { key }]) => String(key)))].sort(),
    get: (key) => entries.get(idOf(key) ?? '')?.['value'],
    put: (key, value) => {
      const known = idOf(key);
      const id = known ?? above + encodeURIComponent(key);
      entries.set(id, { [idField]: id, key, value, ...(owner !== undefined && { [owner.field]: owner.id }) });
      return known !== undefined;
    },
    delete: (key) => {
      const id = idOf(key);
      return id !== undefined && entries.delete(id);
    },
    clear: () => {
      for (const [id] of own()) entries.delete(id);
    },
  };
}
