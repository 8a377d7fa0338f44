import { isRecord } from '../../../../../spec/document/document.ts';
import { isBelow } from '../../../../../spec/resource/marks/below-record.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { RecordCollection } from '../../../../engine/store/collection.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';

/** Lists who has access to an integration. Source: client; choice for those who have not accepted or are disabled. */
export function listingOfIntegration({ contract, conventions, resource }: ResourceContext): Behaviour {
  return (call) => {
    const above = contract.resources.find((one) => isBelow(one, call.operation.path)) ?? resource;
    return withRecord(above, (_call, { id }) => {
      const all = [...call.account.collection(resource.collection).snapshot()];
      const shown = new Map(all.filter(([, share]) => mayEnter(share, id)));
      return conventions.list(call, new RecordCollection(shown, undefined, undefined, resource.collection));
    })(call);
  };
}

/** Whether a share gives access to an integration. */
function mayEnter({ accessLevel, integrationAccessLevel }: JsonRecord, id: string): boolean {
  if (accessLevel !== undefined) return true;
  const single = Array.isArray(integrationAccessLevel) ? integrationAccessLevel : [];
  return single.some((one) => isRecord(one) && one['_integrationId'] === id);
}
