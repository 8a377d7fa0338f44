import type { Behaviour, Call } from '../../../engine/behaviours/behaviour.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';
import { logsOf, type ScriptLog } from './logs.ts';

/** Lists what a script has logged, oldest first. Source: doc for the filters; choice for the order. */
export function listingLogs(context: ResourceContext): Behaviour {
  return withRecord(context.resource, (call, { id }) => {
    const { query } = call.parameters;
    const all = logsOf(context.fake.memory).get(call.account.name, id) ?? [];
    const chosen = all.filter((entry) => isChosen(entry, query));
    const start = Number(query['offset'] ?? 0);
    return { status: 200, body: chosen.slice(start, start + Number(query['limit'] ?? 1000)) };
  });
}

/** Forgets what a script has logged. Source: client. */
export function deletingLogs(context: ResourceContext): Behaviour {
  return withRecord(context.resource, (call, { id }) => {
    logsOf(context.fake.memory).set(call.account.name, id, undefined);
    return { status: 200 };
  });
}

function isChosen({ time, level, _flowId }: ScriptLog, query: Call['parameters']['query']): boolean {
  const { level: wanted, time_gt: after, startDate, endDate, _flowId: flow } = query;
  // Moments in UTC to the millisecond have the order of their texts.
  return (
    (wanted === undefined || level === wanted) &&
    (flow === undefined || _flowId === flow) &&
    (after === undefined || time > String(after)) &&
    (startDate === undefined || time >= String(startDate)) &&
    (endDate === undefined || time <= String(endDate))
  );
}
