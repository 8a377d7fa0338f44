import { isRecord } from '../../../../../spec/document/document.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import { RecordCollection } from '../../../../engine/store/collection.ts';
import type { ResourceBehaviours } from '../../../define/define-resource.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { auditOf } from '../kept/audit-record.ts';
import { chosenBy } from './chosen.ts';

/** Lists the audit of an account, and that of each record which has a list of its own. */
export const listingAudit: ResourceBehaviours = (context) => {
  const { contract, resource } = context;
  const ofRecords = contract.resources.flatMap((above) =>
    above.views
      .filter(({ of }) => of === resource.name)
      .map(({ operation }) => [operation.id, listingOf(context, above)] as const),
  );
  return {
    listAudit: (call) => listed(context, call, call.parameters.query),
    searchAudit: (call) => listed(context, call, isRecord(call.body) ? call.body : {}),
    ...Object.fromEntries(ofRecords),
  };
};

/** Lists the audit of one record. */
function listingOf(context: ResourceContext, above: Resource): Behaviour {
  return (call) => {
    const id = String(call.parameters.path[above.idParameter]);
    if (!call.account.collection(above.collection).has(id)) {
      return { problem: { kind: 'unknown-record', resource: above.singular, id } };
    }
    return listed(context, call, { ...call.parameters.query, _resourceId: id });
  };
}

/** A page of what the filters of a request leave. */
function listed(
  { conventions }: ResourceContext,
  call: Call,
  asked: Readonly<Record<string, unknown>>,
): ReturnType<ResourceContext['conventions']['list']> {
  const isChosen = chosenBy(asked);
  const records = auditOf(call.account).filter(isChosen);
  const { limit, offset } = asked;
  const query = { ...(limit !== undefined && { limit }), ...(offset !== undefined && { skip: offset }) };
  const paged = { ...call, parameters: { ...call.parameters, query } };
  return conventions.list(paged, new RecordCollection(new Map(records.map((one) => [one._id, { ...one }]))));
}
