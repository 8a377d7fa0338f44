import type { Observed } from './observed.ts';

/** Exchanges by the collection whose records they deal with. */
export function byCollection(observed: readonly Observed[]): ReadonlyMap<string, readonly Observed[]> {
  const all = new Map<string, Observed[]>();
  for (const one of observed) {
    if (one.part === undefined) continue;
    const { collection } = one.part;
    all.set(collection, [...(all.get(collection) ?? []), one]);
  }
  return all;
}
