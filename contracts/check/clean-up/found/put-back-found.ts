import type { Contract } from '../../../contract/contract.ts';
import type { Client } from '../../http/client.ts';
import type { LedgerLine } from '../../ledger/ledger.ts';
import type { UnfinishedRun } from '../../ledger/unfinished-run.ts';
import { notAsItWas, putBackPlace } from '../../singletons/put-back.ts';
import type { StayedRecord } from './remove-found.ts';

/**
 * Puts back what a run changed that was killed, and tells what does not stand as it did.
 *
 * @param isKnown Whether this is the account of the run: nothing is written to another.
 */
export async function putBackFound(
  asking: { readonly contract: Contract; readonly client: Client },
  { tag, kept = [] }: UnfinishedRun,
  isKnown: boolean,
  onLedger: (tag: string, line: LedgerLine) => void,
): Promise<readonly StayedRecord[]> {
  const stayed: StayedRecord[] = [];
  for (const place of kept) {
    const { collection } = place;
    if (isKnown && (await putBackPlace(asking, place))) onLedger(tag, { event: 'restored', collection });
    else stayed.push({ collection, id: notAsItWas, name: undefined, why: whyOf(isKnown) });
  }
  return stayed;
}

function whyOf(isKnown: boolean): string {
  return isKnown
    ? 'it could not be put back; what stood there is in the ledger'
    : 'it is not known to be of this account; what stood there is in the ledger';
}
