import type { ViteUserConfig } from 'vitest/config';

/** Tests that put msw 2 in the place of msw: they need modules that no other test has loaded. */
const onMsw2 = 'test/**/msw-2.test.ts';

/** Tests that have Vitest load the modules of the package anew. */
const anew = ['test/mocks/surfaces/browser/late-*.test.ts'];

/** Tests that take minutes; `npm run soak` runs them. */
const inTheSoak = 'test/**/*.soak.test.ts';

const config: ViteUserConfig = {
  test: {
    // Most of a test's time is waiting for a process of its own: both cores of a small machine are used.
    maxWorkers: 2,
    // The runs of the kit make and drop very much: a larger nursery is swept less often.
    execArgv: ['--max-semi-space-size=32', '--import', new URL('test/package/keep-compiled.ts', import.meta.url).href],
    // Many tests wait for a process; on a busy machine each takes several times as long as it should.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: ['test/package/build.ts'],
    setupFiles: ['test/fuzz/draws.ts'],
    // What the fakes of the tests tell of requests that are wrong on purpose is no news; tests of it look at it themselves.
    onConsoleLog: (log) => !log.startsWith('[integrator-testkit] '),
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'msw 3',
          include: ['test/**/*.test.ts'],
          exclude: [onMsw2, ...anew, inTheSoak],
          // No test leaves anything behind in its process; one for each file would take a sixth of the time.
          isolate: false,
          // Node runs the sources as they are: transformed ones take a tenth longer, and have to be transformed. None of
          // these tests has modules mocked, so that no source has to be searched for that before it is loaded.
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
      { extends: true, test: { name: 'modules anew', include: anew } },
      { extends: true, test: { name: 'msw 2', include: [onMsw2] } },
    ],
  },
};

export default config;
