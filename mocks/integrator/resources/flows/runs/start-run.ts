import { isRecord } from '../../../../../spec/document/document.ts';
import type { components } from '../../../../../spec/generated/types.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import { endedRun } from '../../jobs/run/ended-run.ts';
import { madeFamily } from '../../jobs/run/made-family.ts';
import { putRun } from '../../jobs/run/put-run.ts';
import type { Job, JobsAccount } from '../../jobs/state/job.ts';
import { flowsPath, stepsOfFlow } from '../steps/flow-steps.ts';
import type { RunScript } from './run-script.ts';

/** A flow, as the service returns it. */
export type Flow = components['schemas']['Flow'];

/** Why a flow does not run, and the field that says so. */
export interface NoRun {
  readonly message: string;
  readonly field: string;
}

/** Tells why a flow does not run; `undefined` where it does. Source: client for what is switched off, doc for the rest. */
export function whyNoRun(flow: Flow): NoRun | undefined {
  if (flow.disabled) return { message: 'The flow is disabled. Enable it to run it.', field: 'disabled' };
  if (flow.isAbstract === true)
    return { message: 'The flow is abstract. Run one of its instances.', field: 'isAbstract' };
  if (stepsOfFlow(flow).generators.length > 0) return undefined;
  return { message: 'The flow begins with no export. Give it a page generator.', field: 'pageGenerators' };
}

/** What a run is started with. */
export interface RunStart {
  readonly script: RunScript;
  /** How long it takes where the script says nothing, in milliseconds. */
  readonly duration: number;
  /** The exports that it begins with; all of the flow where it is left out. */
  readonly exportIds?: readonly string[] | undefined;
}

/** Starts a run of a flow: its jobs are stored, with what will come of them and when. Gives the job of the flow. */
export function startRun(account: JobsAccount, flow: Flow, now: number, start: RunStart): Job {
  const { script, exportIds } = start;
  const { status = 'completed', duration = start.duration, hold = false, ...outcome } = script;
  const { generators, imports } = stepsOfFlow(flow);
  const steps = [
    ...generators
      .filter((id) => exportIds === undefined || exportIds.includes(id))
      .map((id) => ({ type: 'export' as const, id })),
    ...imports.map((id) => ({ type: 'import' as const, id })),
  ];
  const family = madeFamily(account, { flow, steps }, now);
  const end = { status, startedAt: now + Math.ceil(duration / 2), endedAt: now + duration };
  putRun(account, hold ? { ...family, errors: [] } : endedRun(family, outcome, end));
  account.collection(flowsPath).set(flow._id, { ...flow, lastExecutedAt: timestamp(now) });
  return family.parent;
}

/** The flow of an id. */
export function flowIn(account: Pick<JobsAccount, 'collection'>, id: string): Flow | undefined {
  const record = account.collection(flowsPath).get(id);
  return record !== undefined && isFlow(record) ? record : undefined;
}

/** Every way into the collection checks the whole contract, so what is in it needs no second look. */
function isFlow(record: JsonRecord): record is JsonRecord & Flow {
  return isRecord(record) && typeof record['_id'] === 'string';
}
