import { appendPointer, type JsonPointer, pointerSegments } from '../../json/json-pointer.ts';

/**
 * Finds what a place of a document was made of that was 3.0 before. Hardly anything moves on that way: a schema that may
 * be null gets an `anyOf` around it, an `example` becomes one of `examples`, `x-webhooks` loses its `x-`.
 *
 * What was not written at all has the nearest place above it that was. What stands in neither is where a reference leads
 * that leads nowhere: it keeps its name.
 */
export function formerPlace(upgraded: unknown, written: unknown, pointer: JsonPointer): JsonPointer {
  const path: string[] = [];
  const segments = pointerSegments(pointer);
  let now = upgraded;
  let then = written;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index] ?? '';
    now = childOf(now, segment);
    const moved =
      has(then, segment) || now === undefined
        ? { names: [segment], skipped: 0 }
        : moveOf(segment, segments[index + 1], now, then);
    path.push(...moved.names);
    then = moved.names.reduce(childOf, then);
    for (let left = moved.skipped; left > 0 && index + 1 < segments.length; left--) {
      index += 1;
      now = childOf(now, segments[index] ?? '');
    }
  }
  return appendPointer('#', ...path);
}

/** Where something went, and how many of the segments that follow were not there before. */
interface Move {
  readonly names: readonly string[];
  readonly skipped: number;
}

function moveOf(segment: string, next: string | undefined, now: unknown, then: unknown): Move {
  if (segment === 'examples' && has(then, 'example'))
    // In a schema they are a list; else the one is called `default`, and stands in a `value`.
    return { names: ['example'], skipped: Array.isArray(now) ? 1 : 2 };
  if (segment === 'webhooks' && has(then, 'x-webhooks')) return { names: ['x-webhooks'], skipped: 0 };
  if (segment === 'anyOf' && childOf(then, 'nullable') === true && next === '0') {
    const all = childOf(then, 'allOf');
    return { names: Array.isArray(all) && all.length === 1 ? ['allOf', '0'] : [], skipped: 1 };
  }
  return { names: [], skipped: 0 };
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
