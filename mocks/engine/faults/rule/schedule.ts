import type { FaultRule } from './fault.ts';
import type { RandomNumbers } from './random.ts';

/** Whether a rule applies to the matching call with this number, counted from 1. */
export function isDue(rule: FaultRule, call: number, random: RandomNumbers): boolean {
  const place = call - (rule.after ?? 0);
  if (place < 1) return false;
  if (rule.nth !== undefined) return place === rule.nth;
  if (rule.every !== undefined) return place % rule.every === 0;
  if (rule.first !== undefined) return place <= rule.first;
  if (rule.rate !== undefined) return random.next() < rule.rate;
  return true;
}
