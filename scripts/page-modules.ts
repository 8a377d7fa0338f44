import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** An import whose module is needed at once; a type is none. */
const atOnce = /^\s*(?:import|export)(?! type\b)(?:[^'";]*?\bfrom)?\s*'(\.[^']+\.ts)'/gm;
const later = /\bimport\('(\.[^']+\.ts)'\)/g;

/** What a page loads at once, and each of its later parts with what that needs, as paths of files. */
export interface PageModules {
  readonly first: ReadonlySet<string>;
  readonly later: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The modules of a page: those that it loads at once, and those that its later parts need. */
export function pageModules(entry: URL): PageModules {
  const first = closureOf([entry.href], atOnce);
  const parts = new Map<string, ReadonlySet<string>>();
  for (let open = targetsOf(first, later); open.length > 0; ) {
    const found = open.map((part) => [part, closureOf([part], atOnce)] as const);
    for (const [part, modules] of found) parts.set(part, modules);
    open = targetsOf(
      found.flatMap(([, modules]) => [...modules]),
      later,
    ).filter((part) => !parts.has(part));
  }
  const named = [...parts].map(([part, modules]) => [fileURLToPath(part), pathsOf(modules)] as const);
  return { first: pathsOf(first), later: new Map(named) };
}

/**
 * The modules that are loaded with others, as paths of files.
 *
 * @param isElsewhere Tells what is loaded from another build.
 */
export function modulesOf(modules: readonly URL[], isElsewhere: (module: string) => boolean): ReadonlySet<string> {
  const hrefs = modules.map(({ href }) => href);
  return pathsOf(closureOf(hrefs, atOnce, isElsewhere));
}

/** What a module imports at once, as paths of files. */
export function importsOf(id: string): ReadonlySet<string> {
  return pathsOf(new Set(targetsOf([pathToFileURL(id).href], atOnce)));
}

function pathsOf(modules: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...modules].map((module) => fileURLToPath(module)));
}

function closureOf(entries: Iterable<string>, pattern: RegExp, isElsewhere = (_module: string) => false): Set<string> {
  const found = new Set(entries);
  for (const module of found) {
    for (const target of targetsOf([module], pattern)) if (!isElsewhere(target)) found.add(target);
  }
  return found;
}

function targetsOf(modules: Iterable<string>, pattern: RegExp): string[] {
  return [...modules].flatMap((module) =>
    [...readFileSync(new URL(module), 'utf8').matchAll(pattern)].map(([, path = '']) => new URL(path, module).href),
  );
}
