import { appendPointer, type JsonPointer, pointerSegments } from '../../json/json-pointer.ts';

/** Where an object was written: its key, and the object above it. A pointer is made of it only where one is asked for. */
interface Origin {
  readonly above: Origin | undefined;
  readonly key: string;
}

/** An object is copied with it: by `{ ...schema }`, and by what is left over when some of its keys are taken. */
const origin = Symbol('where it is written');

/** A copy of a value in which each object knows where it is written, also when it was put elsewhere since. */
export function withOrigins(value: unknown): unknown {
  return tagged(value, undefined, '');
}

function tagged(value: unknown, above: Origin | undefined, key: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const here: Origin = { above, key };
  if (Array.isArray(value)) return value.map((item, index) => tagged(item, here, String(index)));
  const copy: Record<string | symbol, unknown> = {};
  for (const name of Object.keys(value)) put(copy, name, tagged(Reflect.get(value, name), here, name));
  copy[origin] = here;
  return copy;
}

/** Puts a value under a key; one such as `__proto__` stays a key. */
function put(copy: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__')
    Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  else copy[name] = value;
}

/** A value without what it knew, and a look-up that still does: from a pointer in it to the one in what was written. */
export interface Traced {
  readonly value: unknown;
  readonly writtenAt: (pointer: JsonPointer) => JsonPointer;
}

/** Takes the origins off a value that was made of a copy with them. */
export function traced(value: unknown, written: unknown): Traced {
  const origins = new WeakMap<object, Origin>();
  const plain = untagged(value, origins);
  return { value: plain, writtenAt: (pointer) => placeWritten(plain, written, origins, pointer) };
}

function untagged(value: unknown, origins: WeakMap<object, Origin>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => untagged(item, origins));
  const plain: Record<string, unknown> = {};
  for (const name of Object.keys(value)) put(plain, name, untagged(Reflect.get(value, name), origins));
  const known: unknown = Reflect.get(value, origin);
  if (isOrigin(known)) origins.set(plain, known);
  return plain;
}

function isOrigin(value: unknown): value is Origin {
  return typeof value === 'object' && value !== null && 'above' in value && 'key' in value;
}

/** Where something stood that is called otherwise now; an empty path where it was not written at all. */
function formerPath(segment: string, written: unknown): readonly string[] {
  if (segment === 'examples' && has(written, 'example')) return ['example'];
  const parameters = segment === 'requestBody' ? childOf(written, 'parameters') : undefined;
  if (!Array.isArray(parameters)) return [];
  const body = parameters.findIndex((parameter) => childOf(parameter, 'in') === 'body');
  return body < 0 ? ['parameters'] : ['parameters', String(body)];
}

/**
 * The place that something was made of; where that was not written at all, the nearest place above it that was. What is
 * not there keeps its name: a reference leads to it.
 */
function placeWritten(
  root: unknown,
  writtenRoot: unknown,
  origins: WeakMap<object, Origin>,
  pointer: JsonPointer,
): JsonPointer {
  let value: unknown = root;
  let path: readonly string[] = [];
  let written: unknown = writtenRoot;
  for (const segment of pointerSegments(pointer)) {
    value = childOf(value, segment);
    const known = typeof value === 'object' && value !== null ? origins.get(value) : undefined;
    if (known !== undefined) {
      path = pathOf(known);
      written = path.reduce(childOf, writtenRoot);
      continue;
    }
    const isNowhere = value === undefined;
    const names = has(written, segment) || isNowhere ? [segment] : formerPath(segment, written);
    path = [...path, ...names];
    written = names.reduce(childOf, written);
  }
  return appendPointer('#', ...path);
}

function pathOf(last: Origin): readonly string[] {
  const path: string[] = [];
  for (let at = last; at.above !== undefined; at = at.above) path.push(at.key);
  return path.reverse();
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function childOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
