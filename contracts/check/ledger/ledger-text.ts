import { readJsonLine } from '../../json-body.ts';
import type { UnfinishedRun } from '../clean-up/clean-runs.ts';
import type { LedgerLine, OwnedRecord } from './ledger.ts';

/** Writes a line of a ledger. Each says whose it is, for several runs may write into one file at the same time. */
export function ledgerText(baseUrl: string, tag: string, line: LedgerLine): string {
  return `${JSON.stringify({ ...line, tag, baseUrl: plainUrl(baseUrl) })}\n`;
}

/**
 * The runs of a ledger that did not clean up behind themselves on one backend, oldest first.
 *
 * A line that cannot be read is passed over: it is the one at which the machine went down.
 */
export function unfinishedRuns(text: string, baseUrl: string): UnfinishedRun[] {
  return [...runsOf(text)]
    .filter(([, run]) => !run.done && run.baseUrl === plainUrl(baseUrl))
    .map(([tag, { records }]) => ({ tag, records: [...records.values()] }));
}

/** Whether every run of a ledger has cleaned up behind itself, on whatever backend. */
export function isSettled(text: string): boolean {
  return [...runsOf(text).values()].every(({ done }) => done);
}

interface LedgerRun {
  readonly baseUrl: string;
  readonly records: Map<string, OwnedRecord>;
  done: boolean;
}

function runsOf(text: string): Map<string, LedgerRun> {
  const runs = new Map<string, LedgerRun>();
  for (const line of text.split('\n')) {
    const { event, tag, baseUrl, collection, id } = readJsonLine(line);
    if (typeof tag !== 'string' || typeof baseUrl !== 'string') continue;
    const run = runs.get(tag) ?? { baseUrl, records: new Map<string, OwnedRecord>(), done: false };
    runs.set(tag, run);
    if (event === 'done') run.done = true;
    if (typeof collection !== 'string' || typeof id !== 'string') continue;
    if (event === 'created') run.records.set(`${collection} ${id}`, { collection, id });
    if (event === 'removed') run.records.delete(`${collection} ${id}`);
  }
  return runs;
}

function plainUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, '') : url.replace(/\/+$/, '');
}
