import { type Phase, withoutToken } from '../../../check/failures/failure.ts';
import { createClient } from '../../../check/http/client.ts';
import { defaultTimeoutMs } from '../../../check/http/send/create-sender.ts';
import type { Target } from '../../../check/http/send/target.ts';
import { watchedClient } from '../../../check/http/watched-client.ts';
import type { ConformanceReport } from '../../../check/report/report.ts';
import { plainConventions } from '../../../check/resource/conventions.ts';
import type { RunOptions } from '../../../check/run/run-options.ts';
import { findingsOf, stopwatch, verdictOf } from '../../../check/run/run-outcome.ts';
import { type PlannedPhase, type RunFindings, runPhases } from '../../../check/run/run-phases.ts';
import { scopeOf } from '../../../check/run/scope.ts';
import { startSession } from '../../../check/run/start-session.ts';
import type { PlanMaker } from '../../../check/session/check-plan.ts';
import type { Session } from '../../../check/session/session.ts';
import { defaultDeadlineMs, startDeadline } from '../../../check/time/deadline.ts';
import { defaultRate } from '../../../check/time/default-rate.ts';
import { createPace, type Sleep } from '../../../check/time/pace.ts';
import { UnjudgedError } from '../../../check/time/unjudged-error.ts';
import { extensionContract } from '../extension-contract.ts';
import type { FunctionExample } from './calls/function-example.ts';
import { meetStack } from './meet-stack.ts';
import { authorizationPlans } from './plans/authorization.ts';
import { examplePlans } from './plans/examples.ts';
import { healthPlans } from './plans/health.ts';
import { refusalPlans } from './plans/refusals.ts';

/** How a stack is judged, with all that has a default. */
export interface StackRun
  extends Target,
    Pick<
      RunOptions,
      'phases' | 'rate' | 'deadlineMs' | 'onPlan' | 'onCheck' | 'onPhase' | 'onExchange' | 'sleep' | 'now'
    > {
  readonly functions: readonly FunctionExample[];
}

const ignore = (): void => undefined;

/** Judges a stack: whether it is there, whom it lets in, what it refuses, and what its functions call back with. */
export async function runExtension(given: StackRun): Promise<ConformanceReport> {
  const deadline = startDeadline(given.deadlineMs ?? defaultDeadlineMs, false, given.signal);
  const options = { ...given, signal: deadline.signal };
  const { phases: chosen = order, onExchange = ignore, onPlan, onCheck = ignore, onPhase = ignore } = options;
  const sleep: Sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)));
  const contract = extensionContract();
  const pace = createPace(options.rate ?? defaultRate(options.baseUrl), sleep);
  const client = watchedClient(createClient(contract, options, pace, deadline.graceMs), onExchange);
  // A call is a POST; what it does is what the example was given for. Whatever the document does not name is a failure.
  const conventions = { ...plainConventions, isExact: true };
  const started = startSession({ ...options, contract, conventions, write: true }, client, sleep);
  // There are no records that could be somebody else's.
  const session: Session = { ...started, ownership: { ...started.ownership, objectionTo: async () => undefined } };
  const makers = plansOf(options.functions, options.timeoutMs ?? defaultTimeoutMs);
  const planned = order.map((phase): PlannedPhase => ({ phase, plans: makers[phase](session) }));
  const toRun = planned.filter(({ phase }) => chosen.includes(phase));
  const elapsed = stopwatch(options.now);
  let found: RunFindings = { reports: [], checks: [], failures: [], notes: [], error: undefined };
  let reason: string | undefined;
  try {
    await meetStack(session);
    onPlan?.(toRun.map(({ phase, plans }) => ({ phase, checks: plans.length })));
    // One after the other: a function may build on what the one before it has done.
    found = await runPhases(session, toRun, { workers: 1, isOutside: () => false, elapsed, onCheck, onPhase });
    if (found.error !== undefined) throw found.error;
  } catch (error) {
    if (!(error instanceof UnjudgedError)) throw error;
    reason = withoutToken(error.message, options.token);
  } finally {
    deadline.release();
  }
  const scope = scopeOf(contract, planned, chosen, found.checks, undefined);
  if (reason === undefined && scope.judged === 0)
    reason = `Failed to judge ${options.baseUrl}: no check was run. Choose a phase that has some.`;
  const { title, version } = contract.document.info;
  return {
    ...verdictOf(found, client.admitted > 0, reason),
    suggestedBaseUrl: undefined,
    baseUrl: options.baseUrl,
    document: { title, version },
    seed: session.seed,
    wrote: false,
    requests: client.sent,
    durationMs: elapsed(),
    scope,
    ...findingsOf(found),
    leftovers: [],
  };
}

/** The phases that a stack is judged in, in their order: what calls functions comes last. */
const order = ['positive', 'security', 'negative', 'examples'] as const satisfies readonly Phase[];

function plansOf(
  functions: readonly FunctionExample[],
  timeoutMs: number,
): Readonly<Record<(typeof order)[number], PlanMaker>> {
  const [first] = functions;
  const module =
    first === undefined
      ? undefined
      : first._connectorId === undefined
        ? { diy: true }
        : { _connectorId: first._connectorId };
  return {
    positive: healthPlans,
    security: authorizationPlans(module ?? { diy: true }),
    negative: refusalPlans(module),
    examples: examplePlans(functions, timeoutMs),
  };
}
