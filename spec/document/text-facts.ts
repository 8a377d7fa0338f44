/** What was seen of a document while its text was read, so that nobody has to go through it for that. */
export interface TextFacts {
  /** Every key that there is in it. */
  readonly keys: ReadonlySet<string>;
  /** How many lists and objects stand in one another at most. */
  readonly depth: number;
  /** Whether a `$ref` names something outside of it, or may do so. */
  readonly refersOut: boolean;
  /** Whether something in it has both an `example` and `examples`, or may have them. */
  readonly hasBothExamples: boolean;
}

const known = new WeakMap<object, TextFacts>();

/** Notes what was seen of a document that was just read. */
export function rememberFacts(root: object, facts: TextFacts): void {
  known.set(root, facts);
}

/** What was seen of a document; `undefined` where it came as a value. */
export function factsOf(root: object): TextFacts | undefined {
  return known.get(root);
}

/** Whether one of the names is a key anywhere in a document, in its examples too. */
export function hasKey(root: object, names: readonly string[]): boolean {
  const keys = known.get(root)?.keys;
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
