/** A JSON Pointer in its URI fragment form, percent-encoding left out: `#/paths/~1integrations/get`. */
export type JsonPointer = string;

/** Appends segments to a pointer, escaping `~` and `/`. */
export function appendPointer(pointer: JsonPointer, ...segments: readonly (string | number)[]): JsonPointer {
  let result = pointer;
  for (const segment of segments) {
    result += `/${typeof segment === 'number' ? segment : segment.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }
  return result;
}

/** Splits a pointer (`#/a/b` or `/a/b`) into its unescaped segments. */
export function pointerSegments(pointer: JsonPointer): string[] {
  const segments = pointer.split('/');
  segments.shift();
  // Few pointers have anything escaped; this is asked for each value that is judged.
  return pointer.includes('~') ? segments.map(unescaped) : segments;
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** A pointer as people write a path: `/install/0/name` is `install.0.name`. */
export function dottedPath(pointer: JsonPointer): string {
  return pointerSegments(pointer).join('.');
}

/** The value that a pointer names, or `undefined` where there is none. Own properties only. */
export function valueAt(root: unknown, pointer: JsonPointer): unknown {
  let value = root;
  // Without a list of segments: a document of hundreds of operations is asked hundreds of thousands of times.
  for (let at = pointer.indexOf('/'); at !== -1; ) {
    const next = pointer.indexOf('/', at + 1);
    const segment = next === -1 ? pointer.slice(at + 1) : pointer.slice(at + 1, next);
    const name = segment.includes('~') ? unescaped(segment) : segment;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = Reflect.get(value, name);
    at = next;
  }
  return value;
}
