import type { Client } from '../../http/client.ts';
import type { LedgerLine } from '../../ledger/ledger.ts';
import type { UnfinishedRun } from '../../ledger/unfinished-run.ts';
import { type KeptKey, type KeyRemoval, removeKey } from '../kept-keys.ts';
import { whyNoResponse } from '../no-response.ts';
import { keyOf, type NamedRecord } from './found-run.ts';
import type { RemovedRecords } from './remove-found.ts';

/** A run without the keys under which it has put something. */
export function withoutKeys(run: UnfinishedRun, keys: readonly KeptKey[]): UnfinishedRun {
  const known = new Set(keys.map(keyOf));
  return { ...run, records: run.records.filter((record) => !known.has(keyOf(record))) };
}

/** A key, as a plan names what it removes. */
export function namedKey({ collection, id }: KeptKey): NamedRecord {
  return { collection, id, name: undefined };
}

/**
 * Removes the keys of a run, and writes down each that is gone.
 *
 * @param isKnown Whether this is the account of the run: only there a key that is not there is known to be gone.
 */
export async function removeFoundKeys(
  client: Client,
  tag: string,
  keys: readonly KeptKey[],
  isKnown: boolean,
  onLedger: (tag: string, line: LedgerLine) => void,
): Promise<RemovedRecords> {
  const stayed: RemovedRecords['stayed'][number][] = [];
  let removed = 0;
  let gone = 0;
  for (const key of keys) {
    const { collection, id } = key;
    onLedger(tag, { event: 'removing', collection, id });
    const removal = await removeKey(client, key).catch(whyNot);
    if (removal.outcome === 'stayed') stayed.push({ ...namedKey(key), why: removal.why });
    else if (removal.outcome === 'removed' || isKnown) onLedger(tag, { event: 'removed', collection, id });
    if (removal.outcome === 'removed') removed += 1;
    if (removal.outcome === 'gone' && isKnown) gone += 1;
  }
  return { removed, gone, stayed };
}

function whyNot(error: unknown): KeyRemoval {
  return { outcome: 'stayed', why: whyNoResponse(error) };
}
