import type { UserConfig } from 'tsdown';

/** `scripts/build-package.ts` builds beside `dist/`, and puts the whole in its place. */
const outDir = process.env['INTEGRATOR_TESTKIT_DIST'] ?? 'dist';

/** What the code of an app, or of a test, imports. */
const library: UserConfig = {
  // The doors of the package, as `exports` and `bin` in package.json name them.
  entry: {
    index: 'mocks/index.ts',
    node: 'mocks/surfaces/node/index.ts',
    browser: 'mocks/surfaces/browser/index.ts',
    vitest: 'mocks/surfaces/vitest/index.ts',
    'vitest-coverage': 'mocks/surfaces/vitest/contract-coverage.ts',
    playwright: 'mocks/surfaces/playwright/index.ts',
    register: 'mocks/surfaces/register/index.ts',
    server: 'mocks/surfaces/server/index.ts',
    contract: 'contracts/index.ts',
    engine: 'mocks/engine/index.ts',
    inspector: 'mocks/surfaces/inspector/index.ts',
    fixtures: 'fixtures/index.ts',
    cli: 'mocks/surfaces/cli/main.ts',
  },
  outDir,
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: { oxc: true },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  // The build fails where another package would be copied in: declare it under `dependencies` instead.
  deps: { neverBundle: /^node:/, onlyBundle: ['lit-html'] },
  // The lit-html that can be loaded where there is no document: an app may be rendered on a server.
  inputOptions: { resolve: { conditionNames: ['node', 'import', 'default'] } },
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
  { from: `${pages}/*.{html,css,svg}`, to: `${outDir}/inspector`, flatten: true },
  {
    from: 'node_modules/openapi-explorer/dist/browser/openapi-explorer.min.js',
    to: `${outDir}/inspector`,
    rename: 'reference.js',
  },
  { from: 'node_modules/openapi-explorer/LICENSE', to: `${outDir}/inspector`, rename: 'reference.LICENSE.txt' },
];

const config: readonly UserConfig[] = [library, { ...page('inspector'), copy: assets }, page('docs')];

export default config;
