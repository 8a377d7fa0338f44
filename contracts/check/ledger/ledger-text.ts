import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import { readJsonBody } from '../../bodies/json-body.ts';
import type { AccountSigns, CreatedRecord, Intent, KeptPlace, LedgerLine, OwnedRecord } from './ledger.ts';
import type { Evidence } from './tag-start.ts';
import type { RememberedRecord, UnfinishedRun } from './unfinished-run.ts';

/** A run that did not clean up behind itself, and where it ran. */
export interface LedgerRun extends UnfinishedRun {
  readonly baseUrl: string;
  /** The process in which it ran, as far as its ledger says. */
  readonly process: RunProcess | undefined;
}

/** The process of a run. */
export interface RunProcess {
  readonly pid: number;
  readonly host: string;
}

/** Writes a line of a ledger. Each says whose it is, for several runs may write into one file at the same time. */
export function ledgerText(baseUrl: string, tag: string, line: LedgerLine, process?: RunProcess): string {
  return `${JSON.stringify({ ...line, tag, baseUrl: plainUrl(baseUrl), ...(process !== undefined && { process }) })}\n`;
}

/**
 * The runs of a ledger that did not clean up behind themselves, oldest first.
 *
 * A line that cannot be read is passed over: it is the one at which the machine went down, before what it would have
 * said was done.
 */
export function unfinishedRuns(text: string): LedgerRun[] {
  const runs = new Map<string, OpenRun>();
  for (const line of linesOf(text)) {
    const { tag, baseUrl } = line;
    if (typeof tag !== 'string' || typeof baseUrl !== 'string') continue;
    const key = `${baseUrl} ${tag}`;
    if (line['event'] === 'done') {
      runs.delete(key);
      continue;
    }
    const run = runs.get(key) ?? newRun(tag, baseUrl);
    runs.set(key, run);
    take(run, line);
  }
  return [...runs.values()].map(({ records, open, kept, ...run }) => ({
    ...run,
    ...(kept.size > 0 && { kept: [...kept.values()] }),
    records: [...records.values()],
    open: [...open.values()],
  }));
}

/** Whether a text is that of a ledger: empty, with a line of one, or with lines of one that were cut off. */
export function isLedger(text: string): boolean {
  const start = '{"event":"';
  const isTorn = (line: string): boolean => start.startsWith(line) || line.startsWith(start);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.every(isTorn)) return true;
  return [...linesOf(text)].some(({ event, tag, baseUrl }) =>
    [event, tag, baseUrl].every((one) => typeof one === 'string'),
  );
}

/** Whether two base URLs are the same, but for a slash at the end. */
export function isSameUrl(one: string, other: string): boolean {
  return plainUrl(one) === plainUrl(other);
}

/** What earlier versions wrote for `responded`. */
export const formerResponded = 'answered';

interface OpenRun {
  readonly tag: string;
  readonly baseUrl: string;
  readonly records: Map<string, RememberedRecord>;
  readonly open: Map<unknown, Intent>;
  readonly kept: Map<string, KeptPlace>;
  hasWritten: boolean | undefined;
  account: AccountSigns;
  process: RunProcess | undefined;
}

function newRun(tag: string, baseUrl: string): OpenRun {
  return {
    tag,
    baseUrl,
    records: new Map(),
    open: new Map(),
    kept: new Map(),
    hasWritten: undefined,
    account: { others: [] },
    process: undefined,
  };
}

function take(run: OpenRun, line: JsonObject): void {
  const { event, number, made } = line;
  const record = recordOf(line);
  if (event === 'run' && line['version'] === 2) {
    run.hasWritten ??= false;
    run.account = { ...run.account, user: textOf(line['user']) };
    run.process = processOf(line['process']);
  }
  if (event === 'others') run.account = { ...run.account, others: listOf(line['others']) };
  if (event === 'intent' && typeof line['collection'] === 'string') {
    run.hasWritten = true;
    const id = textOf(line['id']);
    run.open.set(number, { collection: line['collection'], id, evidence: evidenceOf(line['evidence']) });
    if (id !== undefined) setLeaving(run, { collection: line['collection'], id });
  }
  if (event === 'responded' || event === formerResponded) {
    run.open.delete(number);
    const named = isRecord(made) ? recordOf(made) : undefined;
    if (named !== undefined) setCreated(run, named);
  }
  const { collection, before } = line;
  if (event === 'changing' && typeof collection === 'string') run.kept.set(collection, { collection, before });
  if (event === 'restored' && typeof collection === 'string') run.kept.delete(collection);
  if (record === undefined) return;
  if (event === 'created') setCreated(run, record);
  if (event === 'removing') setLeaving(run, record);
  if (event === 'removed') run.records.delete(keyOf(record));
}

function setCreated(run: OpenRun, record: CreatedRecord): void {
  run.records.delete(keyOf(record));
  run.records.set(keyOf(record), { ...record, isLeaving: false });
}

function setLeaving(run: OpenRun, record: OwnedRecord): void {
  const known = run.records.get(keyOf(record));
  if (known !== undefined) run.records.set(keyOf(record), { ...known, isLeaving: true });
}

function keyOf({ collection, id }: OwnedRecord): string {
  return `${collection} ${id}`;
}

function recordOf(line: JsonObject): CreatedRecord | undefined {
  const { collection, id } = line;
  if (typeof collection !== 'string' || typeof id !== 'string') return undefined;
  const evidence = evidenceOf(line['evidence']);
  return { collection, id, ...(evidence !== undefined && { evidence }) };
}

function evidenceOf(value: unknown): Evidence | undefined {
  if (!isRecord(value) || typeof value['field'] !== 'string' || typeof value['value'] !== 'string') return undefined;
  return { field: value['field'], value: value['value'] };
}

function listOf(value: unknown): OwnedRecord[] {
  return (Array.isArray(value) ? value : []).filter(isRecord).flatMap((one) => recordOf(one) ?? []);
}

function processOf(value: unknown): RunProcess | undefined {
  if (!isRecord(value) || typeof value['pid'] !== 'number' || typeof value['host'] !== 'string') return undefined;
  return { pid: value['pid'], host: value['host'] };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The lines of a ledger that can be read; one that stands behind a line which was cut off is not lost with it. */
function* linesOf(text: string): Iterable<JsonObject> {
  for (const line of text.split('\n')) {
    const starts = [...line.matchAll(/(?<!^)\{"event":/g)].map(({ index }) => index);
    yield* recordsIn(line, [0, ...starts.slice(0, maxStarts), line.length]);
  }
}

/** So many places of one line are looked at where another one may begin. */
const maxStarts = 64;

/** The records of a line that begin and end at some places: as long as can be, for one may hold what looks like another. */
function* recordsIn(line: string, places: readonly number[]): Iterable<JsonObject> {
  for (let from = 0; from < places.length - 1; from++) {
    for (let to = places.length - 1; to > from; to--) {
      const read = readJsonBody(line.slice(places[from], places[to]));
      if (!read.ok || !isRecord(read.value)) continue;
      yield read.value;
      from = to - 1;
      break;
    }
  }
}

function plainUrl(url: string): string {
  return withoutEndSlashes(URL.canParse(url) ? new URL(url).href : url);
}
