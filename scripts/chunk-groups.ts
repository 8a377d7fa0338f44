import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bytesOf, foldedGroups, type Group, type Moment } from './folded-groups.ts';
import { modulesOf, type PageModules, pageModules } from './page-modules.ts';

/** Modules that are built into one file. */
export interface ChunkGroup {
  readonly name: string;
  readonly priority: number;
  readonly test: (id: string) => boolean;
}

const root = new URL('../', import.meta.url);

/** What Node loads in another way than a page does. Which build of it counts, a runtime or a bundler picks by `imports` in package.json. */
export const pickedByRuntime: Readonly<Record<string, string>> = {
  '/load-msw.ts': '#msw',
  '/part-at.ts': '#parts',
  '/definitions-at-hand.ts': '#definitions',
  '/documents-at-hand.ts': '#documents',
  '/another-api-at-hand.ts': '#another-api',
};

/**
 * Whose start counts, and the modules that it loads first. What they import at once is loaded at that moment too.
 *
 * Each file that is loaded costs Node some 0.4 ms beside what it says. Every entry that a page may load is here: a bundler
 * takes a file for what it has, and not all of that can be left out again.
 */
const starts: Readonly<Record<string, readonly string[]>> = {
  // A page that starts its fake, or sends its first request.
  page: [
    'mocks/integrator/responder/responder-at-hand.ts',
    'fixtures/seeds.ts',
    'contracts/judge/judges.ts',
    'mocks/engine/resources/create-rules.ts',
    'contracts/redaction/redaction.ts',
  ],
  contract: ['contracts/index.ts'],
  // What Node loads when a resource is first needed that does not come with the fake.
  definitions: ['mocks/integrator/registry/late/definitions-at-hand.ts'],
  // And what it loads when there is a document to be read, or two to be compared.
  documents: ['contracts/late/documents.ts'],
  comparison: ['contracts/late/comparison.ts'],
  // Such as one that is served.
  'create-contract': ['contracts/contract/create-contract.ts'],
  'another-api': ['mocks/integrator/service/another/another-api.ts'],
  package: ['mocks/index.ts'],
  // Jest makes CommonJS of what this loads: nothing of the server, which needs `import.meta`, may be among it.
  node: ['mocks/surfaces/node/index.ts'],
  server: ['mocks/surfaces/server/index.ts'],
  engine: ['mocks/engine/index.ts'],
  inspector: ['mocks/surfaces/inspector/index.ts'],
  fixtures: ['fixtures/index.ts'],
  'page-on-server': ['mocks/surfaces/browser/in-node.ts'],
  serve: ['mocks/surfaces/cli/launch.ts', 'mocks/surfaces/cli/main.ts', 'mocks/engine/resources/create-rules.ts'],
};

/** Who needs a part of what is a start's own, in each worker of a run of tests: that part is a file, and no other is split. */
const partial = { of: 'contract', by: 'coverage', entry: 'mocks/surfaces/vitest/contract-coverage.ts' };

/** The starts whose own modules nobody else loads much of; those of the others stay as the bundler puts them. */
const alone: ReadonlySet<string> = new Set(['page', 'contract', 'definitions', 'serve']);

const node = { file: 10_000, byte: 1 };
const page = { file: 0, byte: 100 };

/** What is loaded together, by Node and by pages: what a page has to send counts for more. */
const moments: readonly Moment[] = [
  { loaders: ['serve'], ...node },
  { loaders: ['package'], ...node },
  { loaders: ['contract'], ...node },
  { loaders: ['contract', 'documents'], ...node },
  { loaders: [partial.by], ...node },
  { loaders: ['serve', 'create-contract', 'another-api'], ...node },
  { loaders: ['node'], ...node },
  { loaders: ['server'], ...node },
  { loaders: ['package', 'definitions'], ...node },
  { loaders: ['engine'], ...page },
  { loaders: ['fixtures'], ...page },
  { loaders: ['page-on-server'], ...node },
  { loaders: ['at-once'], ...page },
  { loaders: ['at-once', 'page', 'definitions'], ...page },
  { loaders: ['inspector'], ...page },
];

/** What acts when it is loaded: nobody else may load a file that has it. */
const acting = ['mocks/surfaces/cli/main.ts'];

/** What has to act before the other files of a start are read. */
const early = ['mocks/surfaces/cli/compiled-code.ts'];

/**
 * What is to be put into one file, for all that is loaded by the same of the starts: nobody loads a file for a part of it
 * alone, and few load more than a handful. A bundler by itself makes a file for each set of entries that share something.
 *
 * @param entries The modules that are entries, which keep files of their own.
 */
export function chunkGroups(entries: Iterable<string>): ChunkGroup[] {
  const page = pageModules(new URL('mocks/surfaces/browser/index.ts', root));
  const inLater = new Set([...page.later.values()].flatMap((modules) => [...modules]));
  const fake = ['mocks/engine/', 'mocks/integrator/'].map(pathOf);
  const inNode = new Set([...modulesFrom(starts['node'] ?? [])].filter((id) => fake.some((one) => id.startsWith(one))));
  const shared = [...page.first].filter((id) => inLater.has(id) || inNode.has(id));
  // What they import comes with them: the bundler would else put it into the file of another layer.
  const common = modulesOf(
    shared.map((id) => pathToFileURL(id)),
    isElsewhere,
  );
  const isCommon = (id: string): boolean => common.has(id);
  // What a page loads at once, and its later parts need too, and of the fake itself what Node needs: a file for each layer
  // compresses best.
  const layers = ['spec', 'fixtures', 'contracts', 'mocks'].map((layer) => {
    const folder = pathOf(`${layer}/`);
    return { name: `common-${layer}`, priority: 1000, test: (id: string) => id.startsWith(folder) && isCommon(id) };
  });
  const kept = new Set([...entries, ...acting, ...early].map(pathOf));
  const loaders = new Map<string, string[]>();
  for (const [loader, modules] of loadersOf(page)) {
    for (const id of modules) if (!kept.has(id)) loaders.set(id, [...(loaders.get(id) ?? []), loader]);
  }
  for (const id of modulesFrom([partial.entry])) {
    if (loaders.get(id)?.join() === partial.of) loaders.set(id, [partial.of, partial.by]);
  }
  return [...layers, ...groupsOf(loaders, (id) => layers.find(({ test }) => test(id))?.name)];
}

/** All whose files are looked at, each with the modules that it loads. */
function loadersOf({ first, later }: PageModules): (readonly [string, ReadonlySet<string>])[] {
  const starting = new Set(starts['page']?.map(pathOf));
  return [
    ['at-once', first],
    ...Object.entries(starts).map(([start, files]) => [start, modulesFrom(files)] as const),
    // Each later part of a page comes alone.
    ...[...later].filter(([part]) => !starting.has(part)),
  ];
}

/** A group for each set of loaders that has modules of its own, small ones folded into others. */
function groupsOf(
  loaders: ReadonlyMap<string, readonly string[]>,
  layerOf: (id: string) => string | undefined,
): ChunkGroup[] {
  const sets = new Map<string, string[]>();
  for (const [id, names] of loaders) {
    const key = layerOf(id) ?? names.join();
    sets.set(key, [...(sets.get(key) ?? []), id]);
  }
  const groups = [...sets.values()].map((modules): Group => {
    const names = new Set(modules.flatMap((id) => loaders.get(id) ?? []));
    return { loaders: names, modules, bytes: bytesOf(modules), isFixed: isLeft(names) || names.has('at-once') };
  });
  const parts = new Set([...loaders.values()].flat().filter((name) => name.endsWith('.ts')));
  const later = [...parts].map((part) => ({ loaders: ['at-once', 'page', 'definitions', part], ...page }));
  // What a module imports is loaded by all that load it: its file comes first, so that no two import each other.
  return foldedGroups(groups, [...moments, ...later], isElsewhere)
    .filter(({ modules: [id = ''], loaders: names }) => layerOf(id) === undefined && !isLeft(names))
    .map(({ loaders: names, modules }, index, { length }) => {
      const own = new Set(modules);
      return {
        name: names.size > 4 ? `shared-${index}` : [...names].map((name) => basename(name, '.ts')).join('-'),
        priority: 10 + length - index,
        test: (id: string) => own.has(id),
      };
    });
}

/** What one start loads alone is as the bundler puts it, but for a few. */
function isLeft(names: ReadonlySet<string>): boolean {
  return names.size === 1 && ![...names].some((name) => alone.has(name));
}

function modulesFrom(files: readonly string[]): ReadonlySet<string> {
  const urls = files.map((file) => new URL(file, root));
  return modulesOf(urls, isElsewhere);
}

function isElsewhere(module: string): boolean {
  return Object.keys(pickedByRuntime).some((file) => module.endsWith(file));
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, root));
}
