import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import type { FaultRule } from './rule/fault.ts';
import { FaultError } from './rule/fault-error.ts';

/** A fault that has a name. */
export type FaultPreset = 'rate-limited' | 'maintenance' | 'flaky' | 'slow' | 'token-expires' | 'lost-reply';

/** Faults that have a name; each is a rule like any other, and a part of it can be changed. */
export const faultPresets: Readonly<Record<FaultPreset, FaultRule>> = {
  /** 429 with `Retry-After: 1`, until removed. */
  'rate-limited': { status: 429, retryAfter: 1 },
  /** 503 with `Retry-After: 120`, until removed. */
  maintenance: { status: 503, retryAfter: 120 },
  /** One call in five gets 503. */
  flaky: { rate: 0.2, status: 503 },
  /** Half of the responses take longer than 800 ms, some of them seconds. */
  slow: { latency: { median: 800, sigma: 0.6 } },
  /** The token is good no more: 401, until removed. */
  'token-expires': { status: 401 },
  /** The first write is done, and then the connection breaks before its response. */
  'lost-reply': { method: ['POST', 'PUT', 'PATCH', 'DELETE'], first: 1, connection: 'reset', phase: 'after' },
};

/** Whether a text names a preset. */
export function isFaultPreset(name: unknown): name is FaultPreset {
  return typeof name === 'string' && Object.hasOwn(faultPresets, name);
}

/** The error where a preset is none. */
export function unknownPreset(name: unknown): FaultError {
  const known = Object.keys(faultPresets);
  const near = typeof name === 'string' ? didYouMean(nearMiss(name, known)) : '';
  return new FaultError(
    `Failed to add the fault: there is no preset ${preview(name)}${near || '.'} Known are ${known.join(', ')}.`,
  );
}
