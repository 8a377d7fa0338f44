import type { Violation } from './violation.ts';

/**
 * Leaves of the branches of a union that an object meets none of the one that it comes nearest to: what each of the others
 * misses is no fault of its own, and would be taken for one.
 *
 * What is wrong further below is left as it is: which branch it belongs to cannot be seen.
 */
export function nearestBranch(violations: readonly Violation[]): readonly Violation[] {
  const dropped = new Set<Violation>();
  for (const union of violations) {
    if (union.keyword !== 'anyOf' && union.keyword !== 'oneOf') continue;
    const below = violations.filter(
      (one) => one !== union && one.in === union.in && one.pointer.startsWith(`${union.pointer}/`),
    );
    const isFlat = below.every(({ pointer }) => !pointer.slice(union.pointer.length + 1).includes('/'));
    const branches = new Map<string, Violation[]>();
    for (const one of isFlat ? below : []) {
      const schema = one.documentPointer.slice(0, one.documentPointer.lastIndexOf('/'));
      branches.set(schema, [...(branches.get(schema) ?? []), one]);
    }
    if (branches.size < 2) continue;
    const [nearest] = [...branches.values()].sort((one, other) => one.length - other.length);
    for (const one of [union, ...below]) if (nearest?.includes(one) !== true) dropped.add(one);
  }
  return violations.filter((one) => !dropped.has(one));
}
