import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { noteSent } from './debug/sent-requests.ts';

/**
 * Tries a connection: it works, unless the record says that it is `offline`.
 *
 * Source: doc for what works, choice for the rest.
 *
 * @example
 * integrator.connections.put({ ...connection, offline: true });
 */
export function pinging({ resource, fake }: ResourceContext): Behaviour {
  return withRecord(resource, ({ account, now }, { id, record: connection }) => {
    const code = connection['offline'] === true ? 503 : 200;
    noteSent(fake.memory, account, { at: now, type: 'connection', id, statusCode: code, response: {} });
    if (code === 200) return { status: 200, body: { code } };
    return { status: 200, body: { code, errors: [{ message: 'The connection is offline.' }] } };
  });
}
