import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';

/** Switches the access of a user off, or on again. Source: client; choice for status and code of the refusal. */
export function switching(context: ResourceContext): Behaviour {
  return changing(context, ({ accepted, disabled }) =>
    accepted === true ? { disabled: disabled !== true } : 'The user has not accepted the invitation.',
  );
}

/** Invites a user once more who has dismissed it. Source: client; choice for status and code of the refusal. */
export function reinviting(context: ResourceContext): Behaviour {
  return changing(context, ({ dismissed }) =>
    dismissed === true ? { dismissed: false } : 'The user has not dismissed the invitation.',
  );
}

/** Changes some fields of the share that is named, or refuses it with a sentence. */
function changing(
  { resource, conventions }: ResourceContext,
  change: (share: JsonRecord) => JsonRecord | string,
): Behaviour {
  return withRecord(resource, ({ now }, { id, record, records }): MockResponse => {
    const changed = change(record);
    if (typeof changed === 'string') {
      return { status: 422, body: { errors: [{ code: 'invalid_ashare_state', message: changed }] } };
    }
    records.set(id, { ...record, ...changed, ...conventions.stamps.replaced(record, now) });
    return { status: 204 };
  });
}
