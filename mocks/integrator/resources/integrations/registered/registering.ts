import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import { withRecord } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';

const field = '_registeredConnectionIds';

/**
 * Registers connections with an integration: a label, which binds nothing.
 *
 * Source: client; choice for the status, and that a connection which is registered twice is there once.
 */
export function registering(context: ResourceContext): Behaviour {
  return changing(context, (registered, { body }) => {
    const added = Array.isArray(body) ? body.map(String) : [];
    return [...new Set([...registered, ...added])];
  });
}

/** Undoes a registration. Source: client; choice that one which is not there is 404. */
export function unregistering(context: ResourceContext): Behaviour {
  return changing(context, (registered, { parameters }) => {
    const id = String(parameters.path['_connectionId']);
    return registered.includes(id)
      ? registered.filter((one) => one !== id)
      : { problem: { kind: 'unknown-record', resource: 'connection', id } };
  });
}

function changing(
  { resource, conventions }: ResourceContext,
  change: (registered: readonly string[], call: Call) => readonly string[] | Refusal,
): Behaviour {
  return withRecord(resource, (call, { id, record, records }) => {
    const changed = change(idsIn(record), call);
    if ('problem' in changed) return changed;
    records.set(id, { ...record, [field]: changed, ...conventions.stamps.replaced(record, call.now) });
    return { status: 204 };
  });
}

function idsIn({ [field]: ids }: JsonRecord): readonly string[] {
  return Array.isArray(ids) ? ids.map(String) : [];
}
