import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, pointerSegments } from '../../../spec/json/json-pointer.ts';
import { mergedPaths } from './merge-patch.ts';

/** The first place that a JSON Patch would change, or take something from, and must not; `test` changes nothing. */
export function unpatchableOperation(operations: readonly unknown[], paths: readonly string[]): string | undefined {
  const asked = operations.flatMap((operation) => {
    if (!isRecord(operation) || operation['op'] === 'test') return [];
    return [operation['path'], operation['from']].filter((path) => typeof path === 'string');
  });
  return asked.find((path) => !isCovered(pointerSegments(path), paths));
}

/**
 * The first place that a merge patch would change and must not.
 *
 * @param depth How deep objects are merged: what stands below is put there as a whole.
 */
export function unpatchableMember(patch: unknown, paths: readonly string[], depth: number): string | undefined {
  const place = mergedPaths(patch, depth).find((steps) => !isCovered(steps, paths));
  return place && appendPointer('', ...place);
}

/** Whether a place is one of those that may be changed, or lies below one. */
function isCovered(steps: readonly string[], paths: readonly string[]): boolean {
  return paths.some((path) => {
    const pattern = pointerSegments(path);
    return pattern.length <= steps.length && pattern.every((step, index) => step === '*' || step === steps[index]);
  });
}
