import { ringOf, ringStep } from './ring.ts';

/**
 * What is left of a field path below a place: `[]` where the place is at its end, or below that.
 *
 * @param place The steps to the place; a number is written as text.
 * @returns No path where it does not lead there; several where a ring may be left at once, or gone around once more.
 */
export function pathsBelow(path: readonly string[], place: readonly string[]): readonly (readonly string[])[] {
  const [step, ...rest] = path;
  const [key, ...deeper] = place;
  if (step === undefined) return [[]];
  if (key === undefined) return [path];
  const ring = ringOf(step);
  if (ring === undefined) return step === '*' || step === key ? pathsBelow(rest, deeper) : [];
  const next = ring.next(ring.start, key);
  return [
    ...(ring.ends(ring.start) ? pathsBelow(rest, place) : []),
    ...(next.length > 0 ? pathsBelow([ringStep({ ...ring, start: next }), ...rest], deeper) : []),
  ];
}

/** Whether a place is at the end of a field path, or below it. */
export function isAtOrBelow(path: readonly string[], place: readonly string[]): boolean {
  return pathsBelow(path, place).some((left) => {
    const [step, second] = left;
    if (step === undefined) return true;
    const ring = second === undefined ? ringOf(step) : undefined;
    return ring?.ends(ring.start) === true;
  });
}
