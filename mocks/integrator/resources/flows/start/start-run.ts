import { timestamp } from '../../../../engine/time/clock.ts';
import type { FakeMemory } from '../../../define/fake-context.ts';
import { endedRun } from '../../jobs/run/ended-run.ts';
import { madeFamily } from '../../jobs/run/made-family.ts';
import { putRun } from '../../jobs/run/put-run.ts';
import type { Job, JobsAccount } from '../../jobs/state/job.ts';
import { flowsPath, stepIdsOf, stepsOfFlow } from '../steps/flow-steps.ts';
import { checkedScript } from './check-script.ts';
import { type Flow, whyNoRun } from './flow-record.ts';
import { followingFlows } from './following-flows.ts';
import type { RunScript } from './run-script.ts';
import { withStepRequests } from './step-requests.ts';

/** What runs of flows are started with. */
export interface RunStart {
  readonly memory: FakeMemory;
  /** What happens in the runs of each flow, by its id. */
  readonly scripts: ReadonlyMap<string, RunScript>;
  /** How long a run takes where its script says nothing, in milliseconds. */
  readonly duration: number;
}

/** Which part of a flow runs, and why. */
export interface RunPart {
  /** The exports that it begins with; all of the flow where it is left out. */
  readonly exportIds?: readonly string[] | undefined;
  /** The jobs whose ends have led to it, the last one first, with their flows. */
  readonly after?: readonly Pick<Job, '_id' | '_flowId'>[];
}

/**
 * Starts a run of a flow: its jobs are stored, with what will come of them and when. What runs after it is stored as well:
 * it begins when the run is completed. Gives the job of the flow.
 */
export function startRun(account: JobsAccount, flow: Flow, now: number, start: RunStart, part: RunPart = {}): Job {
  const { memory, scripts } = start;
  const { exportIds, after = [] } = part;
  const script = scripts.get(flow._id) ?? {};
  const { status = 'completed', duration = start.duration, hold = false, ...outcome } = script;
  const { generators, imports } = stepsOfFlow(flow);
  const steps = [
    ...generators
      .filter((id) => exportIds === undefined || exportIds.includes(id))
      .map((id) => ({ type: 'export' as const, id })),
    ...imports.map((id) => ({ type: 'import' as const, id })),
  ];
  const family = madeFamily(account, { flow, steps, startedBy: after[0]?._id }, now);
  const end = { status, startedAt: now + Math.ceil(duration / 2), endedAt: now + duration };
  const run = hold
    ? { ...family, errors: [] }
    : withStepRequests(memory, account, endedRun(family, outcome, end), end.startedAt);
  putRun(account, run);
  account.collection(flowsPath).set(flow._id, { ...flow, lastExecutedAt: timestamp(now) });
  if (!hold && status === 'completed') startFollowing(account, flow, end.endedAt, start, [run.parent, ...after]);
  return family.parent;
}

/**
 * Starts what runs after a run that is completed at a moment. A flow that cannot run then is passed over, and so is one
 * that has led to it: flows that name each other would run for ever. Source: doc for the flows; choice for the rest.
 */
export function startFollowing(
  account: JobsAccount,
  flow: Flow,
  at: number,
  start: RunStart,
  after: readonly Pick<Job, '_id' | '_flowId'>[],
): void {
  for (const { flow: next, exportIds } of followingFlows(account, flow)) {
    if (whyNoRun(next) !== undefined || after.some(({ _flowId }) => _flowId === next._id)) continue;
    const script = checkedScript(
      `the script of the flow ${next._id}`,
      start.scripts.get(next._id) ?? {},
      stepIdsOf(next),
    );
    const scripts = new Map([...start.scripts, [next._id, script]]);
    startRun(account, next, at, { ...start, scripts }, { exportIds, after });
  }
}
