import type { Latency } from './fault.ts';
import type { RandomNumbers } from './random.ts';

/** Nothing takes longer than a day. */
export const longestLatency = 86_400_000;

/** Draws how long an exchange takes, in whole milliseconds. */
export function drawLatency(latency: Latency, random: RandomNumbers): number {
  if (typeof latency === 'number') return Math.round(latency);
  if (isRange(latency)) {
    const [min, max] = latency;
    return Math.round(min + random.next() * (max - min));
  }
  const { median, sigma = 0.5 } = latency;
  return Math.min(longestLatency, Math.round(median * Math.exp(sigma * random.nextNormal())));
}

/** Whether a latency is given as a range. */
export function isRange(latency: Latency): latency is readonly [number, number] {
  return Array.isArray(latency);
}
