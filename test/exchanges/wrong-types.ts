import fc from 'fast-check';

/** A place within a JSON value, and what stands there. */
export interface TypedPlace {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** The places of a body that have a type; what lies within free settings has none. */
export function typedPlaces(value: unknown, path: readonly (string | number)[] = []): TypedPlace[] {
  const own = path.length === 0 ? [] : [{ path, value }];
  if (path.at(-1) === 'settings' || typeof value !== 'object' || value === null) return own;
  const children: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...own, ...children.flatMap(([name, child]) => typedPlaces(child, [...path, name]))];
}

/** A JSON value of another type than the one given. */
export function wrongTypeFor(value: unknown): fc.Arbitrary<unknown> {
  const type = typeOf(value);
  return fc
    .oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double({ noNaN: true }),
      fc.string(),
      fc.array(fc.boolean()),
      fc.object(),
    )
    .filter((wrong) => typeOf(wrong) !== type && (typeof wrong !== 'number' || Number.isFinite(wrong)));
}

/** A copy of a JSON value with another value at one place. */
export function replaceAt(value: unknown, [head, ...rest]: readonly (string | number)[], next: unknown): unknown {
  if (head === undefined) return next;
  if (Array.isArray(value)) return value.map((item, index) => (index === head ? replaceAt(item, rest, next) : item));
  return { ...Object(value), [head]: replaceAt(Reflect.get(Object(value), head), rest, next) };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
