import type { Behaviour, Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { Refusal } from '../../../../engine/wire/problem.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';

const field = '_registeredConnectionIds';

/**
 * Registers connections with an integration: a label, which binds nothing.
 *
 * Source: client; choice for the status, and that a connection which is registered twice is there once.
 */
export function registering(context: ResourceContext): Behaviour {
  return (call) =>
    changing(context, call, (registered) => {
      const added = Array.isArray(call.body) ? call.body.map(String) : [];
      return [...new Set([...registered, ...added])];
    });
}

/** Undoes a registration. Source: client; choice that one which is not there is 404. */
export function unregistering(context: ResourceContext): Behaviour {
  return (call) => {
    const id = String(call.parameters.path['_connectionId']);
    return changing(context, call, (registered) =>
      registered.includes(id)
        ? registered.filter((one) => one !== id)
        : { problem: { kind: 'unknown-record', resource: 'connection', id } },
    );
  };
}

function changing(
  { resource: { collection, idParameter, singular }, conventions }: ResourceContext,
  { account, now, parameters }: Call,
  change: (registered: readonly string[]) => readonly string[] | Refusal,
): MockResponse | Refusal {
  const id = String(parameters.path[idParameter]);
  const records = account.collection(collection);
  const record = records.get(id);
  if (record === undefined) return { problem: { kind: 'unknown-record', resource: singular, id } };
  const changed = change(idsIn(record));
  if ('problem' in changed) return changed;
  records.set(id, { ...record, [field]: changed, ...conventions.stamps.replaced(record, now) });
  return { status: 204 };
}

function idsIn({ [field]: ids }: JsonRecord): readonly string[] {
  return Array.isArray(ids) ? ids.map(String) : [];
}
