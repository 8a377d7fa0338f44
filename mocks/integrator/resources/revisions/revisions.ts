import { isRecord } from '../../../../spec/document/document.ts';
import { isBelow } from '../../../../spec/resource/marks/below-record.ts';
import type { Behaviour, Call } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { userOf } from '../jobs/state/job.ts';

const ownerField = '_integrationId';

/** Lists the revisions of an integration, the newest first. Source: client; doc for the order. */
export function listingRevisions(context: ResourceContext): Behaviour {
  return ofIntegration(context, ({ account }, id) => {
    const own = account
      .collection(context.resource.collection)
      .all()
      .filter((revision) => revision[ownerField] === id);
    return { status: 200, body: own.toReversed().sort((one, other) => made(other) - made(one)) };
  });
}

/** Writes down how an integration is. Source: client; doc that a clone is refused; choice for status and code of that. */
export function takingSnapshot(context: ResourceContext): Behaviour {
  return ofIntegration(context, (call, id, integration) => {
    if (integration['_sourceId'] !== undefined) {
      const message = 'clone must be linked to source integration';
      return { status: 422, body: { errors: [{ code: 'invalid_revision_state', message }] } };
    }
    const revision = context.make(call, context.resource, {
      type: 'snapshot',
      status: 'completed',
      description: isRecord(call.body) ? call.body['description'] : '',
      [ownerField]: id,
      _createdByUserId: userOf(call.account),
    });
    return { status: 201, body: revision };
  });
}

function made({ createdAt }: JsonRecord): number {
  return Date.parse(String(createdAt));
}

function ofIntegration(
  { contract, resource }: ResourceContext,
  next: (call: Call, id: string, integration: JsonRecord) => ReturnType<Behaviour>,
): Behaviour {
  return (call): ReturnType<Behaviour> => {
    const above = contract.resources.find((one) => isBelow(one, call.operation.path)) ?? resource;
    const id = String(call.parameters.path[above.idParameter]);
    const integration = call.account.collection(above.collection).get(id);
    return integration === undefined
      ? { problem: { kind: 'unknown-record', resource: above.singular, id } }
      : next(call, id, integration);
  };
}
