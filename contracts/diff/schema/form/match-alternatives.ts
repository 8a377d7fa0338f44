import type { View } from '../view/view.ts';

/** Which alternative of one side stands for which of the other; those that are the same are left out. */
export interface AlternativeMatch {
  readonly pairs: readonly (readonly [old: View, changed: View])[];
  readonly removed: readonly View[];
  readonly added: readonly View[];
}

/** With more pairs than these to try, alternatives are distinguished by their names and their order only. */
export const maxPairs = 2500;

/** What the matching must know of two alternatives. */
export interface Likeness {
  /** Whether they are written alike. */
  readonly isSame: (old: View, changed: View) => boolean;
  /** Whether they let the same values pass. */
  readonly isEqual: (old: View, changed: View) => boolean;
}

/**
 * Matches alternatives: those written alike, those of the same name, those that mean the same; then, where equally
 * many are left, those without names of their own by their order.
 */
export function matchAlternatives(
  old: readonly View[],
  changed: readonly View[],
  { isSame, isEqual }: Likeness,
): AlternativeMatch {
  const removed = [...old];
  const added = [...changed];
  const pairs: (readonly [View, View])[] = [];
  const match = (fits: (one: View, other: View) => boolean, keep: boolean): void => {
    for (const one of [...removed]) {
      const other = added.find((candidate) => fits(one, candidate));
      if (other === undefined) continue;
      if (keep) pairs.push([one, other]);
      removed.splice(removed.indexOf(one), 1);
      added.splice(added.indexOf(other), 1);
    }
  };
  match(isSame, false);
  match((one, other) => one.label !== undefined && one.label === other.label, true);
  // What is said beside the values may differ.
  if (removed.length * added.length <= maxPairs) match(isEqual, true);
  if (removed.length === added.length) {
    match((one, other) => one.label === undefined || other.label === undefined, true);
  }
  return { pairs, removed, added };
}
