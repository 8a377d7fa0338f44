import type { FieldPath } from './field-path.ts';

/** Whether a test holds for one of the values at a path; for those who look through many records, and need no places. */
export function someAt(value: unknown, path: FieldPath, test: (found: unknown) => boolean, depth = 0): boolean {
  const step = path[depth];
  if (step === undefined) return test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (step !== '*')
    return (
      !Array.isArray(value) && Object.hasOwn(value, step) && someAt(Reflect.get(value, step), path, test, depth + 1)
    );
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => someAt(item, path, test, depth + 1));
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
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    if (step !== '*') return value;
    const others = Array.isArray(other) ? other : [];
    const items = value.map((item, index) => changed(item, others[index], path, depth + 1, change));
    return items.every((item, index) => item === value[index]) ? value : items.filter((item) => item !== undefined);
  }
  if (step !== '*' && !Object.hasOwn(value, step)) return value;
  const names = step === '*' ? Object.keys(value) : [step];
  const children = new Map(
    names.map((name) => [name, changed(childOf(value, name), childOf(other, name), path, depth + 1, change)]),
  );
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
