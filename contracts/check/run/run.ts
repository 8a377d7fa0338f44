import type { Contract } from '../../contract/contract.ts';
import { cleanUp } from '../clean-up/clean-up.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { type CheckFailure, type CheckNote, type Phase, phases, withoutToken } from '../failures/failure.ts';
import { createReportRoom } from '../failures/report-room.ts';
import { NoAnswerError } from '../http/attempts/no-response-error.ts';
import { createClient } from '../http/client.ts';
import { ResponseFailure } from '../http/send/response-limit-error.ts';
import type { Target } from '../http/send/target.ts';
import { watchedClient } from '../http/watched-client.ts';
import { createLedger, type LedgerLine, type OwnedRecord } from '../ledger/ledger.ts';
import { tagPrefix } from '../ledger/tag-prefix.ts';
import { mostOthers, readUser } from '../ownership/account.ts';
import { idsBefore } from '../ownership/ids-before.ts';
import { createOwnership } from '../ownership/ownership.ts';
import { type Preflight, preflight } from '../preflight/preflight.ts';
import { createReferents } from '../records/create-referents.ts';
import { causesOf } from '../report/causes-of.ts';
import type { ConformanceReport, PhaseReport } from '../report/report.ts';
import { type Dialect, plainDialect } from '../resource/conventions.ts';
import { resourcesOf } from '../resource/reading/read-resources.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import { type Deadline, defaultDeadlineMs, startDeadline } from '../time/deadline.ts';
import { createPace, type Sleep } from '../time/pace.ts';
import { UnjudgedError } from '../time/unjudged-error.ts';
import { chosenResources } from './chosen-resources.ts';
import { freshRunName } from './run-name.ts';
import { type PlannedPhase, planPhase, type RunFindings, runPhases } from './run-phases.ts';
import type { SharedRun } from './run-plan.ts';
import { scopeOf } from './scope.ts';

/** How a conformance run goes. */
export interface RunOptions extends Target {
  readonly contract: Contract;
  readonly dialect?: Dialect;
  /** Further checks, beside those that the document itself calls for. */
  readonly plans?: PlanMaker;
  /** Whether the run may create, change and delete records of its own. @default false */
  readonly write?: boolean;
  /** The seed of everything that is generated. @default 1 */
  readonly seed?: number;
  /** How many generated values each property is tried with. @default 25 */
  readonly runs?: number;
  /** The parts to run. Default: all. */
  readonly phases?: readonly Phase[];
  /**
   * The resources to judge, by their names in the document: `['flows']`. What they refer to is made for them, and not
   * judged. Default: all.
   */
  readonly resources?: readonly string[];
  /** The most requests a second. @default 300 */
  readonly rate?: number;
  /**
   * A name for this run, part of the name of each record that it creates. Default: one that no other run has, so that two
   * of them on one account never take each other's records for their own.
   */
  readonly runName?: string;
  /** Told of each record that is created or removed, before the run goes on. */
  readonly onLedger?: (line: LedgerLine) => void;
  /** Told of each check when it is over; several run at a time, so not in the order of the report. */
  readonly onCheck?: (plan: CheckPlan, failures: readonly CheckFailure[]) => void;
  /** Shown each exchange before the run goes on, those of the clean-up included. */
  readonly onExchange?: (exchange: Exchange) => void | Promise<void>;
  /**
   * How many checks run at a time; those that must be alone are. Of an API that may give an id again, those that write
   * run one after the other.
   *
   * @default 8
   */
  readonly workers?: number;
  /** Told how many checks each phase has, before the first of them runs. */
  readonly onPlan?: (phases: readonly PlannedCount[]) => void;
  /** Told of each phase when it is over. */
  readonly onPhase?: (phase: PhaseReport) => void;
  /**
   * How long the whole run may take, in milliseconds. A run that writes keeps a third of it, at most 30 seconds, for its
   * clean-up; what was not asked by then is told as not judged.
   *
   * @default 3600000 (an hour)
   */
  readonly deadlineMs?: number;
  /**
   * Ends the run early: requests that are under way get a second, and what was created is removed as far as that can be
   * done in three more.
   */
  readonly signal?: AbortSignal;
  readonly sleep?: Sleep;
  /** Tells the time in milliseconds, so that the report can tell how long things took. Default: it cannot. */
  readonly now?: () => number;
}

/** How long a backend may lag behind what it said, in milliseconds, before its word is believed. */
const lag = 3000;

/** How many checks of a phase a run will come to. */
export interface PlannedCount {
  readonly phase: Phase;
  readonly checks: number;
}

/** Judges a backend by a contract, phase after phase, and removes what it created. */
export async function runConformance(given: RunOptions): Promise<ConformanceReport> {
  const deadline = startDeadline(given.deadlineMs ?? defaultDeadlineMs, given.write ?? false, given.signal);
  try {
    return await runUntil(deadline, { ...given, signal: deadline.signal });
  } finally {
    deadline.release();
  }
}

/** Judges as `runConformance` does, in the time that somebody else has begun. */
export async function runUntil(deadline: Deadline, options: RunOptions): Promise<ConformanceReport> {
  const { contract, dialect = plainDialect, write = false, seed = 1, rate = 300, workers = 8, now } = options;
  const { onCheck = () => undefined, onPhase = () => undefined } = options;
  const sleep: Sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const pace = createPace(rate, sleep);
  const made = createClient(contract, options, pace, deadline.graceMs);
  const client = watchedClient(made, options.onExchange ?? ((): void => undefined));
  const resources = resourcesOf(contract, dialect);
  const ledger = createLedger(
    `${tagPrefix}${options.runName ?? freshRunName()}`,
    options.onLedger ?? ((): void => undefined),
  );
  const ownership = createOwnership(contract, client, resources, ledger);
  const run: SharedRun = {
    options,
    client,
    resources,
    judged: chosenResources(resources, options.resources),
    ledger,
    ownership,
    referents: createReferents({ contract, resources, ledger }),
    dialect,
    sleep,
    seed,
    room: createReportRoom(),
    write,
    isOver: false,
  };
  const planned = phases.map((phase) => planPhase(run, phase, options.plans));
  const chosen = options.phases ?? phases;
  let found: RunFindings = { reports: [], checks: [], failures: [], notes: [], error: undefined };
  const earlier: CheckNote[] = [];
  const started = now?.();
  const elapsed = (): number | undefined => (now === undefined || started === undefined ? undefined : now() - started);
  let reason: string | undefined;
  let asked: Preflight | undefined;
  let leftovers: ConformanceReport['leftovers'] = [];
  let wrote = false;

  try {
    asked = await preflight(contract, options, pace, sleep);
    if (asked.reason !== undefined) throw new UnjudgedError(asked.reason);
    if (write) {
      ledger.begin(options.baseUrl, await readUser(contract, client, dialect));
      wrote = true;
      earlier.push(...(await rememberOthers(run)));
    }
    const toRun = planned.filter(({ phase }) => chosen.includes(phase));
    options.onPlan?.(toRun.map((one) => ({ phase: one.phase, checks: checksToRun(one, write) })));
    // Where the id of a deleted record may be given to another check, what was deleted cannot be told from what is new.
    const atATime = write && !dialect.isExact ? 1 : workers;
    found = await runPhases(run, toRun, { workers: atATime, elapsed, onCheck, onPhase });
    if (found.error !== undefined) throw found.error;
  } catch (error) {
    if (!(error instanceof UnjudgedError)) throw error;
    reason = withoutToken(error.message, options.token);
  } finally {
    if (wrote) {
      client.until(deadline.cleanUp());
      const cleaned = await cleanUp(client, resources, ledger, ownership, workers, async () => {
        if (options.signal?.aborted !== true) await sleep(lag);
      });
      leftovers = cleaned.leftovers;
      if (leftovers.length === 0 && cleaned.isWhole) options.onLedger?.({ event: 'done', tag: ledger.tag });
    }
  }

  const { checks } = found;
  const failures = distinct(found.failures, ({ id }) => id);
  const notes = distinct([...earlier, ...found.notes], (note) => `${note.operation} ${note.message}`);
  const scope = scopeOf(contract, planned, chosen, checks);
  if (reason === undefined && scope.judged === 0) {
    reason = `Failed to judge ${options.baseUrl}: no check was run. Choose a phase that has some, or let the run write.`;
  }
  // What was found is found, also where the run could not go on; but whoever is not let in has found nothing.
  const verdict =
    failures.length > 0 && client.admitted > 0 ? 'violates' : reason !== undefined ? 'unjudged' : 'conforms';
  const { title, version } = contract.document.info;
  return {
    verdict,
    exitCode: verdict === 'conforms' ? 0 : verdict === 'violates' ? 1 : 2,
    reason,
    suggestedBaseUrl: asked?.suggestedBaseUrl,
    baseUrl: options.baseUrl,
    document: { title, version },
    seed,
    wrote: write,
    requests: client.sent + (asked?.requests ?? 0),
    durationMs: elapsed(),
    scope,
    phases: found.reports,
    checks,
    failures,
    causes: causesOf(failures, checks),
    notes,
    leftovers,
  };
}

/** Remembers what is there before the run, so that none of it is ever taken for the run's own. */
async function rememberOthers(run: SharedRun): Promise<CheckNote[]> {
  const { client, resources, ownership, ledger } = run;
  const notes: CheckNote[] = [];
  const others: OwnedRecord[] = [];
  for (const resource of resources) {
    // What stands below a record that the run will make is not there before.
    if (resource.above === undefined) continue;
    const before = await idsBefore(client, resource, ownership).catch((error: unknown) => {
      if (!(error instanceof ResponseFailure || error instanceof NoAnswerError)) throw error;
      return error;
    });
    if (before instanceof Error) {
      // Whoever does not know what is there cannot tell it from what it makes.
      run.write = false;
      const message = `The run writes nothing: what is there before it could not be read. ${before.message}`;
      notes.push({ code: 'not-read', phase: 'examples', operation: before.exchange.operation.id, message });
      continue;
    }
    const { foreign, tagged } = before;
    for (const id of foreign) ownership.exclude(resource, id);
    others.push(...foreign.slice(0, mostOthers).map((id) => ({ collection: resource.collection, id })));
    if (tagged > 0 && resource.list !== undefined) {
      const message = `${tagged} records of an earlier run with the tag ${ledger.tag} are there; this run leaves them alone.`;
      notes.push({ phase: 'examples', operation: resource.list.id, message });
    }
  }
  ledger.sawOthers(others);
  return notes;
}

function checksToRun({ plans }: PlannedPhase, write: boolean): number {
  return plans.filter(({ writes }) => write || !writes).length;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
