import type { FaultRule, Latency } from '../../../../engine/faults/rule/fault.ts';

/** A rule in words: `createIntegration: each 3rd call gets 503`. */
export function ruleSentence(rule: FaultRule): string {
  const { operation, method, path, status, latency, connection, phase } = rule;
  const which = [listed(operation), listed(method), path].filter((part) => part !== undefined).join(' ');
  const what = [
    status === undefined ? undefined : `responds with ${status}`,
    latency === undefined ? undefined : `takes ${latencyText(latency)}`,
    connection === undefined ? undefined : `breaks the connection (${connection})`,
  ].filter((part) => part !== undefined);
  const late = phase === 'after' ? ', after the service has acted' : '';
  return `${which === '' ? 'Any call' : which}: ${whenText(rule)} ${what.join(' and ')}${late}.`;
}

function listed(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' || value === undefined ? value : value.join(', ');
}

function whenText({ nth, every, first, rate, after }: FaultRule): string {
  const from = after === undefined || after === 0 ? '' : `after ${after} good calls, `;
  if (nth !== undefined) return `${from}call ${nth}`;
  if (every !== undefined) return `${from}each call whose number divides by ${every}`;
  if (first !== undefined) return `${from}each of the first ${first} calls`;
  if (rate !== undefined) return `${from}each call with a chance of ${Math.round(rate * 100)} %`;
  return `${from}each call, until removed,`;
}

function latencyText(latency: Latency): string {
  if (typeof latency === 'number') return `${latency} ms`;
  if ('median' in latency) return `about ${latency.median} ms`;
  return `${latency[0]} to ${latency[1]} ms`;
}
