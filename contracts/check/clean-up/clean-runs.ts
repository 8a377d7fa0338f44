import type { Contract } from '../../contract.ts';
import { createClient, type Target } from '../client.ts';
import type { Dialect } from '../dialect.ts';
import { createLedger, type LedgerLine, type OwnedRecord } from '../ledger/ledger.ts';
import { createOwnership } from '../ownership/ownership.ts';
import { createPace, type Sleep } from '../pace.ts';
import { preflight } from '../preflight/preflight.ts';
import { resourcesOf } from '../resources.ts';
import { UnjudgedError } from '../unjudged-error.ts';
import { watchedClient } from '../watched-client.ts';
import { cleanUp } from './clean-up.ts';

/** A run that did not clean up after itself, as its ledger has it. */
export interface UnfinishedRun {
  readonly tag: string;
  /** What it created and did not remove, as far as it could write that down. */
  readonly records: readonly OwnedRecord[];
}

/** How runs are cleaned up. */
export interface CleanOptions extends Target {
  readonly contract: Contract;
  readonly dialect: Dialect;
  readonly runs: readonly UnfinishedRun[];
  /** The most requests a second. @default 300 */
  readonly rate?: number;
  /** Told of each record that is found or removed, and of each run that has nothing left, before the work goes on. */
  readonly onLedger: (tag: string, line: LedgerLine) => void;
  readonly sleep: Sleep;
}

/** What a clean-up did. */
export interface CleanReport {
  readonly runs: number;
  readonly removed: number;
  /** Records that were gone before; all of them may mean that this is another account. */
  readonly gone: number;
  readonly leftovers: readonly OwnedRecord[];
}

/** Removes what runs left behind that were killed: what their ledgers know, and what carries their tags in the lists. */
export async function cleanRuns(options: CleanOptions): Promise<CleanReport> {
  const { contract, dialect, runs, onLedger, sleep } = options;
  const resources = resourcesOf(contract, dialect);
  let removed = 0;
  let gone = 0;
  let looks = 0;
  const pace = createPace(options.rate ?? 300, sleep);
  const { reason } = await preflight(contract, options, pace, sleep);
  if (reason !== undefined) throw new UnjudgedError(reason.replace('judge', 'clean up'));
  const client = watchedClient(createClient(contract, options, pace), ({ operation, answer }) => {
    const isGood = answer.status >= 200 && answer.status < 300;
    if (isGood && resources.some(({ list }) => list === operation)) looks += 1;
    if (!resources.some(({ remove }) => remove === operation)) return;
    if (isGood) removed += 1;
    else if (answer.status === 404) gone += 1;
  });
  const leftovers: OwnedRecord[] = [];
  for (const { tag, records } of runs) {
    // Told from here on: what is in the ledger already need not be written again.
    let isKnown = true;
    const ledger = createLedger(tag, (line) => void (isKnown || onLedger(tag, line)));
    for (const { collection, id } of records) ledger.created(collection, id);
    isKnown = false;
    const ownership = createOwnership(contract, client, resources, ledger);
    const before = looks;
    const left = await cleanUp(client, resources, ledger, ownership);
    leftovers.push(...left);
    // Whoever could not look has not seen that nothing is left.
    const lists = resources.filter(({ list }) => list !== undefined).length;
    if (looks - before < lists) {
      throw new UnjudgedError(`Failed to clean up ${options.baseUrl}: its lists cannot be read. Check the token.`);
    }
    if (left.length === 0) onLedger(tag, { event: 'done', tag });
  }
  return { runs: runs.length, removed, gone, leftovers };
}
