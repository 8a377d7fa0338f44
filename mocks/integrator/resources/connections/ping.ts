import type { Resource } from '../../../../spec/resource/resource.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';

/**
 * Tries a connection: it works, unless the record says that it is `offline`.
 *
 * Source: doc for what works, choice for the rest.
 *
 * @example
 * integrator.connections.put({ ...connection, offline: true });
 */
export function pinging({ singular, collection, idParameter }: Resource): Behaviour {
  return ({ account, parameters }) => {
    const id = String(parameters.path[idParameter]);
    const connection = account.collection(collection).get(id);
    if (connection === undefined) return { problem: { kind: 'unknown-record', resource: singular, id } };
    if (connection['offline'] !== true) return { status: 200, body: { code: 200 } };
    return { status: 200, body: { code: 503, errors: [{ message: 'The connection is offline.' }] } };
  };
}
