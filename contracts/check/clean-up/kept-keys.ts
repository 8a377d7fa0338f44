import type { Contract } from '../../contract/contract.ts';
import type { Client } from '../http/client.ts';
import type { OwnedRecord } from '../ledger/ledger.ts';
import { startsWithTag } from '../ledger/tag-start.ts';
import { type KeyStore, keyStoresOf } from '../resource/key-stores.ts';

/** A key under which a run has put something, and where. */
export interface KeptKey extends OwnedRecord {
  readonly store: KeyStore;
}

/** Those of some records that are keys of a run: the key itself carries its tag, whatever stands under it. */
export function keptKeys(contract: Contract, records: readonly OwnedRecord[], tag: string): readonly KeptKey[] {
  const stores = keyStoresOf(contract);
  return records.flatMap(({ collection, id }) => {
    const store = stores.find(({ template }) => template === collection);
    return store !== undefined && startsWithTag(id, tag) ? [{ collection, id, store }] : [];
  });
}

/** Removes a key of a run, and looks whether it is gone; why it is not, where it stays. */
export async function removeKey(client: Client, { store, id }: KeptKey): Promise<string | undefined> {
  const { remove, read, parameter, template } = store;
  if (remove === undefined) return `no operation deletes a key of ${template}`;
  const pathParameters = { [parameter]: id };
  const { response } = await client.send({ operation: remove, pathParameters });
  const said = `${remove.id} responds with ${response.status}`;
  const isSaid = response.status < 300 || response.status === 404 || response.status === 410;
  if (read === undefined) return isSaid ? undefined : said;
  const { status } = (await client.send({ operation: read, pathParameters })).response;
  if (status === 404 || status === 410) return undefined;
  return isSaid && status < 300 ? `${said}, and it is still there` : said;
}
