/** Gives each value a number, which equal values share: in time linear in the value, where comparing pairs is not. */
export interface Numbering {
  numberOf(value: unknown): number;
}

/**
 * Numbers values as JSON Schema compares them: `1` is `1.0`, and the order of fields does not matter.
 *
 * What it has numbered it knows again, so a list within a list is walked once. It is good for as long as the values do
 * not change.
 */
export function createNumbering(): Numbering {
  // A map compares as is wanted here: types apart, and -0 as 0.
  const scalars = new Map<unknown, number>();
  const structures = new Map<string, number>();
  const known = new Map<object, number>();
  let count = 0;

  function numberOf(value: unknown): number {
    if (typeof value !== 'object' || value === null) return numbered(scalars, value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const number = numbered(structures, Array.isArray(value) ? `[${value.map(numberOf).join()}` : fieldsOf(value));
    // What holds nothing deeper is numbered again as fast as it is found.
    if (Object.values(value).some((child) => typeof child === 'object')) known.set(value, number);
    return number;
  }

  function fieldsOf(value: object): string {
    let key = '{';
    for (const [name, child] of Object.entries(value).sort(byName)) {
      key += `${numbered(scalars, name)}:${numberOf(child)},`;
    }
    return key;
  }

  function numbered<Key>(numbers: Map<Key, number>, key: Key): number {
    const before = numbers.get(key);
    if (before !== undefined) return before;
    count += 1;
    numbers.set(key, count);
    return count;
  }

  return { numberOf };
}

/** Which two items of a list are equal: the last one that has an equal before it, and that one. */
export function equalItems(items: readonly unknown[], { numberOf }: Numbering): readonly [number, number] | undefined {
  const last = new Map<number, number>();
  let found: readonly [number, number] | undefined;
  for (let index = 0; index < items.length; index++) {
    const number = numberOf(items[index]);
    const before = last.get(number);
    if (before !== undefined) found = [before, index];
    last.set(number, index);
  }
  return found;
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
