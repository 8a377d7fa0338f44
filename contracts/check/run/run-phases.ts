import { type CheckFindings, noFindings } from '../failures/check-findings.ts';
import type { CheckFailure, CheckNote, Phase } from '../failures/failure.ts';
import { examplePlans } from '../phases/examples.ts';
import { negativePlans } from '../phases/negative.ts';
import { positivePlans } from '../phases/positive.ts';
import { securityPlans } from '../phases/security.ts';
import { statefulPlans } from '../phases/stateful.ts';
import type { CheckOutcome, PhaseReport } from '../report/report.ts';
import type { CheckPlan, PlanMaker } from '../session/check-plan.ts';
import type { Session } from '../session/session.ts';
import { workThrough } from '../time/pool.ts';
import { stoppedError } from '../time/unjudged-error.ts';
import { runPlan } from './run-plan.ts';

/** The checks of a phase. */
export interface PlannedPhase {
  readonly phase: Phase;
  readonly plans: readonly CheckPlan[];
}

/** What the phases have found; in the order of their plans, however many of them ran at a time. */
export interface RunFindings {
  readonly reports: readonly PhaseReport[];
  readonly checks: readonly CheckOutcome[];
  readonly failures: readonly CheckFailure[];
  readonly notes: readonly CheckNote[];
  /** Why the run did not come to its end; `undefined`: it did. */
  readonly error: unknown;
}

/** How phases run. */
export interface PhaseOptions {
  readonly workers: number;
  /** Whether a check calls what acts outside of the account, and may not. */
  readonly isOutside: (plan: CheckPlan) => boolean;
  /** Tells the time in milliseconds since the start of the run. */
  readonly elapsed: () => number | undefined;
  readonly onCheck: (plan: CheckPlan, failures: readonly CheckFailure[]) => void;
  readonly onPhase: (phase: PhaseReport) => void;
}

const planMakers: Readonly<Record<Phase, PlanMaker>> = {
  examples: examplePlans,
  positive: positivePlans,
  negative: negativePlans,
  security: securityPlans,
  stateful: statefulPlans,
};

/** Plans a phase: what the document calls for, and further checks. */
export function planPhase(session: Session, phase: Phase, further: PlanMaker | undefined): PlannedPhase {
  const more = further?.(session) ?? [];
  return { phase, plans: [...planMakers[phase](session), ...more.filter((plan) => plan.phase === phase)] };
}

/** What came of one plan. */
interface Ended {
  readonly outcome: CheckOutcome;
  readonly found: CheckFindings;
}

/**
 * Runs phase after phase, several checks at a time; the next phase begins while the last checks of the one before are
 * under way. Those that must be alone come last in their phase, so that the others need not wait more than once.
 */
export async function runPhases(
  session: Session,
  phases: readonly PlannedPhase[],
  { workers, isOutside, elapsed, onCheck, onPhase }: PhaseOptions,
): Promise<RunFindings> {
  const ended = new Map<CheckPlan, Ended>();
  const spans = new Map<Phase, { start: number | undefined; end: number | undefined; left: number }>();
  const items = phases.flatMap(({ phase, plans }) => {
    spans.set(phase, { start: undefined, end: undefined, left: plans.length });
    return [...plans.filter(({ alone }) => alone !== true), ...plans.filter(({ alone }) => alone === true)].map(
      (plan) => ({ phase, plan }),
    );
  });
  const work = async ({ phase, plan }: (typeof items)[number]): Promise<void> => {
    if (session.signal?.aborted === true) throw stoppedError(session.signal);
    const named = {
      phase,
      operation: plan.operation?.id ?? '',
      check: plan.title,
      ...(plan.inferred && { inferred: plan.inferred.text }),
    };
    const startMs = elapsed();
    const omitted = plan.writes && !session.mayWrite() ? 'skipped' : isOutside(plan) ? 'outside' : undefined;
    const isSkipped = omitted !== undefined;
    const found = isSkipped ? noFindings() : await runPlan(session, phase, plan);
    const { failures } = found;
    const endMs = elapsed();
    const times = isSkipped
      ? { startMs: undefined, durationMs: undefined }
      : { startMs, durationMs: between(startMs, endMs) };
    const outcome = omitted ?? outcomeOf(found);
    ended.set(plan, { outcome: { ...named, outcome, failures: [...failures.keys()], ...times }, found });
    if (!isSkipped) onCheck(plan, [...failures.values()]);
    const span = spans.get(phase);
    if (span === undefined) return;
    span.start ??= startMs;
    span.end = endMs;
    span.left -= 1;
    if (span.left === 0) onPhase(reportOf(phase));
  };
  const endedOf = (wanted: Phase): Ended[] =>
    (phases.find(({ phase }) => phase === wanted)?.plans ?? [])
      .map((plan) => ended.get(plan))
      .filter((one) => one !== undefined);
  const reportOf = (phase: Phase): PhaseReport => {
    const span = spans.get(phase);
    const checks = endedOf(phase).map(({ outcome }) => outcome);
    return { phase, ...countsOf(checks), durationMs: between(span?.start, span?.end) };
  };
  let error: unknown;
  try {
    await workThrough({ items, workers, isAlone: ({ plan }) => plan.alone === true, work });
  } catch (thrown) {
    error = thrown;
  }
  const all = phases.flatMap(({ phase }) => endedOf(phase));
  return {
    reports: phases
      .filter(({ phase }) => endedOf(phase).length > 0 || error === undefined)
      .map(({ phase }) => reportOf(phase)),
    checks: all.map(({ outcome }) => outcome),
    failures: all.flatMap(({ found }) => [...found.failures.values()]),
    notes: all.flatMap(({ found }) => [...found.notes.values()]),
    error,
  };
}

function outcomeOf({ failures, isUnjudged }: CheckFindings): CheckOutcome['outcome'] {
  return failures.size > 0 ? 'failed' : isUnjudged ? 'unjudged' : 'passed';
}

function countsOf(checks: readonly CheckOutcome[]): Omit<PhaseReport, 'phase' | 'durationMs'> {
  const count = (outcome: CheckOutcome['outcome']): number => checks.filter((one) => one.outcome === outcome).length;
  return {
    checks: checks.length,
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped') + count('outside'),
    unjudged: count('unjudged'),
  };
}

function between(start: number | undefined, end: number | undefined): number | undefined {
  return start === undefined || end === undefined ? undefined : end - start;
}
