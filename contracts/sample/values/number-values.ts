import type { Demand } from '../demand/demand.ts';
import { isSet, largest, smallest } from '../demand/keywords.ts';
import { stepOf, tidy } from './number-steps.ts';

/** Makes numbers within the bounds of a demand, the one nearest to zero first. */
export function* numberValues(demand: Demand, isInteger: boolean): Generator<number> {
  const step = stepOf(
    demand.parts.map(({ keywords }) => keywords['multipleOf']),
    isInteger,
  );
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
