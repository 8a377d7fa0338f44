import { posix } from 'node:path';
import { importsOf, isProduct, type Sources } from './sources.ts';

/** The layers, and what each may see besides itself. A path belongs to the first layer that it starts with. */
const layers: readonly (readonly [start: string, mayImport: readonly string[]])[] = [
  ['spec/', []],
  ['fixtures/', ['spec/']],
  ['contracts/apis/', ['spec/', 'contracts/', 'fixtures/']],
  ['contracts/', ['spec/', 'contracts/apis/']],
  ['mocks/engine/', ['spec/', 'contracts/']],
  ['mocks/integrator/', ['spec/', 'contracts/', 'contracts/apis/', 'fixtures/', 'mocks/engine/']],
  ['mocks/surfaces/', ['spec/', 'contracts/', 'contracts/apis/', 'fixtures/', 'mocks/engine/', 'mocks/integrator/']],
  [
    'mocks/',
    ['spec/', 'contracts/', 'contracts/apis/', 'fixtures/', 'mocks/engine/', 'mocks/integrator/', 'mocks/surfaces/'],
  ],
];

/** What speaks of one API only, and so is closed to the generic engine although it stands to its left. */
const specific = /^(contracts\/(apis\/|generated\/)|spec\/generated\/)/;

/** A file imports only from its own layer or from layers to its left. */
export function findLayerBreaks(sources: Sources): string[] {
  return findImports(sources).flatMap(([path, target]) => {
    const from = layers.find(([start]) => path.startsWith(start));
    if (from === undefined) return [];
    const [start, mayImport] = from;
    // The command tells the package's version.
    if (target === 'package.json' && path.startsWith('mocks/surfaces/cli/')) return [];
    const to = layers.find(([other]) => target.startsWith(other))?.[0];
    if (to !== undefined && (to === start || mayImport.includes(to))) return [];
    return [`${path} imports ${target}: ${start} may see only ${[start, ...mayImport].join(', ')}`];
  });
}

/** The engine imports nothing that knows the one API. */
export function findSpecificImports(sources: Sources): string[] {
  return findImports(sources)
    .filter(([path, target]) => path.startsWith('mocks/engine/') && specific.test(target))
    .map(([path, target]) => `${path} imports ${target}: the engine knows no API in particular`);
}

/** An `index.ts` is for those outside its folder. */
export function findBarrelImports(sources: Sources): string[] {
  return findImports(sources)
    .filter(([path, target]) => posix.basename(target) === 'index.ts' && path.startsWith(`${posix.dirname(target)}/`))
    .map(([path, target]) => `${path} imports ${target}: name the file that has what you need`);
}

/** Published files do not reach each other by the package's own name: that would pass every other law by. */
export function findSelfImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    importsOf(text)
      .filter((specifier) => isProduct(path) && /^integrator-testkit(\/|$)/.test(specifier))
      .map((specifier) => `${path} imports ${specifier}: write the relative path`),
  );
}

/** No file leads back to itself, by imports of types neither. */
export function findCycles(sources: Sources): string[] {
  const graph = new Map<string, string[]>([...sources.keys()].map((path) => [path, []]));
  for (const [path, target] of findImports(sources)) graph.get(path)?.push(target);
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

/** The relative imports of all files: who, and which file. */
export function findImports(sources: Sources): [path: string, target: string][] {
  return [...sources].flatMap(([path, text]) =>
    importsOf(text)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier): [string, string] => [path, posix.join(posix.dirname(path), specifier)]),
  );
}
