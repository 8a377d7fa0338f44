import { isRecord } from '../../../../spec/document/document.ts';
import type { FieldPath } from '../../../../spec/resource/field-path.ts';

/** What becomes of a value: another in its place, or nothing. */
export type Change = { readonly value: unknown } | 'remove' | 'keep';

/** A copy of a value in which those at a path are changed; what is on the way and unlike the path stays as it is. */
export function setValues(value: unknown, path: FieldPath, change: (old: unknown) => Change): unknown {
  const changed = edit(value, path, change);
  return changed === 'keep' || changed === 'remove' ? value : changed.value;
}

function edit(value: unknown, [step, ...rest]: FieldPath, change: (old: unknown) => Change): Change {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    if (step !== '*') return 'keep';
    const items = value.flatMap((item: unknown) => {
      const next = edit(item, rest, change);
      return next === 'keep' ? [item] : next === 'remove' ? [] : [next.value];
    });
    return { value: items };
  }
  if (!isRecord(value)) return 'keep';
  const entries = Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
    if (step !== '*' && name !== step) return [[name, child]];
    const next = edit(child, rest, change);
    return next === 'keep' ? [[name, child]] : next === 'remove' ? [] : [[name, next.value]];
  });
  return { value: Object.fromEntries(entries) };
}
