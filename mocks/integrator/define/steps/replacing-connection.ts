import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../records/named-record.ts';
import type { ResourceContext } from '../resource-context.ts';

/** The field by which a record names the connection that it uses. */
const field = '_connectionId';

/** Gives a record another connection. Source: client; choice that one which uses none is refused. */
export function replacingConnection({ resource, conventions }: ResourceContext): Behaviour {
  return withRecord(resource, ({ now, body }, { id, record, records }) => {
    if (record[field] === undefined) {
      const message = `The ${resource.singular} uses no connection that another one could take the place of.`;
      return { status: 422, body: { errors: [{ code: 'update_not_allowed', message, field }] } };
    }
    const connection = isRecord(body) ? body['_newConnectionId'] : undefined;
    records.set(id, { ...record, [field]: connection, ...conventions.stamps.replaced(record, now) });
    return { status: 200 };
  });
}
