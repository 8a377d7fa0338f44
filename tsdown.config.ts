import type { UserConfig } from 'tsdown';

const config: UserConfig = {
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
    fixtures: 'fixtures/index.ts',
    cli: 'mocks/surfaces/cli/main.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2023',
  dts: { oxc: true },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  // The build fails where a package would be copied in: declare it under `dependencies` instead.
  deps: { neverBundle: /^node:/, onlyBundle: [] },
  clean: true,
  minify: false,
  sourcemap: false,
};

export default config;
