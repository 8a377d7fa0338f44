import { fileURLToPath } from 'node:url';
import type { Rolldown, UserConfig } from 'tsdown';
import { builtinImports } from './scripts/builtin-imports.ts';
import { chunkGroups, pickedByRuntime } from './scripts/chunk-groups.ts';
import { copiedGroups, copiedPackages } from './scripts/copied/copied-packages.ts';
import { licences } from './scripts/copied/licences.ts';
import { smallChunks, unreadGroups } from './scripts/copied/small-chunks.ts';
import { definitionFacts } from './scripts/definition-facts.ts';
import { stylesAsText } from './scripts/styles-as-text.ts';
import { pathTable } from './spec/generated/path-table.ts';

/** `scripts/build-package.ts` builds beside `dist/`, and puts the whole in its place. */
const outDir = process.env['INTEGRATOR_TESTKIT_DIST'] ?? 'dist';

const picksByRuntime: Rolldown.Plugin = {
  name: 'picks-by-runtime',
  resolveId: (source, importer) => {
    const id = Object.entries(pickedByRuntime).find(([file]) => importer !== undefined && source.endsWith(file))?.[1];
    return id === undefined ? undefined : { id, external: true };
  },
};

/** The build of `yaml` that needs nothing of Node: a page may read a document too. */
const readsYamlAnywhere: Rolldown.Plugin = {
  name: 'reads-yaml-anywhere',
  resolveId: (source) => (source === 'yaml' ? fileURLToPath(new URL('browser/index.js', yamlFolder)) : undefined),
};

const yamlFolder = new URL('node_modules/yaml/', import.meta.url);

const copied = copiedPackages.flatMap(({ packages }) => packages);

const builtin = 'contracts/apis/integrator/builtin';
const late = 'mocks/integrator/registry/late';
const lateContract = 'contracts/late';
const another = 'mocks/integrator/service/another';

/** The entries of the package, as `exports` and `bin` in package.json name them. */
const entries = {
  index: 'mocks/index.ts',
  node: 'mocks/surfaces/node/index.ts',
  browser: 'mocks/surfaces/browser/index.ts',
  'browser-in-node': 'mocks/surfaces/browser/in-node.ts',
  vitest: 'mocks/surfaces/vitest/index.ts',
  'vitest-in-page': 'mocks/surfaces/vitest/in-page.ts',
  'vitest-coverage': 'mocks/surfaces/vitest/contract-coverage.ts',
  playwright: 'mocks/surfaces/playwright/index.ts',
  register: 'mocks/surfaces/register/index.ts',
  server: 'mocks/surfaces/server/index.ts',
  contract: 'contracts/index.ts',
  engine: 'mocks/engine/index.ts',
  inspector: 'mocks/surfaces/inspector/index.ts',
  fixtures: 'fixtures/index.ts',
  cli: 'mocks/surfaces/cli/launch.ts',
  // No entry: what `#parts` stands for where a bundler makes a page.
  parts: `${builtin}/part-at.ts`,
  // Nor this: what `#definitions` stands for there, and what Node loads when it is needed.
  definitions: `${late}/definitions-at-hand.ts`,
  // Nor these: what `#documents` stands for there, and what Node loads when it is needed.
  'documents-at-hand': `${lateContract}/documents-at-hand.ts`,
  documents: `${lateContract}/documents.ts`,
  comparison: `${lateContract}/comparison.ts`,
  'another-api-at-hand': `${another}/another-api-at-hand.ts`,
  'another-api': `${another}/another-api.ts`,
  // No entry either: the thread that holds the connection to a database of state.
  'state-thread': 'mocks/surfaces/server/state/postgres/connection/thread.ts',
};

/** What the code of an app, or of a test, imports. */
const library: UserConfig = {
  entry: entries,
  outDir,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: { oxc: true },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  plugins: [picksByRuntime, readsYamlAnywhere, builtinImports, smallChunks, licences, stylesAsText],
  // The build fails where another package would be copied in: declare it under `dependencies` instead.
  deps: { neverBundle: /^node:/, onlyBundle: ['lit-html', '@tanstack/virtual-core', ...copied] },
  // The lit-html that can be loaded where there is no document: an app may be rendered on a server.
  inputOptions: {
    resolve: { conditionNames: ['node', 'import', 'default'], mainFields: ['module', 'main'] },
  },
  outputOptions: {
    codeSplitting: { groups: [...copiedGroups, ...unreadGroups, ...chunkGroups(Object.values(entries))] },
    // The declarations have them.
    comments: { jsdoc: false, annotation: true, legal: true },
  },
  clean: true,
  minify: false,
  sourcemap: false,
};

const modules = 'mocks/surfaces/msw/modules';

/** What `#msw` stands for: in Node, and where a bundler makes a page. */
const msw: UserConfig = {
  name: 'msw',
  entry: ['load-msw', 'load-msw-in-page'].map((name) => `${modules}/${name}.ts`),
  outDir: `${outDir}/msw`,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: false,
  outExtensions: () => ({ js: '.js' }),
  deps: { neverBundle: /^node:/ },
  clean: true,
  minify: false,
  sourcemap: false,
};

/** And for those who turn modules into CommonJS, as Jest does. */
const mswInCommonJs: UserConfig = {
  name: 'msw in CommonJS',
  entry: { 'load-msw': `${modules}/load-msw.ts` },
  outDir: `${outDir}/msw-commonjs`,
  format: 'cjs',
  platform: 'node',
  target: 'es2023',
  dts: false,
  outExtensions: () => ({ js: '.cjs' }),
  clean: true,
  minify: false,
  sourcemap: false,
};

/** What `#parts` stands for in Node, which finds each part by its number. */
const partsInNode: UserConfig = {
  name: 'parts in Node',
  entry: {
    'part-at': `${builtin}/part-at-in-node.ts`,
    ...Object.fromEntries(
      pathTable.parts.flatMap((name, part) => [
        [`text-${part}`, `spec/generated/parts/${name}.ts`],
        [`checks-${part}`, `contracts/generated/checks/${name}.ts`],
      ]),
    ),
  },
  outDir: `${outDir}/parts`,
  format: 'cjs',
  platform: 'node',
  target: 'es2023',
  dts: false,
  outExtensions: () => ({ js: '.cjs' }),
  clean: true,
  // Nobody reads it, and half of the checks is white space.
  minify: true,
  sourcemap: false,
};

/** What `#definitions`, `#documents` and `#another-api` stand for in Node. */
const lateInNode: UserConfig = {
  name: 'what comes late in Node',
  entry: {
    definitions: `${late}/definitions-in-node.ts`,
    documents: `${lateContract}/documents-in-node.ts`,
    'another-api': `${another}/another-api-in-node.ts`,
  },
  outDir: `${outDir}/late`,
  format: 'cjs',
  platform: 'node',
  target: 'es2023',
  dts: false,
  outExtensions: () => ({ js: '.cjs' }),
  define: { DEFINITION_FACTS: JSON.stringify(definitionFacts()) },
  clean: true,
  minify: false,
  sourcemap: false,
};

const pages = 'mocks/surfaces/inspector/page';

/** One of the pages that the server shows: it needs nothing but what stands beside it. */
const page = (name: string): UserConfig => ({
  name,
  entry: { [name]: `${pages}/${name}.ts` },
  outDir: `${outDir}/inspector`,
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  dts: false,
  outExtensions: () => ({ js: '.js' }),
  deps: { alwaysBundle: /./, onlyBundle: ['lit-html', '@tanstack/virtual-core', 'fastest-levenshtein'] },
  clean: true,
  minify: true,
  sourcemap: false,
});

/** What the pages need besides their code. */
const assets: NonNullable<UserConfig['copy']> = [
  { from: `${pages}/*.{html,css,svg,d.ts}`, to: `${outDir}/inspector`, flatten: true },
  {
    from: 'node_modules/openapi-explorer/dist/browser/openapi-explorer.min.js',
    to: `${outDir}/inspector`,
    rename: 'reference.js',
  },
  { from: 'node_modules/openapi-explorer/LICENSE', to: `${outDir}/inspector`, rename: 'reference.LICENSE.txt' },
];

const config: readonly UserConfig[] = [
  library,
  msw,
  mswInCommonJs,
  partsInNode,
  lateInNode,
  { ...page('inspector'), copy: assets },
  page('docs'),
];

export default config;
