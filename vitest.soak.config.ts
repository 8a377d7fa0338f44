import type { ViteUserConfig } from 'vitest/config';

/** What takes minutes: the proofs that need thousands of runs, or a process that is killed again and again. */
const config: ViteUserConfig = {
  test: {
    include: ['test/soak/**/*.soak.test.ts'],
    // One at a time: each keeps both cores of a small machine busy.
    maxWorkers: 1,
    testTimeout: 300_000,
    hookTimeout: 60_000,
    globalSetup: ['test/package/build.ts'],
  },
};

export default config;
