import type { CheckNote } from '../failures/failure.ts';
import { causesOf } from '../report/causes-of.ts';
import type { ConformanceReport } from '../report/report.ts';
import type { RunFindings } from './run-phases.ts';

/** Tells how long it is since it was made; `undefined` where nobody tells the time. */
export function stopwatch(now: (() => number) | undefined): () => number | undefined {
  const started = now?.();
  return () => (now === undefined || started === undefined ? undefined : now() - started);
}

/** What was found is found, also where the run could not go on; but whoever is not let in has found nothing. */
export function verdictOf(
  { failures }: RunFindings,
  isAdmitted: boolean,
  reason: string | undefined,
): Pick<ConformanceReport, 'verdict' | 'exitCode' | 'reason'> {
  if (failures.length > 0 && isAdmitted) return { verdict: 'violates', exitCode: 1, reason };
  return reason !== undefined
    ? { verdict: 'unjudged', exitCode: 2, reason }
    : { verdict: 'conforms', exitCode: 0, reason };
}

/** What the phases have found, as a report has it. `earlier`: what was noted before the first phase. */
export function findingsOf(
  found: RunFindings,
  earlier: readonly CheckNote[] = [],
): Pick<ConformanceReport, 'phases' | 'checks' | 'failures' | 'causes' | 'notes'> {
  const failures = distinct(found.failures, ({ id }) => id);
  return {
    phases: found.reports,
    checks: found.checks,
    failures,
    causes: causesOf(failures, found.checks),
    notes: distinct([...earlier, ...found.notes], (note) => `${note.operation} ${note.message}`),
  };
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
