/** The least number that keywords let through and the largest, as far as they name one. */
export interface NumberBounds {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Reads the bounds of a number; those that are open are taken a step further in, whole ones where only those are meant. */
export function numberBounds(keywords: Readonly<Record<string, unknown>>, isWhole: boolean): NumberBounds {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = keywords;
  const closed = { low: numberOf(minimum), high: numberOf(maximum) };
  // Up to OpenAPI 3.0, a word beside the bound says that it is open.
  const open = {
    low: exclusiveMinimum === true ? closed.low : numberOf(exclusiveMinimum),
    high: exclusiveMaximum === true ? closed.high : numberOf(exclusiveMaximum),
  };
  const lows = [
    closed.low === undefined || !isWhole ? closed.low : Math.ceil(closed.low),
    open.low === undefined ? undefined : isWhole ? Math.floor(open.low) + 1 : open.low + 0.5,
  ].filter((bound) => bound !== undefined);
  const highs = [
    closed.high === undefined || !isWhole ? closed.high : Math.floor(closed.high),
    open.high === undefined ? undefined : isWhole ? Math.ceil(open.high) - 1 : open.high - 0.5,
  ].filter((bound) => bound !== undefined);
  return {
    low: lows.length === 0 ? undefined : Math.max(...lows),
    high: highs.length === 0 ? undefined : Math.min(...highs),
  };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
