import { posix } from 'node:path';
import { findImports } from './import-laws.ts';
import { isGenerated, isProduct, type Sources } from './sources.ts';

/** How many files stand loose in a folder, beside its folders. */
const max = 8;

/** Folders that are lists of one kind: each file is one of many that are alike, and nobody reads them all. */
const lists: readonly string[] = [
  'contracts/apis/integrator/resources',
  'contracts/check/phases',
  'contracts/check/stories',
  'contracts/check/stories/relations',
  'contracts/rules',
];

/** A folder is one subject of at most eight files; what is more has rooms of its own. */
export function findCrowdedFolders(sources: Sources): string[] {
  const folders = new Map<string, number>();
  for (const path of sources.keys()) {
    const folder = posix.dirname(path);
    if (isProduct(path) && !isGenerated(path)) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return [...folders]
    .filter(([folder, files]) => files > max && !lists.includes(folder))
    .map(([folder, files]) => `${folder} has ${files} files: give them rooms`);
}

/**
 * No folder leads back to itself, by imports of types neither: no arrow points back up.
 *
 * Two folders that import each other are one subject in two places, or two that each know too much.
 */
export function findFolderRings(sources: Sources): string[] {
  const arrows = new Map<string, Map<string, string>>();
  for (const [path, target] of findImports(sources)) {
    const [from, to] = [posix.dirname(path), posix.dirname(target)];
    if (from === to || !isProduct(path) || !isProduct(target)) continue;
    const targets = arrows.get(from) ?? new Map<string, string>();
    arrows.set(from, targets.set(to, `${path} imports ${target}`));
  }
  return [...arrows.keys()].flatMap((folder) => {
    const way = wayBack(folder, arrows);
    // Each ring is reported once: at the first of its folders.
    return way === undefined || [...way].sort()[0] !== folder ? [] : [tell([...way, folder], arrows)];
  });
}

/** The shortest way from a folder back to it. */
function wayBack(start: string, arrows: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of arrows.get(way.at(-1) ?? start)?.keys() ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

function tell(ring: readonly string[], arrows: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const causes = ring.slice(1).map((folder, index) => arrows.get(ring[index] ?? '')?.get(folder));
  return `${ring.join(' → ')}: ${causes.join('; ')}`;
}
