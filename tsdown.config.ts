import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Rolldown, UserConfig } from 'tsdown';
import { sharedPageModules } from './scripts/page-modules.ts';

/** `scripts/build-package.ts` builds beside `dist/`, and puts the whole in its place. */
const outDir = process.env['INTEGRATOR_TESTKIT_DIST'] ?? 'dist';

/** How msw is loaded. Which of the three builds of it counts, a runtime or a bundler picks by `imports` in package.json. */
const loadsMsw: Rolldown.Plugin = {
  name: 'loads-msw',
  resolveId: (source, importer) =>
    importer !== undefined && source.endsWith('/load-msw.ts') ? { id: '#msw', external: true } : undefined,
};

/**
 * A page loads the checks of each resource by themselves; Node has all of them in one file, where each of its own would be
 * one more to open.
 */
const checksInNode: Rolldown.Plugin = {
  name: 'checks-in-node',
  resolveId: (source, importer) =>
    importer?.endsWith('/contracts/generated/parts.ts') && source.startsWith('./checks/')
      ? `${fileURLToPath(new URL(source, pathToFileURL(importer)))}?node`
      : undefined,
  load: (id) =>
    id.endsWith('.ts?node')
      ? { code: readFileSync(id.slice(0, -'?node'.length), 'utf8'), moduleType: 'ts' }
      : undefined,
};

/**
 * What a page loads at once and its later parts need too. In one file for each layer: each of its own is one more to
 * load, and compresses worse.
 */
const shared = sharedPageModules(new URL('mocks/surfaces/browser/index.ts', import.meta.url));
const common = ['spec', 'fixtures', 'contracts', 'mocks'].map((layer) => {
  const folder = fileURLToPath(new URL(`${layer}/`, import.meta.url));
  return { name: `common-${layer}`, test: (id: string) => id.startsWith(folder) && shared.has(id) };
});

/** What the code of an app, or of a test, imports. */
const library: UserConfig = {
  // The entries of the package, as `exports` and `bin` in package.json name them.
  entry: {
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
  },
  outDir,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: { oxc: true },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  plugins: [loadsMsw, checksInNode],
  // The build fails where another package would be copied in: declare it under `dependencies` instead.
  deps: { neverBundle: /^node:/, onlyBundle: ['lit-html'] },
  // The lit-html that can be loaded where there is no document: an app may be rendered on a server.
  inputOptions: { resolve: { conditionNames: ['node', 'import', 'default'] } },
  outputOptions: { codeSplitting: { groups: common } },
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
  deps: { alwaysBundle: /./, onlyBundle: ['lit-html', 'fastest-levenshtein'] },
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
  { ...page('inspector'), copy: assets },
  page('docs'),
];

export default config;
