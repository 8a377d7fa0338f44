import type { ViteUserConfig } from 'vitest/config';

/** Tests that take minutes: run by `npm run soak`, one after the other, and not with the others. */
const config: ViteUserConfig = {
  test: {
    include: ['test/soak/**/*.soak.test.ts'],
    globalSetup: ['test/package/build.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 60_000,
    restoreMocks: true,
  },
};

export default config;
