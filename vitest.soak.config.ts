import type { ViteUserConfig } from 'vitest/config';

/** Tests whose tables are larger in the soak; see test/soak/soaking.ts. */
export const alsoInTests: readonly string[] = [
  'test/contracts/apis/integrator/promises/shares.test.ts',
  'test/contracts/apis/integrator/promises/steps.test.ts',
  'test/contracts/bounds/verdicts.test.ts',
  'test/contracts/check/clean-up/clean-runs.test.ts',
  'test/contracts/check/http/send/limits.test.ts',
  'test/contracts/check/http/token.test.ts',
  'test/contracts/check/ownership/safety.test.ts',
  'test/contracts/check/report/causes.test.ts',
  'test/contracts/check/run/bad-libraries.test.ts',
  'test/contracts/check/run/bad-styles.test.ts',
  'test/contracts/check/run/conforming-credentials.test.ts',
  'test/contracts/check/run/conforming-fakes.test.ts',
  'test/contracts/check/run/either-side.test.ts',
  'test/contracts/check/run/good-backend.test.ts',
  'test/contracts/check/run/good-libraries.test.ts',
  'test/contracts/check/run/good-styles.test.ts',
  'test/contracts/check/stories/relations/studio.test.ts',
  'test/contracts/check/time/deadline.test.ts',
  'test/contracts/check/time/workers.test.ts',
  'test/contracts/diff/diff-documents.test.ts',
  'test/contracts/pattern/make-pattern.test.ts',
  'test/contracts/redaction/recordings.test.ts',
  'test/contracts/redaction/ways-out.test.ts',
  'test/exchanges/exchanges.test.ts',
  'test/exchanges/msw-2.test.ts',
  'test/fuzz/any-document/any-document.test.ts',
  'test/mocks/engine/faults/rule/path-pattern.test.ts',
  'test/mocks/engine/journal/entry/bounds.test.ts',
  'test/mocks/engine/resources/rings.test.ts',
  'test/mocks/engine/secrets/masks.test.ts',
  'test/mocks/integrator/ends-of-time.test.ts',
  'test/mocks/surfaces/admin/one-check.test.ts',
  'test/mocks/surfaces/admin/streams/streams.test.ts',
  'test/mocks/surfaces/cli/check/command.test.ts',
  'test/mocks/surfaces/register/register.test.ts',
  'test/mocks/surfaces/sendable-faults.test.ts',
  'test/mocks/surfaces/server/state/broken.test.ts',
  'test/mocks/surfaces/server/traffic/slow-clients.test.ts',
  'test/spec/document/hostile-documents.test.ts',
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
