import { timestamp } from '../../../../engine/time/clock.ts';
import { type Job, type JobsAccount, jobsPath, userOf } from '../state/job.ts';
import type { JobFamily } from '../state/jobs.ts';

/** A step of a flow that has a job of its own in each run. */
export interface RunStep {
  readonly type: 'export' | 'import';
  readonly id: string;
}

/** A run that begins. */
export interface NewRun {
  readonly flow: { readonly _id: string; readonly _integrationId?: string };
  /** The steps with a job of their own: those that it begins with, then those that write. */
  readonly steps: readonly RunStep[];
  /** The job that has led to it, where it was one. */
  readonly startedBy?: string | undefined;
}

/** How long the service remembers a job: about 30 days. Source: doc. */
const keptFor = 30 * 24 * 3_600_000;

/** The jobs of a run that waits to begin: one of the flow, and one of each step. They are not stored yet. */
export function madeFamily(account: JobsAccount, { flow, steps, startedBy }: NewRun, now: number): JobFamily {
  const createdAt = timestamp(now);
  const parent: Job = {
    _id: newId(),
    type: 'flow',
    status: 'queued',
    ...(flow._integrationId !== undefined && { _integrationId: flow._integrationId }),
    _flowId: flow._id,
    ...(startedBy !== undefined && { _parentJobId: startedBy }),
    createdAt,
    lastModified: createdAt,
    lastExecutedAt: createdAt,
    purgeAt: timestamp(now + keptFor),
    ...none,
    doneExporting: false,
    startedBy: startedBy ?? userOf(account),
  };
  const { doneExporting: _1, _parentJobId: _2, ...common } = parent;
  const children = steps.map(
    ({ type, id }, oIndex): Job => ({
      ...common,
      _id: newId(),
      type,
      ...(type === 'export' ? { _exportId: id } : { _importId: id }),
      _flowJobId: parent._id,
      oIndex,
    }),
  );
  return { parent, children };

  function newId(): string {
    return String(account.newId(account.collection(jobsPath), now));
  }
}

const none = {
  numError: 0,
  numSuccess: 0,
  numIgnore: 0,
  numExport: 0,
  numResolved: 0,
  numOpenError: 0,
  numPagesGenerated: 0,
  numPagesProcessed: 0,
  retriable: false,
} as const;
