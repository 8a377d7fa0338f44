import type { ViteUserConfig } from 'vitest/config';

/** Tests whose tables are larger in the soak; see test/soak/soaking.ts. */
export const alsoInTests: readonly string[] = [
  'test/admin/one-check.test.ts',
  'test/bounds/journal.test.ts',
  'test/bounds/verdicts.test.ts',
  'test/check/causes.test.ts',
  'test/check/workers.test.ts',
  'test/clean-up/clean-runs.test.ts',
  'test/surfaces/sendable-faults.test.ts',
  'test/engine/path-pattern.test.ts',
  'test/hostile/deadline.test.ts',
  'test/hostile/limits.test.ts',
  'test/hostile/token.test.ts',
  'test/integrator/ends-of-time.test.ts',
  'test/kit/any-api/bad-styles.test.ts',
  'test/kit/any-api/conforming-fakes.test.ts',
  'test/kit/any-api/good-libraries.test.ts',
  'test/kit/any-api/good-styles.test.ts',
  'test/kit/good-backend.test.ts',
  'test/kit/resources/studio.test.ts',
  'test/kit/safety.test.ts',
  'test/memory/slow-clients.test.ts',
  'test/memory/streams.test.ts',
  'test/pattern/make-pattern.test.ts',
  'test/redaction/recordings.test.ts',
  'test/redaction/ways-out.test.ts',
  'test/spec/hostile-documents.test.ts',
  'test/state/broken.test.ts',
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
