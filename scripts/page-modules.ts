import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An import whose module is needed at once; a type is none. */
const atOnce = /^\s*(?:import|export)(?! type\b)(?:[^'";]*?\bfrom)?\s*'(\.[^']+\.ts)'/gm;
const later = /\bimport\('(\.[^']+\.ts)'\)/g;

/**
 * The modules that a page loads at once and that its later parts need too, as paths of files.
 *
 * A bundler makes a file for each set of parts that share something; these are to be put together.
 */
export function sharedPageModules(entry: URL): ReadonlySet<string> {
  const first = closureOf([entry.href], atOnce);
  const late = new Set<string>();
  for (let open = targetsOf(first, later); open.length > 0; ) {
    const found = [...closureOf(open, atOnce)].filter((module) => !late.has(module));
    for (const module of found) late.add(module);
    open = targetsOf(found, later).filter((module) => !late.has(module));
  }
  return new Set([...first].filter((module) => late.has(module)).map((module) => fileURLToPath(module)));
}

function closureOf(entries: Iterable<string>, pattern: RegExp): Set<string> {
  const found = new Set(entries);
  for (const module of found) for (const target of targetsOf([module], pattern)) found.add(target);
  return found;
}

function targetsOf(modules: Iterable<string>, pattern: RegExp): string[] {
  return [...modules].flatMap((module) =>
    [...readFileSync(new URL(module), 'utf8').matchAll(pattern)].map(([, path = '']) => new URL(path, module).href),
  );
}
