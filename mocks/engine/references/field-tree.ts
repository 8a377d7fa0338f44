import { someAt } from '../../../spec/resource/change-at.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import { ringOf } from '../../../spec/resource/ring/ring.ts';

/** A path, and what it stands for. */
export interface FieldOf<T> {
  readonly path: FieldPath;
  readonly of: T;
}

/** The paths of several fields as a tree: what they have in common is gone through once. */
export interface FieldTree<T> {
  /** What the paths stand for that end here. */
  readonly ends: readonly T[];
  /** Where it goes on with a field of that name. */
  readonly fields: readonly (readonly [name: string, tree: FieldTree<T>])[];
  /** Where it goes on with each item, or each field. */
  readonly items: FieldTree<T> | undefined;
  /** What goes around a ring from here on: each path by itself. */
  readonly rings: readonly FieldOf<T>[];
}

/** Makes the tree of some paths. */
export function fieldTree<T>(branches: readonly FieldOf<T>[]): FieldTree<T> {
  const ends: T[] = [];
  const rings: FieldOf<T>[] = [];
  const below = new Map<string, FieldOf<T>[]>();
  for (const branch of branches) {
    const [step, ...path] = branch.path;
    if (step === undefined) ends.push(branch.of);
    else if (ringOf(step) !== undefined) rings.push(branch);
    else below.set(step, [...(below.get(step) ?? []), { path, of: branch.of }]);
  }
  const items = below.get('*');
  below.delete('*');
  const fields = [...below].map(([name, rest]) => [name, fieldTree(rest)] as const);
  return { ends, fields, items: items && fieldTree(items), rings };
}

/** Whether a test holds for one of the values at the paths of a tree; it is given what the path stands for. */
export function someIn<T>(tree: FieldTree<T>, value: unknown, test: (found: unknown, of: T) => boolean): boolean {
  for (const of of tree.ends) if (test(value, of)) return true;
  for (const { path, of } of tree.rings) if (someAt(value, path, (found) => test(found, of))) return true;
  if (typeof value !== 'object' || value === null) return false;
  const { fields, items } = tree;
  if (!Array.isArray(value)) {
    for (const [name, below] of fields) {
      if (Object.hasOwn(value, name) && someIn(below, Reflect.get(value, name), test)) return true;
    }
  }
  if (items === undefined) return false;
  for (const item of Array.isArray(value) ? value : Object.values(value)) if (someIn(items, item, test)) return true;
  return false;
}
