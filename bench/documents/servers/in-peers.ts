import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The packages of others, in a folder that somebody has installed them in: nothing is fetched here. */
export interface Peers {
  readonly folder: string;
  readonly load: (name: string) => Promise<unknown>;
  /** The file of a command that a package brings. */
  readonly command: (name: string) => string;
}

/** Reaches the packages that are installed in a folder. */
export function peersIn(folder: string): Peers {
  const { resolve } = createRequire(join(folder, 'from-here.js'));
  return {
    folder,
    load: (name) => import(pathToFileURL(resolve(name)).href),
    command: (name) => join(folder, 'node_modules/.bin', name),
  };
}
