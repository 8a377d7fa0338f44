import { stepOf, tidy } from '../../../sample/values/number-steps.ts';

/** The least number that keywords let through and the largest, as far as they name one. */
export interface NumberBounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** What lies between two of the numbers, where not all are let through: both bounds are multiples of it. */
  readonly step: number | undefined;
}

/** Reads the bounds of a number; those that are open are taken a step further in. */
export function numberBounds(keywords: Readonly<Record<string, unknown>>, isWhole: boolean): NumberBounds {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywords;
  const closed = { low: numberOf(minimum), high: numberOf(maximum) };
  // Up to OpenAPI 3.0, a word beside the bound says that it is open.
  const open = {
    low: exclusiveMinimum === true ? closed.low : numberOf(exclusiveMinimum),
    high: exclusiveMaximum === true ? closed.high : numberOf(exclusiveMaximum),
  };
  const step = stepOf([multipleOf], isWhole);
  const steps = {
    up: (at: number) => Math.ceil(tidy(at / (step ?? 1))),
    down: (at: number) => Math.floor(tidy(at / (step ?? 1))),
  };
  const at = (count: number): number => tidy(count * (step ?? 1));
  const gap = gapWithin(open.low ?? closed.low, open.high ?? closed.high);
  const lows = [
    closed.low === undefined || step === undefined ? closed.low : at(steps.up(closed.low)),
    open.low === undefined ? undefined : step === undefined ? open.low + gap : at(steps.down(open.low) + 1),
  ].filter((bound) => bound !== undefined);
  const highs = [
    closed.high === undefined || step === undefined ? closed.high : at(steps.down(closed.high)),
    open.high === undefined ? undefined : step === undefined ? open.high - gap : at(steps.up(open.high) - 1),
  ].filter((bound) => bound !== undefined);
  return {
    low: lows.length === 0 ? undefined : Math.max(...lows),
    high: highs.length === 0 ? undefined : Math.min(...highs),
    step,
  };
}

/** How far from an open bound a number is taken: not beyond the other one. */
function gapWithin(low: number | undefined, high: number | undefined): number {
  return low === undefined || high === undefined ? 0.5 : Math.min(0.5, (high - low) / 2);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
