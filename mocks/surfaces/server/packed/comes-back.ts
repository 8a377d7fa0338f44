/** Whether a value is the same when it was written as JSON and read again: no `undefined`, no -0, no holes, no classes. */
export function comesBack(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      return value === null || (Array.isArray(value) ? eachComesBack(value) : isPlain(value));
    default:
      return false;
  }
}

/** By place, since `every` passes holes by. */
function eachComesBack(list: readonly unknown[]): boolean {
  for (let place = 0; place < list.length; place += 1) if (!comesBack(list[place])) return false;
  return true;
}

function isPlain(value: object): boolean {
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const name of Object.keys(value)) if (!comesBack(Reflect.get(value, name))) return false;
  return true;
}
