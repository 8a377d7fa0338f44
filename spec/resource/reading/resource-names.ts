/**
 * The name of each collection: the last part of its path, and as many of those before it as it takes to tell it from
 * others. The shortest path has the short name.
 */
export function resourceNames(collections: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const byLength = [...collections].sort((one, other) => partsOf(one).length - partsOf(other).length);
  for (const collection of byLength) {
    const parts = partsOf(collection);
    let length = 1;
    const name = (): string => parts.slice(-length).join('.');
    while (taken.has(name()) && length < parts.length) length += 1;
    let unique = name();
    for (let number = 2; taken.has(unique); number += 1) unique = `${name()}-${number}`;
    taken.add(unique);
    names.set(collection, unique);
  }
  return names;
}

/** The parts of a path that are no parameters, without what says how they are written. */
function partsOf(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '' && !part.includes('{'));
  const last = parts.pop();
  if (last === undefined) return parts;
  const dot = last.lastIndexOf('.');
  return [...parts, dot > 0 ? last.slice(0, dot) : last];
}
