/** A part of a JSON text that is written as it stands: a number that no double is, a key that comes twice. */
export class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An object whose keys may come twice, or be `__proto__`. */
export class Pairs {
  readonly list: readonly (readonly [name: string, value: unknown])[];

  constructor(list: readonly (readonly [name: string, value: unknown])[]) {
    this.list = list;
  }
}

/** Writes a value as JSON, what is written by hand included. No depth is too deep for it. */
export function writeJson(value: unknown): string {
  const parts: string[] = [];
  // What is left to write, the next at the end: recursion would end before the depths that are of interest.
  const left: (string | { readonly value: unknown })[] = [{ value }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if (next.value instanceof Written) parts.push(next.value.text);
    else if (Array.isArray(next.value))
      pushAll(
        left,
        '[',
        next.value.map((item) => ['', item]),
        ']',
      );
    else if (next.value instanceof Pairs) pushAll(left, '{', next.value.list.map(named), '}');
    else if (typeof next.value === 'object' && next.value !== null)
      pushAll(left, '{', Object.entries(next.value).map(named), '}');
    else parts.push(JSON.stringify(next.value) ?? 'null');
  }
  return parts.join('');
}

function named([name, value]: readonly [string, unknown]): [string, unknown] {
  return [`${JSON.stringify(name)}:`, value];
}

function pushAll(
  left: (string | { readonly value: unknown })[],
  open: string,
  items: readonly (readonly [string, unknown])[],
  close: string,
): void {
  left.push(close);
  for (let index = items.length - 1; index >= 0; index--) {
    const [before, value] = items[index] ?? ['', undefined];
    left.push({ value }, index > 0 ? `,${before}` : before);
  }
  left.push(open);
}
