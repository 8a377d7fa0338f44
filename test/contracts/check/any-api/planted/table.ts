import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { accessKinds } from './kinds/access.ts';
import { keptKinds } from './kinds/kept.ts';
import type { Kind } from './kinds/kind.ts';
import { listKinds } from './kinds/lists.ts';
import { lifeKinds } from './kinds/lives.ts';
import { placeKinds } from './kinds/places.ts';
import { refusalKinds } from './kinds/refusals.ts';
import { responseKinds } from './kinds/responses.ts';
import { type Defect, sitesOf } from './planting/sites.ts';

const kinds: Readonly<Record<string, Kind>> = {
  ...lifeKinds,
  ...listKinds,
  ...placeKinds,
  ...keptKinds,
  ...accessKinds,
  ...refusalKinds,
  ...responseKinds,
};

/** So many defects are planted in a document. */
const perDocument = 80;

/**
 * The defects of a document: of each kind in turn one, at an operation by chance, until there are enough. The same for the
 * same seed.
 */
export function defectsOf(contract: Contract, seed: number, count: number = perDocument): Defect[] {
  const next = chance(seed);
  const sites = sitesOf(contract);
  const byKind = Object.entries(kinds).map(([kind, ways]) => {
    const all = sites.flatMap((site) =>
      ways(site).map((way): Defect => ({ ...way, kind, operation: site.operation.id })),
    );
    return shuffled(all, next);
  });
  const chosen: Defect[] = [];
  for (let round = 0; chosen.length < count && byKind.some((all) => all.length > round); round++) {
    for (const all of byKind) {
      const defect = all[round];
      if (defect !== undefined && chosen.length < count) chosen.push(defect);
    }
  }
  return chosen;
}

/** Numbers below one, by the generator that is known as mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled<T>(all: readonly T[], next: () => number): T[] {
  return all
    .map((one) => ({ one, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ one }) => one);
}
