import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { type ClonedRecord, cloneResponse } from '../../../define/clone/clone-response.ts';
import { copiedFields, type Redirect } from '../../../define/clone/copied-fields.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { groupField, hasGroup, ownerField, ownerOf } from '../groups/groups.ts';
import { refusedBody } from '../refusals/refused-body.ts';
import { connectionField, type StepRecord, stepRecordsOf } from './step-records.ts';

/**
 * Copies a flow and the records of its steps, each copy of a step with the connection that the caller maps.
 *
 * Source: doc; client for an integration that is not there; choice that the copies of steps keep their names.
 */
export function cloning(context: ResourceContext): Behaviour {
  const { contract, resource, make, fake } = context;
  return withRecord(resource, (call, { record: flow }) => {
    const asked = isRecord(call.body) ? call.body : {};
    const owner = ownerOf(context, call, asked[ownerField]);
    if (owner === undefined) {
      return refusedBody('invalid_ref', 'Integration not found for the given id', ownerField);
    }
    const group = asked[groupField];
    if (group !== undefined && !hasGroup(owner.record, group)) {
      return refusedBody('invalid_ref', `Invalid reference: ${groupField}`, groupField);
    }
    const steps = stepRecordsOf(context, call, flow);
    const map = isRecord(asked['connectionMap']) ? asked['connectionMap'] : {};
    const missing = steps.find(({ connection }) => connection !== undefined && !Object.hasOwn(map, connection));
    if (missing !== undefined) {
      const message = `connectionMap has no entry for the connection ${missing.connection}.`;
      return refusedBody('invalid_connectionMap', message, 'connectionMap', 400);
    }

    const copies = new Map<string, ClonedRecord>();
    const redirect: Redirect = (to, one) => String(copies.get(`${to} ${one}`)?.record['_id'] ?? one);
    for (const step of steps) {
      const record = make(call, step.resource, {
        ...copiedFields(contract, step.resource, step.record, same),
        ...over(step),
      });
      copies.set(`${step.resource.name} ${step.id}`, { resource: step.resource, record });
    }
    const { [groupField]: _group, ...copied } = copiedFields(contract, resource, flow, redirect);
    const record = make(call, resource, {
      ...copied,
      name: asked['name'] ?? `Clone - ${String(flow['name'])}`,
      [ownerField]: owner.id,
      ...(group !== undefined && { [groupField]: group }),
    });
    return cloneResponse(fake, [{ resource, record }, ...copies.values()]);

    /** The connection of a copy, where its original has one. */
    function over({ connection }: StepRecord): JsonRecord {
      return connection === undefined ? {} : { [connectionField]: map[connection] };
    }
  });
}

const same: Redirect = (_to, id) => id;
