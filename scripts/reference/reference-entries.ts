import { readFileSync } from 'node:fs';
import config from '../../tsdown.config.ts';

/** An entry of the package that has a page in the reference. */
export interface ReferenceEntry {
  /** As it is called behind `integrator-testkit/`, with a dot for a slash; `index` is the package itself. */
  readonly name: string;
  readonly source: string;
}

/** The entries that hold code, as `exports` in package.json names them, with the source of each. */
export function referenceEntries(): readonly ReferenceEntry[] {
  const manifest: { readonly exports: Readonly<Record<string, unknown>> } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const sources = sourcesByFile();
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    const file = /^\.\/dist\/([\w-]+)\.d\.ts$/.exec(typesOf(target))?.[1];
    const source = file === undefined ? undefined : sources[file];
    const name = key === '.' ? 'index' : key.slice(2).replaceAll('/', '.');
    return source === undefined ? [] : [{ name, source }];
  });
}

function sourcesByFile(): Readonly<Record<string, string>> {
  const [library] = [config].flat();
  const entry = library?.entry;
  if (typeof entry !== 'object' || Array.isArray(entry))
    throw new Error('Failed to find the entries: tsdown.config.ts names none by their files.');
  return Object.fromEntries(Object.entries(entry).map(([file, source]) => [file, String(source)]));
}

function typesOf(target: unknown): string {
  return typeof target === 'object' && target !== null && 'types' in target ? String(target.types) : '';
}
