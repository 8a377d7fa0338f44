import { isRecord } from '../../../spec/document/document.ts';

/** Applies a merge patch as RFC 7396 has it: `null` takes a member away, objects are merged, anything else is put there. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  // A map, and not assignments: a key such as `__proto__` must stay a key.
  const merged = new Map(Object.entries(isRecord(target) ? target : {}));
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) merged.delete(name);
    else merged.set(name, mergePatch(merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

/** The places that a merge patch changes: those of its values, and not those of the objects around them. */
export function mergedPaths(patch: unknown, depth: number, above: readonly string[] = []): readonly string[][] {
  if (depth === above.length || !isRecord(patch) || Object.keys(patch).length === 0)
    return above.length === 0 ? [] : [[...above]];
  return Object.entries(patch).flatMap(([name, value]) => mergedPaths(value, depth, [...above, name]));
}
