import type { ViteUserConfig } from 'vitest/config';
import { NearestFirst } from './scripts/mutate/nearest-first.ts';

/** Tests that start processes or a browser, or that read `dist`: what is changed in the sources does not reach them. */
const beyondTheSources = [
  'test/contracts/apis/extension/late.test.ts',
  'test/contracts/coverage/report/coverage-page.test.ts',
  'test/mocks/integrator/app/preloaded.test.ts',
];

/** Tests of how the sources are written: with changes in them they are written otherwise. */
const ofTheirText = ['test/contracts/rules/rule-files.test.ts'];

/** Tests that `npm run mutate` runs against changed sources: those of these folders and of what stands on them, in one process. */
const config: ViteUserConfig = {
  test: {
    include: ['test/{contracts,exchanges,model}/**/*.test.ts', 'test/mocks/{engine,integrator}/**/*.test.ts'],
    exclude: ['test/**/*.soak.test.ts', 'test/**/msw-2.test.ts', ...beyondTheSources, ...ofTheirText],
    execArgv: ['--max-semi-space-size=32'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    setupFiles: ['scripts/mutate/worker-setup.ts', 'test/fuzz/draws.ts'],
    sequence: { sequencer: NearestFirst },
    // Node runs the sources as they are, also with all changes in them.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
};

export default config;
