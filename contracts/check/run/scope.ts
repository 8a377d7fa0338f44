import type { Contract } from '../../contract/contract.ts';
import type { Phase } from '../failures/failure.ts';
import type { CheckOutcome, RunScope } from '../report/report.ts';
import type { PlannedPhase } from './run-phases.ts';

/** Counts what a run looked at, and what not. */
export function scopeOf(
  { operations }: Contract,
  planned: readonly PlannedPhase[],
  chosen: readonly Phase[],
  checks: readonly CheckOutcome[],
  resources: readonly string[] | undefined,
): RunScope {
  const count = (outcome: CheckOutcome['outcome']): number => checks.filter((one) => one.outcome === outcome).length;
  const judged = checks.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed');
  const known = new Set(judged.map(({ operation }) => operation));
  const others = planned.filter(({ phase }) => !chosen.includes(phase));
  const sum = (some: readonly PlannedPhase[]): number => some.reduce((total, { plans }) => total + plans.length, 0);
  return {
    total: sum(planned),
    judged: judged.length,
    readOnly: count('skipped'),
    ...(count('outside') > 0 && { actOutside: count('outside') }),
    unjudged: count('unjudged'),
    unfinished: sum(planned) - sum(others) - checks.length,
    phases: others.map(({ phase, plans }) => ({ phase, checks: plans.length })),
    ...(resources !== undefined && { resources }),
    operations: operations.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}

/** The scope of what was only compared or replayed: everything that was asked. */
export function scopeOfChecks(checks: readonly CheckOutcome[]): RunScope {
  const count = (outcome: CheckOutcome['outcome']): number => checks.filter((one) => one.outcome === outcome).length;
  return {
    total: checks.length,
    judged: count('passed') + count('failed'),
    readOnly: count('skipped'),
    unjudged: count('unjudged'),
    unfinished: 0,
    phases: [],
    operations: [],
  };
}
