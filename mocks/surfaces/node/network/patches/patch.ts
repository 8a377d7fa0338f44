/** A function as it stands on an object of Node. */
export type Method = (this: unknown, ...args: unknown[]) => unknown;

/**
 * Puts a function over one of an object, and gives a function that puts the old property back, exactly as it was.
 *
 * Where somebody has put theirs over ours meanwhile, it stays; ours must do nothing then but pass calls on.
 */
export function patch(owner: object, key: string, make: (before: Method) => Method): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  const method: unknown = Reflect.get(owner, key);
  if (!isMethod(method)) return () => undefined;
  const ours = make(method);
  if (ours.name === '') Object.defineProperty(ours, 'name', { value: key, configurable: true });
  // Defined and not assigned: the `fetch` of a DOM can only be read.
  const enumerable = before?.enumerable ?? true;
  Object.defineProperty(owner, key, { configurable: true, enumerable, writable: true, value: ours });
  return () => {
    if (Reflect.get(owner, key) !== ours) return;
    if (before === undefined) Reflect.deleteProperty(owner, key);
    else Object.defineProperty(owner, key, before);
  };
}

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}
