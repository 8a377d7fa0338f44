import type { LedgerLine } from '../../ledger/ledger.ts';
import { type PurgingSession, purgeRemoved } from '../../records/purge-removed.ts';
import type { Resource } from '../../resource/resources.ts';
import { stoppedError } from '../../time/unjudged-error.ts';
import { inOrder } from '../clean-up.ts';
import { whyNoResponse } from '../no-response.ts';
import { removeRecord } from '../removal.ts';
import { type FoundRun, keyOf, type NamedRecord } from './found-run.ts';

/** A record that could not be removed, and why. */
export interface StayedRecord extends NamedRecord {
  readonly why: string;
}

/** What became of the records of a run. */
export interface RemovedRecords {
  readonly removed: number;
  readonly gone: number;
  readonly stayed: readonly StayedRecord[];
}

/** How often what stayed is tried again, because a record may be in the way of another. */
const maxTries = 3;

/**
 * Removes what was found of a run, newest first, and writes down each record that is gone before the work goes on.
 *
 * @throws {UnjudgedError} where the backend responds to nothing any more, or the clean-up is stopped.
 */
export async function removeFound(
  session: PurgingSession,
  resources: readonly Resource[],
  found: FoundRun,
  onLedger: (tag: string, line: LedgerLine) => void,
  signal: AbortSignal | undefined,
): Promise<RemovedRecords> {
  const { run, own } = found;
  const { tag } = run;
  const order = new Map([...run.records].map((record, at) => [keyOf(record), at]));
  // What no ledger names was made last: its response never came.
  const rank = (record: NamedRecord): number => order.get(keyOf(record)) ?? Number.POSITIVE_INFINITY;
  const newestFirst = [...own.values()]
    .reverse()
    .sort((one, other) => (rank(other) === rank(one) ? 0 : rank(other) - rank(one)));
  let rest: StayedRecord[] = inOrder(resources, newestFirst)
    .flat()
    .map((record) => ({ ...record, why: '' }));
  let removed = 0;
  let gone = 0;
  for (let tries = 0; tries < maxTries && rest.length > 0; tries++) {
    const stayed: StayedRecord[] = [];
    for (const record of rest) {
      if (signal?.aborted === true) throw stoppedError(signal);
      const { collection, id } = record;
      const resource = resources.find((one) => one.collection === collection);
      const removal =
        resource === undefined
          ? { outcome: 'stayed' as const, why: `the document has no ${collection}` }
          : await removeRecord({
              client: session.client,
              resource,
              id,
              tag,
              isOwn: (value) => found.isOwn(resource, value),
              isListed: true,
              onRemoving: () => onLedger(tag, { event: 'removing', collection, id }),
              purge: () => purgeRemoved(session, resource, id),
            }).catch(whyNot);
      if (removal.outcome === 'stayed') stayed.push({ ...record, why: removal.why });
      else if (removal.outcome === 'changed') stayed.push({ ...record, why: 'it does not carry the tag any more' });
      else {
        onLedger(tag, { event: 'removed', collection, id });
        if (removal.outcome === 'gone') gone += 1;
        else removed += 1;
      }
    }
    if (stayed.length === rest.length) return { removed, gone, stayed };
    rest = stayed;
  }
  return { removed, gone, stayed: rest };
}

/** Why a record was not removed; one request without a response does not keep the others from being tried. */
function whyNot(error: unknown): { readonly outcome: 'stayed'; readonly why: string } {
  return { outcome: 'stayed', why: whyNoResponse(error) };
}
