import type { FieldPath } from './field-path.ts';
import { type Ring, ringOf } from './ring/ring.ts';

/** Whether a test holds for one of the values at a path; for those who look through many records, and need no places. */
export function someAt(value: unknown, path: FieldPath, test: (found: unknown) => boolean, depth = 0): boolean {
  const step = path[depth];
  if (step === undefined) return test(value);
  const ring = ringOf(step);
  if (ring !== undefined) {
    return someAround(value, ring, ring.start, (found) => someAt(found, path, test, depth + 1));
  }
  if (typeof value !== 'object' || value === null) return false;
  if (step !== '*')
    return (
      !Array.isArray(value) && Object.hasOwn(value, step) && someAt(Reflect.get(value, step), path, test, depth + 1)
    );
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => someAt(item, path, test, depth + 1));
}

/** The values at a path, in their order; for those who need no places. */
export function foundAt(value: unknown, path: FieldPath): readonly unknown[] {
  const values: unknown[] = [];
  someAt(value, path, (found) => {
    values.push(found);
    return false;
  });
  return values;
}

function someAround(value: unknown, ring: Ring, places: readonly number[], test: (found: unknown) => boolean): boolean {
  if (ring.ends(places) && test(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const entries: readonly [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.some(([key, child]) => {
    const next = ring.next(places, key);
    return next.length > 0 && someAround(child, ring, next, test);
  });
}

/** Tells what is to stand where a value was found; `undefined` takes it away. `other` stands at the same place elsewhere. */
export type ChangeValue = (found: unknown, other: unknown) => unknown;

/**
 * A copy of a value in which other values stand at a path; the same value where nothing changes.
 *
 * @param other A value that is gone through beside it, place by place: what stood there before, say.
 */
export function changeAt(value: unknown, path: FieldPath, change: ChangeValue, other?: unknown): unknown {
  return changed(value, other, path, 0, change);
}

function changed(value: unknown, other: unknown, path: FieldPath, depth: number, change: ChangeValue): unknown {
  const step = path[depth];
  if (step === undefined) return change(value, other);
  const below: ChangeValue = (child, beside) => changed(child, beside, path, depth + 1, change);
  const ring = ringOf(step);
  if (ring !== undefined) return changedAround(value, other, ring, ring.start, below);
  if (step === '*') return changedChildren(value, other, undefined, below);
  const isThere = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, step);
  return isThere ? changedChildren(value, other, [step], below) : value;
}

/** What is below is changed before what is above. */
function changedAround(
  value: unknown,
  other: unknown,
  ring: Ring,
  places: readonly number[],
  change: ChangeValue,
): unknown {
  const inner = changedChildren(value, other, undefined, (child, beside, key) => {
    const next = ring.next(places, key);
    return next.length === 0 ? child : changedAround(child, beside, ring, next, change);
  });
  return ring.ends(places) ? change(inner, other) : inner;
}

/** A value with other children: all, or the fields that are named. */
function changedChildren(
  value: unknown,
  other: unknown,
  fields: readonly string[] | undefined,
  change: (child: unknown, beside: unknown, key: string | number) => unknown,
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const others = Array.isArray(other) ? other : [];
    const items = value.map((item, index) => change(item, others[index], index));
    return items.every((item, index) => item === value[index]) ? value : items.filter((item) => item !== undefined);
  }
  const names = fields ?? Object.keys(value);
  const children = new Map(names.map((name) => [name, change(childOf(value, name), childOf(other, name), name)]));
  if (names.every((name) => children.get(name) === Reflect.get(value, name))) return value;
  const entries = Object.entries(value).map(([name, child]: [string, unknown]): [string, unknown] => [
    name,
    children.has(name) ? children.get(name) : child,
  ]);
  // Entries, and not assignments: a key such as `__proto__` must stay a key.
  return Object.fromEntries(entries.filter(([, child]) => child !== undefined));
}

function childOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
