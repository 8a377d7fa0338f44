import { isRecord } from '../../../../../spec/document/document.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import { cloneResponse } from '../../../define/clone/clone-response.ts';
import { copiedFields } from '../../../define/clone/copied-fields.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { entriesOf, putEntries, sizesOf } from '../../cache-entries/entries.ts';

/** Copies a lookup cache, with its data where it says so. Source: client; doc for the data. */
export function cloningCache({ contract, resource, make, fake }: ResourceContext): Behaviour {
  return withRecord(resource, (call, { id, record: original, records }) => {
    const sent = isRecord(call.body) ? call.body['name'] : undefined;
    const name = typeof sent === 'string' ? sent : `Clone - ${String(original['name'])}`;
    const fields = copiedFields(contract, resource, original, (_to, one) => one);
    const made = make(call, resource, { ...fields, name });
    const copy = String(made['_id']);
    if (original['includeDataInTemplatesAndCloning'] === true) {
      putEntries(call.account, copy, entriesOf(call.account, id));
    }
    const record = { ...made, ...sizesOf(call.account, copy) };
    records.set(copy, record);
    return cloneResponse(fake, [{ resource, record }]);
  });
}
