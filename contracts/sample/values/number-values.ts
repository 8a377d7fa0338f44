import type { Demand } from '../demand/demand.ts';
import { isSet, largest, smallest } from '../demand/keywords.ts';

/** Makes numbers within the bounds of a demand, the one nearest to zero first. */
export function* numberValues(demand: Demand, isInteger: boolean): Generator<number> {
  const steps = demand.parts
    .map(({ keywords }) => keywords['multipleOf'])
    .filter((value) => typeof value === 'number')
    .filter((value) => value > 0);
  const step = steps.length === 0 ? (isInteger ? 1 : undefined) : leastCommon(isInteger ? [1, ...steps] : steps);
  const min = lowerBound(demand);
  const max = upperBound(demand);
  const fits = (value: number): boolean =>
    (min === undefined || (min.open ? value > min.at : value >= min.at)) &&
    (max === undefined || (max.open ? value < max.at : value <= max.at));
  const start = min !== undefined && min.at >= 0 ? min.at : max !== undefined && max.at <= 0 ? max.at : 0;
  if (step === undefined) {
    const middle = min !== undefined && max !== undefined ? (min.at + max.at) / 2 : undefined;
    for (const value of [start, start + 1, start - 1, start + 0.5, start - 0.5, middle, start + 2, start + 3]) {
      if (value !== undefined && fits(value)) yield value;
    }
    return;
  }
  const first = Math.floor(tidy(start / step));
  for (let offset = 0; offset < 40; offset++) {
    for (const count of offset === 0 ? [first] : [first + offset, first - offset]) {
      const value = tidy(count * step);
      if (fits(value)) yield value;
    }
  }
}

interface Bound {
  readonly at: number;
  readonly open: boolean;
}

function lowerBound(demand: Demand): Bound | undefined {
  const closed = largest(demand, 'minimum');
  const open = largest(demand, 'exclusiveMinimum');
  if (open !== undefined && (closed === undefined || open >= closed)) return { at: open, open: true };
  return closed === undefined ? undefined : { at: closed, open: isSet(demand, 'exclusiveMinimum') };
}

function upperBound(demand: Demand): Bound | undefined {
  const closed = smallest(demand, 'maximum');
  const open = smallest(demand, 'exclusiveMaximum');
  if (open !== undefined && (closed === undefined || open <= closed)) return { at: open, open: true };
  return closed === undefined ? undefined : { at: closed, open: isSet(demand, 'exclusiveMaximum') };
}

/** Takes away what binary fractions add: `3 * 0.1` is meant to be `0.3`. */
function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(14));
}

function leastCommon(steps: readonly number[]): number {
  const scale = 10 ** Math.min(12, Math.max(...steps.map((step) => String(step).split('.')[1]?.length ?? 0)));
  const whole = steps.map((step) => Math.round(step * scale));
  const common = whole.reduce((one, other) => (one / divisor(one, other)) * other);
  return Number.isSafeInteger(common) ? tidy(common / scale) : Math.max(...steps);
}

function divisor(one: number, other: number): number {
  return other === 0 ? Math.max(one, 1) : divisor(other, one % other);
}
