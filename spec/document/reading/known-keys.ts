const known = new WeakMap<object, ReadonlySet<string>>();

/** Notes which keys there are in a document that was just read from a text, so that nobody has to go through it for one. */
export function rememberKeys(root: object, keys: ReadonlySet<string>): void {
  known.set(root, keys);
}

/** Which keys there are in a document, where that was noted when it was read. */
export function keysOf(root: object): ReadonlySet<string> | undefined {
  return known.get(root);
}

/** Whether one of the names is a key anywhere in a document, in its examples too. */
export function hasKey(root: object, names: readonly string[]): boolean {
  const keys = known.get(root);
  if (keys !== undefined) return names.some((name) => keys.has(name));
  const wanted = new Set(names);
  const open: object[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const isList = Array.isArray(node);
    for (const key of Object.keys(node)) {
      if (!isList && wanted.has(key)) return true;
      const child: unknown = Reflect.get(node, key);
      if (typeof child === 'object' && child !== null) open.push(child);
    }
  }
  return false;
}
