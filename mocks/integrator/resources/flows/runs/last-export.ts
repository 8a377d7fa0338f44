import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import { jobsAt } from '../../jobs/state/jobs.ts';
import { flowIn } from '../start/flow-record.ts';

/** Tells when the last run began that was completed. Source: client for the field, choice for the moment. */
export const lastExport: TypedBehaviour<operations['getFlowLastExportDateTime']> = ({ account, now, parameters }) => {
  const { _id } = parameters.path;
  if (flowIn(account, _id) === undefined) return { problem: { kind: 'unknown-record', resource: 'flow', id: _id } };
  const last = jobsAt(account, now).find(
    ({ type, status, _flowId }) => type === 'flow' && status === 'completed' && _flowId === _id,
  );
  return { status: 200, body: last?.startedAt === undefined ? {} : { lastExportDateTime: last.startedAt } };
};
