import { maxPairs } from './match-alternatives.ts';

/** What the matching must know of two schemas that bind a value. */
export interface BindingLikeness<T> {
  /** Whether they bind the same. */
  readonly isEqual: (old: T, changed: T) => boolean;
  /** Whether one stands for the other, though they bind otherwise. */
  readonly isNear?: (old: T, changed: T) => boolean;
}

/** What binds a value on one side, and what stands for it on the other. */
export type BindingPair<T> = readonly [old: T | undefined, changed: T | undefined];

/**
 * Matches what binds a value on both sides, and leaves out what the other side has as well: all of it holds, so that
 * neither its order nor a second time counts. The rest are those that are near, and then by their order.
 */
export function matchBindings<T>(
  before: readonly T[],
  after: readonly T[],
  { isEqual, isNear = () => false }: BindingLikeness<T>,
): readonly BindingPair<T>[] {
  const isFew = before.length * after.length <= maxPairs;
  const removed = isFew ? before.filter((one) => !after.some((other) => isEqual(one, other))) : [...before];
  const added = isFew ? after.filter((other) => !before.some((one) => isEqual(one, other))) : [...after];
  const pairs: BindingPair<T>[] = [];
  for (const one of isFew ? [...removed] : []) {
    const index = added.findIndex((other) => isNear(one, other));
    if (index < 0) continue;
    pairs.push([one, added[index]]);
    added.splice(index, 1);
    removed.splice(removed.indexOf(one), 1);
  }
  const rest = Array.from({ length: Math.max(removed.length, added.length) }, (_none, index) => index);
  return [...pairs, ...rest.map((index): BindingPair<T> => [removed[index], added[index]])];
}
