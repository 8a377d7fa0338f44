import type { Client } from '../../http/client.ts';
import type { LedgerLine } from '../../ledger/ledger.ts';
import type { UnfinishedRun } from '../../ledger/unfinished-run.ts';
import { type KeptKey, removeKey } from '../kept-keys.ts';
import { whyNoResponse } from '../no-response.ts';
import { keyOf, type NamedRecord } from './found-run.ts';
import type { RemovedRecords } from './remove-found.ts';

/** What became of no keys at all. */
export const noKeys: Pick<RemovedRecords, 'removed' | 'stayed'> = { removed: 0, stayed: [] };

/** A run without the keys under which it has put something. */
export function withoutKeys(run: UnfinishedRun, keys: readonly KeptKey[]): UnfinishedRun {
  const known = new Set(keys.map(keyOf));
  return { ...run, records: run.records.filter((record) => !known.has(keyOf(record))) };
}

/** A key, as a plan names what it removes. */
export function namedKey({ collection, id }: KeptKey): NamedRecord {
  return { collection, id, name: undefined };
}

/** Removes the keys of a run, and writes down each that is gone. */
export async function removeFoundKeys(
  client: Client,
  tag: string,
  keys: readonly KeptKey[],
  onLedger: (tag: string, line: LedgerLine) => void,
): Promise<Pick<RemovedRecords, 'removed' | 'stayed'>> {
  const stayed: RemovedRecords['stayed'][number][] = [];
  for (const key of keys) {
    const { collection, id } = key;
    onLedger(tag, { event: 'removing', collection, id });
    const why = await removeKey(client, key).catch(whyNoResponse);
    if (why === undefined) onLedger(tag, { event: 'removed', collection, id });
    else stayed.push({ ...namedKey(key), why });
  }
  return { removed: keys.length - stayed.length, stayed };
}
