/** The steps of an axis that people read at a glance. */
const steps = [1, 2, 5, 10];

/** Where an axis from 0 has its marks: so few steps, each round, until nothing lies above the last one. */
export function ticksTo(max: number, atMost = 4): number[] {
  if (!(max > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(max / atMost));
  const step = power * (steps.find((one) => max / (power * one) <= atMost) ?? 10);
  return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** The powers of ten around some figures, for an axis on which each is as far from the next. */
export function decadesAround(min: number, max: number): number[] {
  const first = Math.floor(Math.log10(min));
  const last = Math.max(first + 1, Math.ceil(Math.log10(max)));
  return Array.from({ length: last - first + 1 }, (_, index) => Number((10 ** (first + index)).toPrecision(12)));
}
