import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rootUrl } from '../root.ts';

/** The package's folder. */
export const root: string = fileURLToPath(rootUrl);

/** What package.json says of one entry of the package. */
export interface Entry {
  /** As a user imports it: `integrator-testkit/node`. */
  readonly name: string;
  readonly types: string;
  readonly code: string;
}

/** The entries of the package that hold code, read from `exports` in package.json. */
export async function readEntries(): Promise<Entry[]> {
  const manifest: { name: string; exports: Record<string, string | { types: string; default: string }> } = JSON.parse(
    await readFile(`${root}package.json`, 'utf8'),
  );
  return Object.entries(manifest.exports).flatMap(([key, target]) =>
    typeof target === 'string' || !target.default.endsWith('.js')
      ? []
      : [{ name: manifest.name + key.slice(1), types: target.types, code: target.default }],
  );
}
