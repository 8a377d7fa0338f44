import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../records/named-record.ts';
import type { ResourceContext } from '../resource-context.ts';
import { cloneResponse } from './clone-response.ts';
import { copiedFields } from './copied-fields.ts';

/** Copies one record, over other connections where the caller maps those of the original. Source: doc. */
export function cloningRecord({ contract, resource, make, fake }: ResourceContext): Behaviour {
  return withRecord(resource, (call, { record: original }) => {
    const { name = `Clone - ${String(original['name'])}`, connectionMap } = isRecord(call.body) ? call.body : {};
    const map = new Map(Object.entries(isRecord(connectionMap) ? connectionMap : {}));
    const copied = copiedFields(contract, resource, original, (_to, one) => String(map.get(one) ?? one));
    return cloneResponse(fake, [{ resource, record: make(call, resource, { ...copied, name }) }]);
  });
}
