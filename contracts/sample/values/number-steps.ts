/** The step between the numbers that are multiples of all that are named, and whole where only those are meant. */
export function stepOf(multiples: readonly unknown[], isWhole: boolean): number | undefined {
  const steps = multiples.filter((value) => typeof value === 'number').filter((value) => value > 0);
  if (steps.length === 0) return isWhole ? 1 : undefined;
  return leastCommon(isWhole ? [1, ...steps] : steps);
}

/** Takes away what binary fractions add: `3 * 0.1` is meant to be `0.3`. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(14));
}

function leastCommon(steps: readonly number[]): number {
  const scale = 10 ** Math.min(12, Math.max(...steps.map(decimalsOf)));
  const whole = steps.map((step) => Math.round(step * scale));
  const common = whole.reduce((one, other) => (one / divisor(one, other)) * other);
  return Number.isSafeInteger(common) && common > 0 ? tidy(common / scale) : Math.max(...steps);
}

/** How many digits stand behind the point: 2 of `0.05`, 7 of `1e-7`. */
function decimalsOf(step: number): number {
  const [digits = '', exponent = '0'] = String(step).split('e-');
  return (digits.split('.')[1]?.length ?? 0) + Number(exponent);
}

function divisor(one: number, other: number): number {
  return other === 0 ? Math.max(one, 1) : divisor(other, one % other);
}
