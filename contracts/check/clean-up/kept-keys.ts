import type { Contract } from '../../contract/contract.ts';
import type { Client } from '../http/client.ts';
import type { OwnedRecord } from '../ledger/ledger.ts';
import { startsWithTag } from '../ledger/tag-start.ts';
import { type KeyStore, keyStoresOf } from '../resource/key-stores.ts';

/** A key under which a run has put something, and where. */
export interface KeptKey extends OwnedRecord {
  readonly store: KeyStore;
}

/** What became of a key that was to be removed. */
export type KeyRemoval =
  | { readonly outcome: 'removed' | 'gone' }
  | { readonly outcome: 'stayed'; readonly why: string };

/** Those of some records that are keys of a run: the key itself carries its tag, whatever stands under it. */
export function keptKeys(contract: Contract, records: readonly OwnedRecord[], tag: string): readonly KeptKey[] {
  const stores = keyStoresOf(contract);
  return records.flatMap(({ collection, id }) => {
    const store = stores.find(({ template }) => template === collection);
    return store !== undefined && startsWithTag(id, tag) ? [{ collection, id, store }] : [];
  });
}

/** Removes a key of a run, and looks whether it is gone. */
export async function removeKey(client: Client, { store, id }: KeptKey): Promise<KeyRemoval> {
  const { remove, read, parameter, template } = store;
  if (remove === undefined) return { outcome: 'stayed', why: `no operation deletes a key of ${template}` };
  const pathParameters = { [parameter]: id };
  const removed = (await client.send({ operation: remove, pathParameters })).response.status;
  const said = `${remove.id} responds with ${removed}`;
  const outcome = isGone(removed) ? 'gone' : 'removed';
  if (read === undefined) return isGone(removed) || removed < 300 ? { outcome } : { outcome: 'stayed', why: said };
  // Its word is not enough, as where records are removed.
  const { status } = (await client.send({ operation: read, pathParameters })).response;
  if (isGone(status)) return { outcome };
  return { outcome: 'stayed', why: removed < 300 && status < 300 ? `${said}, and it is still there` : said };
}

function isGone(status: number): boolean {
  return status === 404 || status === 410;
}
