import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** Empties the queues of a connection. Source: client. */
export function purging({ resource: { collection, idParameter, singular } }: ResourceContext): Behaviour {
  return ({ account, parameters }) => {
    const id = String(parameters.path[idParameter]);
    const connection = account.collection(collection).get(id);
    if (connection === undefined) return { problem: { kind: 'unknown-record', resource: singular, id } };
    const { queues } = connection;
    if (Array.isArray(queues)) {
      const empty = queues.map((queue: unknown) => (isRecord(queue) ? { ...queue, size: 0 } : queue));
      account.collection(collection).set(id, { ...connection, queues: empty });
    }
    return { status: 200 };
  };
}
