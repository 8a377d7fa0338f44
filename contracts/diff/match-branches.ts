import { isRecord } from '../../spec/document.ts';
import { canonical } from './schema-view.ts';

/** Which alternative of one list stands for which of another. */
export interface BranchMatch {
  readonly pairs: readonly (readonly [from: number, to: number])[];
  readonly removed: readonly unknown[];
  readonly added: readonly unknown[];
}

/**
 * Matches the alternatives of two lists: those that are the same, then those of the same title, then, where both lists
 * are equally long, the rest by their order.
 */
export function matchBranches(old: unknown, changed: unknown): BranchMatch {
  const before = Array.isArray(old) ? [...old.entries()] : [];
  const after = Array.isArray(changed) ? [...changed.entries()] : [];
  const sameLength = before.length === after.length;
  const pairs: [number, number][] = [];
  const match = (isSame: (one: unknown, other: unknown) => boolean): void => {
    for (const entry of [...before]) {
      const found = after.find(([, branch]) => isSame(entry[1], branch));
      if (found === undefined) continue;
      pairs.push([entry[0], found[0]]);
      before.splice(before.indexOf(entry), 1);
      after.splice(after.indexOf(found), 1);
    }
  };
  match((one, other) => canonical(one) === canonical(other));
  match((one, other) => titleOf(one) !== undefined && titleOf(one) === titleOf(other));
  if (sameLength) match(() => true);
  return { pairs, removed: before.map(([, branch]) => branch), added: after.map(([, branch]) => branch) };
}

function titleOf(branch: unknown): unknown {
  return isRecord(branch) ? branch['title'] : undefined;
}
