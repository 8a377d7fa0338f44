import type { SchemaType } from '../schema/schema-type.ts';

/** Longer paths such as `a[b][c]…` are names like any other. */
const deepest = 20;

/** `a[b][]` as `a`, `b` and the empty text. */
export function pathOf(key: string): string[] {
  const open = key.indexOf('[');
  if (open < 0) return [key];
  const parts = key.slice(open + 1, -1).split('][');
  return parts.length > deepest ? [key] : [key.slice(0, open), ...parts];
}

/** Several values of a name that takes one: a list, which the schema refuses. */
export function single(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}

/** Adds to the list of a key. */
export function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Reads a text by the types that its schema lets through. */
type ReadLeaf = (text: string, type: SchemaType | undefined) => unknown;

/** Makes one value of texts whose names say where they stand in it, such as `[b][c]`: objects, lists and what is in them. */
export function nest(
  entries: readonly (readonly [path: readonly string[], text: string])[],
  type: SchemaType | undefined,
  read: ReadLeaf,
): unknown {
  const plain = entries.filter(([path]) => path.length === 0).map(([, text]) => text);
  const asList = type?.types.has('array') === true;
  if (plain.length > 0) {
    const whole = plain.length === 1 ? read(plain[0] ?? '', type) : undefined;
    if (!asList) return single(plain.map((text) => read(text, type)));
    return Array.isArray(whole) ? whole : plain.map((text) => read(text, type?.items));
  }
  const groups = new Map<string, [readonly string[], string][]>();
  for (const [index, [path, text]] of entries.entries()) {
    const [first = '', ...rest] = path;
    // `a[]` twice is two items.
    const key = first === '' && rest.length === 0 ? `[${index}` : first;
    addTo(groups, key, [rest, text]);
  }
  const isList = asList || (!type?.types.has('object') && [...groups.keys()].every((key) => /^\[|^\d+$/.test(key)));
  if (isList) return [...groups.values()].map((group) => nest(group, type?.items, read));
  return Object.fromEntries(
    [...groups].map(([key, group]) => [key, nest(group, type?.properties.get(key) ?? type?.additional, read)]),
  );
}
