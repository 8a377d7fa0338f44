import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What one package takes of the disk. */
export interface InstalledPackage {
  readonly name: string;
  /** As `du -sk` counts it: whole blocks, folders included. */
  readonly kilobytes: number;
}

/** A package and all that npm installs for it, peers aside, in a folder where it is installed; the largest first. */
export async function installedFor(folder: string, name: string): Promise<readonly InstalledPackage[]> {
  const lock: { readonly packages: Readonly<Record<string, { readonly dependencies?: Record<string, string> }>> } =
    JSON.parse(await readFile(join(folder, 'node_modules/.package-lock.json'), 'utf8'));
  const found = new Set([`node_modules/${name}`]);
  for (const path of found) {
    for (const needed of Object.keys(lock.packages[path]?.dependencies ?? {})) {
      const own = `${path}/node_modules/${needed}`;
      found.add(lock.packages[own] === undefined ? `node_modules/${needed}` : own);
    }
  }
  const sizes = [...found].map(async (path) => ({
    name: path.replace(/^node_modules\//, ''),
    kilobytes: (await blocksOf(join(folder, path))) / 2,
  }));
  return (await Promise.all(sizes)).sort((one, other) => other.kilobytes - one.kilobytes);
}

/** Blocks of 512 bytes, as the disk counts them. */
async function blocksOf(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const all = [path, ...entries.map((entry) => join(entry.parentPath, entry.name))];
  const stats = await Promise.all(all.map((entry) => stat(entry)));
  return stats.reduce((sum, { blocks }) => sum + blocks, 0);
}
