import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/**
 * The starts whose own modules nobody loads a part of; those of the others stay as the bundler puts them. An entry that
 * collects coverage needs a few modules of `contract`, and none of the packages that read documents.
 */
const alone: ReadonlySet<string> = new Set(['page', 'definitions', 'serve']);

/** What acts when it is loaded: nobody else may load a file that has it. */
const acting = ['mocks/surfaces/cli/main.ts'];

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
  const isCommon = (id: string): boolean => page.first.has(id) && (inLater.has(id) || inNode.has(id));
  // What a page loads at once, and its later parts need too, and of the fake itself what Node needs: a file for each layer
  // compresses best.
  const layers = ['spec', 'fixtures', 'contracts', 'mocks'].map((layer) => {
    const folder = pathOf(`${layer}/`);
    return { name: `common-${layer}`, priority: 1000, test: (id: string) => id.startsWith(folder) && isCommon(id) };
  });
  const kept = new Set([...entries, ...acting].map(pathOf));
  const loaders = new Map<string, string[]>();
  for (const [loader, modules] of loadersOf(page)) {
    for (const id of modules) if (!isCommon(id) && !kept.has(id)) loaders.set(id, [...(loaders.get(id) ?? []), loader]);
  }
  return [...layers, ...groupsOf(loaders)];
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

/** A group for each set of loaders that has modules of its own. */
function groupsOf(loaders: ReadonlyMap<string, readonly string[]>): ChunkGroup[] {
  const sets = new Map([...loaders.values()].map((names) => [names.join(), names]));
  return [...sets]
    .filter(([, names]) => names.length > 1 || names.some((name) => alone.has(name)))
    .map(([key, names], index) => ({
      name: names.length > 4 ? `shared-${index}` : names.map((name) => basename(name, '.ts')).join('-'),
      // What a module imports is loaded by all that load it: its file comes first, so that no two import each other.
      priority: 10 + names.length,
      test: (id: string) => loaders.get(id)?.join() === key,
    }));
}

function modulesFrom(files: readonly string[]): ReadonlySet<string> {
  const elsewhere = Object.keys(pickedByRuntime);
  const urls = files.map((file) => new URL(file, root));
  return modulesOf(urls, (module) => elsewhere.some((file) => module.endsWith(file)));
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, root));
}
