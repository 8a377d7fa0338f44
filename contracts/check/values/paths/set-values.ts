import { isRecord } from '../../../../spec/document/document.ts';
import type { FieldPath } from '../../../../spec/resource/field-path.ts';
import { type Ring, ringOf } from '../../../../spec/resource/ring/ring.ts';

/** What becomes of a value: another in its place, or nothing. */
export type Change = { readonly value: unknown } | 'remove' | 'keep';

/** A copy of a value in which those at a path are changed; what is on the way and unlike the path stays as it is. */
export function setValues(value: unknown, path: FieldPath, change: (old: unknown) => Change): unknown {
  const changed = edit(value, path, change);
  return changed === 'keep' || changed === 'remove' ? value : changed.value;
}

function edit(value: unknown, [step, ...rest]: FieldPath, change: (old: unknown) => Change): Change {
  if (step === undefined) return change(value);
  const ring = ringOf(step);
  if (ring !== undefined) return editAround(value, ring, ring.start, (found) => edit(found, rest, change));
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

/** What is below is changed before what is above. */
function editAround(value: unknown, ring: Ring, places: readonly number[], change: (old: unknown) => Change): Change {
  const below = (child: unknown, key: string | number): readonly unknown[] => {
    const reached = ring.next(places, key);
    const next = reached.length === 0 ? 'keep' : editAround(child, ring, reached, change);
    return next === 'keep' ? [child] : next === 'remove' ? [] : [next.value];
  };
  let changed = value;
  if (Array.isArray(value)) changed = value.flatMap((item: unknown, index) => below(item, index));
  else if (isRecord(value)) {
    changed = Object.fromEntries(
      Object.entries(value).flatMap(([name, child]) => below(child, name).map((one) => [name, one])),
    );
  }
  const next = ring.ends(places) ? change(changed) : 'keep';
  return next === 'keep' ? { value: changed } : next;
}
