import type { Contract } from '../../../contract/contract.ts';
import { type Client, createClient } from '../../http/client.ts';
import type { Target } from '../../http/send/target.ts';
import type { LedgerLine } from '../../ledger/ledger.ts';
import { isCutTag } from '../../ledger/tag-start.ts';
import type { UnfinishedRun } from '../../ledger/unfinished-run.ts';
import { readUser } from '../../ownership/account.ts';
import { preflight } from '../../preflight/preflight.ts';
import { purgeAll } from '../../records/purge-removed.ts';
import type { CheckConventions } from '../../resource/conventions.ts';
import { placedResources } from '../../resource/placed-resources.ts';
import { resourcesOf } from '../../resource/reading/read-resources.ts';
import type { Resource } from '../../resource/resources.ts';
import { runContract } from '../../resource/wrapping/record-contract.ts';
import { type Deadline, defaultDeadlineMs, startDeadline } from '../../time/deadline.ts';
import { defaultRate } from '../../time/default-rate.ts';
import { createPace, type Sleep } from '../../time/pace.ts';
import { UnjudgedError } from '../../time/unjudged-error.ts';
import { type KeptKey, keptKeys } from '../kept-keys.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { namedKey, removeFoundKeys, withoutKeys } from './found-keys.ts';
import { createFoundRun, type FoundRun, keyOf, type NamedRecord } from './found-run.ts';
import { type AccountSight, lookThrough } from './look-through.ts';
import { putBackFound } from './put-back-found.ts';
import { removeFound, type StayedRecord } from './remove-found.ts';

/** How runs are cleaned up. */
export interface CleanOptions extends Target {
  readonly contract: Contract;
  readonly conventions: CheckConventions;
  readonly runs: readonly UnfinishedRun[];
  /** The most requests a second. Default: 300, and 3,000 to a backend on this machine. */
  readonly rate?: number;
  /** How long lists may still lag behind what the runs did, in milliseconds; where it matters, they are read again then. */
  readonly lagMs?: number;
  /** How long all of it may take, in milliseconds. @default 3600000 (an hour) */
  readonly deadlineMs?: number;
  /** Records that are removed though they do not carry the tag, each as `integrations/5f…`: somebody has named them. */
  readonly named?: readonly string[];
  /** Whether a run of which nothing is there any more is taken for one that somebody cleaned up by hand. */
  readonly forget?: boolean;
  /** Asked before the first removal, with what will go; `false`: nothing is removed. */
  readonly confirm?: (plan: CleanPlan) => Promise<boolean>;
  /** Informed of each record that is found or removed, and of each run that has nothing left, before the work goes on. */
  readonly onLedger: (tag: string, line: LedgerLine) => void;
  readonly sleep: Sleep;
}

/** What a clean-up is about to do. */
export interface CleanPlan {
  readonly remove: readonly NamedRecord[];
  /** What only mentions a tag, or does not carry it any more. */
  readonly leave: readonly NamedRecord[];
}

/** What a clean-up did. */
export interface CleanReport extends CleanPlan {
  readonly runs: readonly CleanedRun[];
  readonly removed: number;
  /** Records that were gone before, in the account in which they were made. */
  readonly gone: number;
  /** What of the plan could not be removed, and why. */
  readonly stayed: readonly StayedRecord[];
  /** Whether somebody has said no. */
  readonly isDeclined: boolean;
}

/** What became of a run. */
export interface CleanedRun {
  readonly tag: string;
  readonly isDone: boolean;
  /** Why it is not known to have nothing left. */
  readonly doubt: Doubt;
  /** Why not all that the account holds was seen. */
  readonly gap: string | undefined;
  /** Records of its ledger that do not carry its tag any more, and records that carry a part of it. */
  readonly changed: readonly NamedRecord[];
}

/**
 * Removes what runs left behind that were killed: what their ledgers know, and what carries their tags in the lists.
 *
 * A run is done only where each record of its ledger was seen and removed, or is gone in the account in which it was
 * made. Whatever is in doubt stays in the ledger.
 *
 * @throws {UnjudgedError} where the backend cannot be asked.
 */
export async function cleanRuns(given: CleanOptions): Promise<CleanReport> {
  const deadline = startDeadline(given.deadlineMs ?? defaultDeadlineMs, false, given.signal);
  try {
    return await cleanUntil(deadline, { ...given, signal: deadline.signal });
  } finally {
    deadline.release();
  }
}

async function cleanUntil(deadline: Deadline, given: CleanOptions): Promise<CleanReport> {
  const options = { ...given, contract: runContract(given.contract, given.conventions) };
  const { contract, conventions, runs, sleep, named = [], lagMs = 0 } = options;
  const pace = createPace(options.rate ?? defaultRate(options.baseUrl), sleep);
  const { reason } = await preflight(contract, options, pace, sleep);
  if (reason !== undefined) throw new UnjudgedError(reason.replace('judge', 'clean up'));
  const client = createClient(contract, options, pace);
  // Whoever stops it between a deletion and the look behind it would not know what became of the record.
  client.until(deadline.cleanUp(), false);
  const resources = placedResources(
    resourcesOf(contract, conventions),
    runs.flatMap(({ records, open }) => [...records, ...open]),
  );
  // What stands under keys is in no list of records.
  const keys = new Map(runs.map(({ records, tag }) => [tag, keptKeys(contract, records, tag)]));
  const findRuns = (): FoundRun[] =>
    runs.map((run) => createFoundRun(withoutKeys(run, keys.get(run.tag) ?? []), new Set(named)));
  let found = findRuns();
  let sight = await lookThrough({ client, contract }, resources, found);
  if (lagMs > 0 && found.some((one) => mayLag(one, sight))) {
    await sleep(lagMs);
    found = findRuns();
    sight = await lookThrough({ client, contract }, resources, found);
  }
  const user = await readUser({ contract, client, conventions });

  const remove = found.flatMap(({ own, run: { tag } }) => [...own.values(), ...(keys.get(tag) ?? []).map(namedKey)]);
  const leave = found.flatMap(({ others }) => [...others.values()]);
  const plan = { remove, leave };
  const isDeclined = remove.length > 0 && options.confirm !== undefined && !(await options.confirm(plan));
  const report = { ...plan, runs: [], removed: 0, gone: 0, stayed: [], isDeclined };
  return isDeclined ? report : carryOut(options, client, resources, found, keys, sight, user, plan);
}

/** Whether something of a run may be there that no list shows yet: what it has just made, or may have made. */
function mayLag({ run, own, unlisted }: FoundRun, { missing }: AccountSight): boolean {
  return run.open.length > 0 || (own.size > 0 && unlisted.some((one) => !one.isLeaving && missing.has(keyOf(one))));
}

/** Removes what was found, run by run, and tells of each whether anything can be left of it. */
async function carryOut(
  { onLedger, signal, forget = false, contract, conventions }: CleanOptions,
  client: Client,
  resources: readonly Resource[],
  found: readonly FoundRun[],
  keys: ReadonlyMap<string, readonly KeptKey[]>,
  { gaps, ids, missing }: AccountSight,
  user: string | undefined,
  plan: CleanPlan,
): Promise<CleanReport> {
  const outcomes: CleanedRun[] = [];
  const stayed: StayedRecord[] = [];
  let removed = 0;
  let gone = 0;
  for (const one of found) {
    const { run, own } = one;
    const seesOthers = run.account.others.some((other) => ids.has(keyOf(other)));
    const seen = own.size > 0 ? undefined : doubtOf({ run, user, seesOthers });
    const doubt = forget && seen !== 'another account' ? undefined : seen;
    const absent = one.unlisted.filter((record) => missing.has(keyOf(record)));
    // Only where the account is known is what is not there known to be gone.
    if (seen === undefined) await purgeAll({ contract, conventions, client }, resources, absent);
    if (seen === undefined && own.size > 0) {
      for (const { collection, id } of absent) onLedger(run.tag, { event: 'removed', collection, id });
      gone += absent.length;
    }
    const isAllSeen = gaps.length === 0 && absent.length === one.unlisted.length;
    const came = await removeFound({ contract, conventions, client }, resources, one, onLedger, signal);
    // Whose a key is, it says itself; in another account there is none of them.
    const ownKeys = seen === 'another account' ? [] : (keys.get(run.tag) ?? []);
    const kept = await removeFoundKeys(client, run.tag, ownKeys, seen === undefined, onLedger);
    const otherwise = await putBackFound({ contract, client }, run, seen === undefined, onLedger);
    stayed.push(...came.stayed, ...kept.stayed, ...otherwise);
    removed += came.removed + kept.removed;
    gone += came.gone + kept.gone;
    const ledgered = new Set(run.records.map(keyOf));
    const changed = [...one.others]
      .filter(([key, { name }]) => ledgered.has(key) || isCutTag(name, run.tag))
      .map(([, record]) => record);
    const isDone =
      isAllSeen &&
      doubt === undefined &&
      came.stayed.length + kept.stayed.length + otherwise.length === 0 &&
      (changed.length === 0 || forget);
    if (isDone) onLedger(run.tag, { event: 'done', tag: run.tag });
    outcomes.push({ tag: run.tag, isDone, doubt, gap: gaps[0], changed });
  }
  return { ...plan, runs: outcomes, removed, gone, stayed, isDeclined: false };
}
