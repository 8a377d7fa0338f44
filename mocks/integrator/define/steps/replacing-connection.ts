import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../resource-context.ts';

/** The field by which a record names the connection that it uses. */
const field = '_connectionId';

/** Gives a record another connection. Source: client; choice that one which uses none is refused. */
export function replacingConnection({ resource, conventions }: ResourceContext): Behaviour {
  const { collection, idParameter, singular } = resource;
  return ({ account, now, parameters, body }) => {
    const id = String(parameters.path[idParameter]);
    const records = account.collection(collection);
    const record = records.get(id);
    if (record === undefined) return { problem: { kind: 'unknown-record', resource: singular, id } };
    if (record[field] === undefined) {
      const message = `The ${singular} uses no connection that another one could take the place of.`;
      return { status: 422, body: { errors: [{ code: 'update_not_allowed', message, field }] } };
    }
    const connection = isRecord(body) ? body['_newConnectionId'] : undefined;
    records.set(id, { ...record, [field]: connection, ...conventions.stamps.replaced(record, now) });
    return { status: 200 };
  };
}
