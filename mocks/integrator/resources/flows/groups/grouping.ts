import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { refusedBody } from '../refusals/refused-body.ts';
import { groupField, hasGroup, ownerField, ownerOf } from './groups.ts';

/** Puts flows into a group of their integration, or takes them out of theirs. Source: client. */
export function grouping(context: ResourceContext): Behaviour {
  const { resource, conventions } = context;
  return (call) => {
    const { account, now, body } = call;
    const flows = account.collection(resource.collection);
    const asked = isRecord(body) ? body : {};
    const group = asked[groupField];
    const ids = Array.isArray(asked['_flowIds']) ? asked['_flowIds'].map(String) : [];
    const changed = new Map<string, JsonRecord>();
    for (const id of ids) {
      const flow = flows.get(id);
      if (flow === undefined) return { problem: { kind: 'unknown-record', resource: resource.singular, id } };
      if (group !== null && !hasGroup(ownerOf(context, call, flow[ownerField])?.record, group)) {
        return refusedBody('invalid_ref', `Invalid reference: ${groupField}`, groupField);
      }
      const { [groupField]: _before, ...rest } = flow;
      const fields = group === null ? rest : { ...rest, [groupField]: group };
      changed.set(id, { ...fields, ...conventions.stamps.replaced(flow, now) });
    }
    for (const [id, record] of changed) flows.set(id, record);
    return { status: 204 };
  };
}
