import { isRecord } from '../../../../../spec/document/document.ts';
import type { components } from '../../../../../spec/generated/types.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { JobsAccount } from '../../jobs/state/job.ts';
import { flowsPath, stepsOfFlow } from '../steps/flow-steps.ts';

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
  return whyNoTestRun(flow);
}

/** Tells why a flow cannot even be tried; `undefined` where it can. Source: doc. */
export function whyNoTestRun(flow: Flow): NoRun | undefined {
  if (flow.isAbstract === true)
    return { message: 'The flow is abstract. Run one of its instances.', field: 'isAbstract' };
  if (stepsOfFlow(flow).generators.length > 0) return undefined;
  return { message: 'The flow begins with no export. Give it a page generator.', field: 'pageGenerators' };
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
