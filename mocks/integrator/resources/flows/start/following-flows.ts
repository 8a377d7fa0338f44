import type { JobsAccount } from '../../jobs/state/job.ts';
import { type Flow, flowIn } from './flow-record.ts';

/** A flow that runs when another one is completed, and with which of the exports that it begins with. */
export interface FollowingFlow {
  readonly flow: Flow;
  /** All of them where it is left out. */
  readonly exportIds?: readonly string[];
}

/** The flows that a flow starts when it is completed: those that it names, and those of which it names exports. */
export function followingFlows(account: Pick<JobsAccount, 'collection'>, flow: Flow): readonly FollowingFlow[] {
  const { _runNextFlowIds: whole = [], _runNextExportIds: parts = [] } = flow;
  const exportsOf = new Map<string, string[]>();
  for (const { _flowId, _exportId } of parts) {
    if (_flowId === undefined || _exportId === undefined || whole.includes(_flowId)) continue;
    exportsOf.set(_flowId, [...(exportsOf.get(_flowId) ?? []), _exportId]);
  }
  return [
    ...[...new Set(whole)].map((id) => ({ id })),
    ...[...exportsOf].map(([id, exportIds]) => ({ id, exportIds })),
  ].flatMap(({ id, ...rest }) => {
    const next = flowIn(account, id);
    return next === undefined ? [] : [{ flow: next, ...rest }];
  });
}

/** The flows that run in the end when a flow is completed, those included that others of them start: each once. */
export function allFollowing(account: Pick<JobsAccount, 'collection'>, flow: Flow): readonly Flow[] {
  const found = new Map([[flow._id, flow]]);
  const open = [flow];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const { flow: next } of followingFlows(account, one)) {
      if (found.has(next._id)) continue;
      found.set(next._id, next);
      open.push(next);
    }
  }
  found.delete(flow._id);
  return [...found.values()];
}
