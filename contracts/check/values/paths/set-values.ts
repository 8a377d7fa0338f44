import { isRecord } from '../../../../spec/document/document.ts';
import type { FieldPath } from '../../../../spec/resource/field-path.ts';
import { type Ring, ringOf } from '../../../../spec/resource/ring/ring.ts';

/** What becomes of a value: another in its place, or nothing. */
export type Change = { readonly value: unknown } | 'remove' | 'keep';

/**
 * A copy of a value in which those at a path are changed; what is on the way and unlike the path stays as it is, and so does
 * the value itself where nothing is changed.
 */
export function setValues(value: unknown, path: FieldPath, change: (old: unknown) => Change): unknown {
  const changed = edit(value, path, change);
  return changed === 'keep' || changed === 'remove' ? value : changed.value;
}

function edit(value: unknown, [step, ...rest]: FieldPath, change: (old: unknown) => Change): Change {
  if (step === undefined) return change(value);
  const ring = ringOf(step);
  if (ring !== undefined) return editAround(value, ring, ring.start, (found) => edit(found, rest, change));
  if (Array.isArray(value)) return step === '*' ? editItems(value, rest, change) : 'keep';
  if (!isRecord(value)) return 'keep';
  if (step !== '*' && !Object.hasOwn(value, step)) return 'keep';
  let isChanged = false;
  const entries = Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
    const next = step !== '*' && name !== step ? 'keep' : edit(child, rest, change);
    if (next === 'keep') return [[name, child]];
    isChanged = true;
    return next === 'remove' ? [] : [[name, next.value]];
  });
  // Few records have anything at most paths: what stays as it is needs no copy.
  return isChanged ? { value: Object.fromEntries(entries) } : 'keep';
}

function editItems(value: readonly unknown[], rest: FieldPath, change: (old: unknown) => Change): Change {
  let isChanged = false;
  const items = value.flatMap((item) => {
    const next = edit(item, rest, change);
    if (next === 'keep') return [item];
    isChanged = true;
    return next === 'remove' ? [] : [next.value];
  });
  return isChanged ? { value: items } : 'keep';
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
