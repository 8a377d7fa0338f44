import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** Empties the queues of a connection. Source: client. */
export function purging({ resource }: ResourceContext): Behaviour {
  return withRecord(resource, (_call, { id, record: connection, records }) => {
    const { queues } = connection;
    if (Array.isArray(queues)) {
      const empty = queues.map((queue: unknown) => (isRecord(queue) ? { ...queue, size: 0 } : queue));
      records.set(id, { ...connection, queues: empty });
    }
    return { status: 200 };
  });
}
