import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { registerConnections } from './registered-connections.ts';
import { connectionField, stepRecordsOf } from './step-records.ts';

/** Gives the steps of a flow that use one connection another. Source: client; choice that one which no step uses is no fault. */
export function replacingConnection(context: ResourceContext): Behaviour {
  const { resource, conventions } = context;
  return (call) => {
    const { account, now, parameters, body } = call;
    const id = String(parameters.path[resource.idParameter]);
    const flow = account.collection(resource.collection).get(id);
    if (flow === undefined) return { problem: { kind: 'unknown-record', resource: resource.singular, id } };
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
  };
}
