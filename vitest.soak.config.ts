import type { ViteUserConfig } from 'vitest/config';

/** Tests whose tables are larger in the soak; see test/soak/soaking.ts. */
const alsoInTests = [
  'test/check/causes.test.ts',
  'test/kit/any-api/bad-styles.test.ts',
  'test/kit/any-api/good-styles.test.ts',
  'test/kit/good-backend.test.ts',
  'test/kit/safety.test.ts',
];

/** Tests that take minutes: run by `npm run soak`, one after the other, and not with the others. */
const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.soak.test.ts', ...alsoInTests],
    env: { INTEGRATOR_TESTKIT_SOAK: '1' },
    globalSetup: ['test/package/build.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
};

export default config;
