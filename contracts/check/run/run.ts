import { actsOutside } from '../../../spec/resource/marks/operation-marks.ts';
import { chosenOperations } from '../choice/chosen-operations.ts';
import { cleanUp } from '../clean-up/clean-up.ts';
import { type CheckNote, phases, withoutToken } from '../failures/failure.ts';
import { createClient } from '../http/client.ts';
import { watchedClient } from '../http/watched-client.ts';
import { readUser } from '../ownership/account.ts';
import { type Preflight, preflight } from '../preflight/preflight.ts';
import { readTokenAccess } from '../preflight/token-access.ts';
import type { ConformanceReport } from '../report/report.ts';
import { runContract } from '../resource/wrapping/record-contract.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import { type Deadline, defaultDeadlineMs, startDeadline } from '../time/deadline.ts';
import { defaultRate } from '../time/default-rate.ts';
import { createPace, type Sleep } from '../time/pace.ts';
import { UnjudgedError } from '../time/unjudged-error.ts';
import { rememberOthers } from './remember-others.ts';
import type { RunOptions } from './run-options.ts';
import { findingsOf, stopwatch, verdictOf } from './run-outcome.ts';
import { type PlannedPhase, planPhase, type RunFindings, runPhases } from './run-phases.ts';
import { inferencesIn, sampledIn } from './scope/sampled.ts';
import { scopeOf } from './scope.ts';
import { startSession } from './start-session.ts';

/** How long a backend may lag behind what it said, in milliseconds, before its word is believed. */
const lag = 3000;

/** Judges a backend by a contract, phase after phase, and removes what it created. */
export async function runConformance(given: RunOptions): Promise<ConformanceReport> {
  const deadline = startDeadline(given.deadlineMs ?? defaultDeadlineMs, given.write ?? false, given.signal);
  try {
    return await runUntil(deadline, { ...given, signal: deadline.signal });
  } finally {
    deadline.release();
  }
}

const ignore = (): void => undefined;

/** Judges as `runConformance` does, in the time that somebody else has begun. */
export async function runUntil(deadline: Deadline, given: RunOptions): Promise<ConformanceReport> {
  const options = { ...given, contract: runContract(given.contract, given.conventions) };
  const { contract, write = false, workers = 8, now } = options;
  const { onCheck = ignore, onPhase = ignore, onLedger = ignore, onExchange = ignore } = options;
  const sleep: Sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const pace = createPace(options.rate ?? defaultRate(options.baseUrl), sleep);
  const client = watchedClient(createClient(contract, options, pace, deadline.graceMs), onExchange);
  const session = startSession(options, client, sleep);
  const { ledger, conventions, seed } = session;
  const isChosen = chosenOnly(options);
  const plan = (): readonly PlannedPhase[] =>
    phases.map((phase) => {
      const { plans } = planPhase(session, phase, options.plans);
      return { phase, plans: plans.filter(({ operation }) => isChosen(operation)) };
    });
  let planned: readonly PlannedPhase[] | undefined;
  const chosen = options.phases ?? phases;
  let found: RunFindings = { reports: [], checks: [], failures: [], notes: [], error: undefined };
  const earlier: CheckNote[] = [...(options.notes ?? [])];
  const elapsed = stopwatch(now);
  let reason: string | undefined;
  let asked: Preflight | undefined;
  let leftovers: ConformanceReport['leftovers'] = [];
  let wrote = false;

  try {
    asked = await preflight(contract, options, pace, sleep);
    if (asked.reason !== undefined) throw new UnjudgedError(asked.reason);
    // To plan takes longer than to learn that nothing can be judged.
    planned = plan();
    if (write) {
      ledger.begin(options.baseUrl, await readUser(session));
      wrote = true;
      earlier.push(...(await rememberOthers(session)));
    }
    earlier.push(...(await readTokenAccess(session)));
    const toRun = planned.filter(({ phase }) => chosen.includes(phase));
    const isOutside = outsideOf(options);
    options.onPlan?.(toRun.map((one) => ({ phase: one.phase, checks: checksToRun(one, write, isOutside) })));
    // Where the id of a deleted record may be given to another check, what was deleted cannot be distinguished from what is new.
    const atATime = write && !conventions.isExact ? 1 : workers;
    found = await runPhases(session, toRun, { workers: atATime, isOutside, elapsed, onCheck, onPhase });
    if (found.error !== undefined) throw found.error;
  } catch (error) {
    if (!(error instanceof UnjudgedError)) throw error;
    reason = withoutToken(error.message, options.token);
  } finally {
    if (wrote) {
      client.until(deadline.cleanUp());
      const cleaned = await cleanUp(session, workers, async () => {
        if (options.signal?.aborted !== true) await sleep(lag);
      });
      leftovers = cleaned.leftovers;
      if (leftovers.length === 0 && cleaned.isWhole) onLedger({ event: 'done', tag: ledger.tag });
    }
  }

  planned ??= asked?.reason === undefined ? plan() : [];
  const scope = scopeOf(contract, planned, chosen, found.checks, options.resources);
  const sampled = conventions.isExact ? [] : sampledIn(session, found.checks);
  const inferences = inferencesIn(session, found.checks);
  if (reason === undefined && scope.judged === 0) {
    reason = `Failed to judge ${options.baseUrl}: no check was run. Choose a phase that has some, or let the run write.`;
  }
  return {
    ...verdictOf(found, client.admitted > 0, reason),
    suggestedBaseUrl: asked?.suggestedBaseUrl,
    baseUrl: options.baseUrl,
    document: { title: contract.document.info.title, version: contract.document.info.version },
    seed,
    wrote: write,
    requests: client.sent + (asked?.requests ?? 0),
    durationMs: elapsed(),
    scope: sampled.length === 0 ? scope : { ...scope, sampled },
    ...findingsOf(found, earlier),
    ...(inferences.length > 0 && { inferences }),
    leftovers,
  };
}

/** Tells which operations are judged: all, where none are chosen. */
function chosenOnly({ contract, only }: RunOptions): (operation: CheckPlan['operation']) => boolean {
  if (only === undefined) return () => true;
  const chosen = chosenOperations(contract, only, 'only');
  return (operation) => operation !== undefined && chosen.has(operation);
}

function checksToRun({ plans }: PlannedPhase, write: boolean, isOutside: (plan: CheckPlan) => boolean): number {
  return plans.filter((plan) => (write || !plan.writes) && !isOutside(plan)).length;
}

/** Tells which checks call what acts outside of the account; none do where the run may. */
function outsideOf({ contract, actOutside = false }: RunOptions): (plan: CheckPlan) => boolean {
  const marked = new Set(
    actOutside ? [] : contract.operations.filter((operation) => actsOutside(contract.document, operation)),
  );
  return ({ operation, actsOutside: isOutside = false }) =>
    (isOutside && !actOutside) || (operation !== undefined && marked.has(operation));
}
