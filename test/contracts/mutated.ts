import fc from 'fast-check';

/** JSON of all kinds, the awkward keys included. */
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, '', -1, 1.5, 1e21, [], {}, '2026-01-01T00:00:00.000Z', 'a'.repeat(24)),
);

const strangeKey = fc.constantFrom('nmae', '__proto__', 'constructor', '', 'a/b', 'toString');

/** A JSON value with one part of it replaced, removed or added, or with none changed. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const paths = [...pathsOf(value)];
  return fc
    .record({ path: fc.constantFrom(...paths), part: anyJson, key: strangeKey, how: fc.constantFrom(...ways) })
    .map(({ path, part, key, how }) => changeAt(value, path, (old) => how(old, part, key)));
}

type Way = (old: unknown, part: unknown, key: string) => unknown;

const gone = Symbol('gone');

const ways: readonly Way[] = [
  (old) => old,
  (_old, part) => part,
  () => gone,
  (old, part, key) => (isObject(old) ? Object.fromEntries([...Object.entries(old), [key, part]]) : [old, part]),
];

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* pathsOf(child, [...path, key]);
}

function changeAt(value: unknown, [key, ...rest]: readonly string[], change: (old: unknown) => unknown): unknown {
  if (key === undefined) return only(change(value));
  if (Array.isArray(value)) {
    const items = value.map((item, index) => (String(index) === key ? changeIn(item, rest, change) : item));
    return items.filter((item) => item !== gone);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, child]): [string, unknown] =>
    name === key ? [name, changeIn(child, rest, change)] : [name, child],
  );
  return Object.fromEntries(entries.filter(([, child]) => child !== gone));
}

function changeIn(value: unknown, rest: readonly string[], change: (old: unknown) => unknown): unknown {
  return rest.length === 0 ? change(value) : changeAt(value, rest, change);
}

function only(value: unknown): unknown {
  return value === gone ? null : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
