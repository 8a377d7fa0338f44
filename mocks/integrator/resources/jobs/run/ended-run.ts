import { timestamp } from '../../../../engine/time/clock.ts';
import type { Job } from '../state/job.ts';
import type { JobFamily } from '../state/jobs.ts';
import type { RunError, RunOutcome, StepCounts } from './outcome.ts';

/** When a run begins and ends, and how. */
export interface RunEnd {
  readonly status: 'completed' | 'failed';
  readonly startedAt: number;
  readonly endedAt: number;
}

/** An error of a run, with where and when it occurred: what the error of a flow is made of. */
export interface OccurredError extends Omit<RunError, 'step'> {
  readonly _flowId: string;
  /** The step of the flow; `undefined` where the flow has none. */
  readonly step: string | undefined;
  readonly _flowJobId: string;
  readonly occurredAt: string;
  /** The key of the request that failed, where it was written down. */
  readonly reqAndResKey?: string;
}

/** A run that is over, or that is known to be over at a moment to come. */
export interface EndedRun extends JobFamily {
  readonly errors: readonly OccurredError[];
}

/** How many records a page holds, where an export says nothing else. Source: doc. */
const pageSize = 20;

/**
 * The jobs of a run with what came of it. What was read is shared out among the exports, and what was written among the
 * imports, so that the counts of a family add up; an error counts for its step. Source: choice.
 */
export function endedRun({ parent, children }: JobFamily, outcome: RunOutcome, end: RunEnd): EndedRun {
  const { errors = [], steps } = outcome;
  const exported = outcome.exported ?? summed(steps, 'exported');
  const ignored = outcome.ignored ?? summed(steps, 'ignored');
  const exports = children.filter(({ type }) => type === 'export');
  const imports = children.filter(({ type }) => type === 'import');
  const rest = imports.length === 0 ? 0 : Math.max(0, exported - ignored - errors.length);
  const imported = outcome.imported ?? (steps === undefined ? rest : summed(steps, 'imported'));
  const pages =
    steps === undefined
      ? Math.ceil(exported / pageSize)
      : exports.reduce((sum, job) => sum + (steps[idOfStep(job) ?? '']?.pages ?? 0), 0);
  const usual = idOfStep(imports.at(-1) ?? exports[0] ?? parent);
  const occurred = errors.map(
    ({ step = usual, ...error }): OccurredError => ({
      ...error,
      _flowId: parent._flowId ?? '',
      step,
      _flowJobId: parent._id,
      occurredAt: timestamp(end.endedAt),
    }),
  );
  const counted = (job: Job, own: readonly OccurredError[]): Job => ({
    ...job,
    status: end.status,
    startedAt: timestamp(end.startedAt),
    endedAt: timestamp(end.endedAt),
    lastModified: timestamp(end.endedAt),
    numError: own.length,
    numOpenError: own.length,
    retriable: own.some(({ retryData }) => retryData !== undefined),
  });
  return {
    parent: {
      ...counted(parent, occurred),
      numExport: exported,
      numSuccess: imported,
      numIgnore: ignored,
      numPagesGenerated: pages,
      numPagesProcessed: pages,
      doneExporting: true,
    },
    children: children.map((job) => {
      const own = occurred.filter(({ step }) => step !== undefined && step === idOfStep(job));
      if (steps !== undefined) return { ...counted(job, own), ...countsOf(job, steps[idOfStep(job) ?? '']) };
      const share = (total: number, among: readonly Job[]): number => shareOf(total, among.indexOf(job), among.length);
      return job.type === 'export'
        ? { ...counted(job, own), numExport: share(exported, exports), numPagesGenerated: share(pages, exports) }
        : {
            ...counted(job, own),
            numSuccess: share(imported, imports),
            numIgnore: share(ignored, imports),
            numPagesProcessed: pages,
          };
    }),
    errors: occurred,
  };
}

function summed(steps: RunOutcome['steps'], what: keyof StepCounts): number {
  return Object.values(steps ?? {}).reduce((sum, counts) => sum + (counts[what] ?? 0), 0);
}

/** What is known of one step, as its job tells it. */
function countsOf(
  { type }: Job,
  { exported = 0, imported = 0, ignored = 0, pages = 0 }: StepCounts = {},
): Partial<Job> {
  return type === 'export'
    ? { numExport: exported, numPagesGenerated: pages }
    : { numSuccess: imported, numIgnore: ignored, numPagesProcessed: pages };
}

/** The export or import that a job is about. */
function idOfStep(job: Job | undefined): string | undefined {
  return job?._importId ?? job?._exportId;
}

/** A fair share of a number; the first ones get what is left over. */
function shareOf(total: number, index: number, parts: number): number {
  return Math.floor(total / parts) + (index < total % parts ? 1 : 0);
}
