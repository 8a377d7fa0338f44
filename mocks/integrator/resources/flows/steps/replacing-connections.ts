import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { registerConnections } from './registered-connections.ts';
import { connectionField, stepRecordsOf } from './step-records.ts';

/** Gives the steps of a flow that use one connection another. Source: client; choice that one which no step uses is no fault. */
export function replacingConnection(context: ResourceContext): Behaviour {
  const { resource, conventions } = context;
  return withRecord(resource, (call, { record: flow }) => {
    const { account, now, body } = call;
    const asked = isRecord(body) ? body : {};
    for (const step of stepRecordsOf(context, call, flow)) {
      if (step.connection !== asked[connectionField]) continue;
      const record = { ...step.record, [connectionField]: asked['_newConnectionId'] };
      account
        .collection(step.resource.collection)
        .set(step.id, { ...record, ...conventions.stamps.replaced(step.record, now) });
    }
    registerConnections(context, call, flow);
    return { status: 200 };
  });
}
