/** What is looked at, and never changed through it. */
const untouchable: ReadonlySet<PropertyKey> = new Set(['contract', 'mock', 'journal', 'handlers', 'fetch']);

/**
 * The same object, that says when anybody has called something of it, however deep: a change may have been made.
 *
 * It names no member, so what the fake learns to do later is seen as well.
 */
export function touched<T extends object>(target: T, tell: () => void): T {
  return new Proxy(target, {
    get(object, key) {
      const value: unknown = Reflect.get(object, key, object);
      if (untouchable.has(key)) return value;
      if (typeof value !== 'function') return hasMembers(value) ? touched(value, tell) : value;
      return (...args: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, object, args);
        tell();
        return hasMembers(result) ? touched(result, tell) : result;
      };
    },
  });
}

/** Whether a value is something to call functions of, and no data. */
function hasMembers(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Promise) return false;
  if (value instanceof Map || value instanceof Set || value instanceof Date) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const ownClass = prototype !== Object.prototype && prototype !== null;
  if (ownClass) return true;
  // A getter is not asked: that of records may not be able to tell yet.
  const members = Object.values(Object.getOwnPropertyDescriptors(value));
  return members.some((member) => typeof member.value === 'function');
}
