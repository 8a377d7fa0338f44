import process from 'node:process';
import { type TestAPI, test as vitestTest } from 'vitest';
import { collectCoverage } from '../coverage/collect-coverage.ts';
import { type AllowedViolation, createAllowance } from '../matchers/violation-allowance.ts';
import { type NodeIntegrator, type SetupOptions, setupIntegrator } from '../node/setup-integrator.ts';
import { coverageVariable } from './coverage-variable.ts';

/** The fake as a test gets it. */
export interface TestIntegrator extends NodeIntegrator {
  /**
   * Lets this test send what breaks the contract, and get what does. Given rules (`request-body`) or operations
   * (`createIntegration`), it lets pass only theirs.
   */
  allowViolations(...which: readonly AllowedViolation[]): void;
}

/** What {@link test} brings along. */
export interface IntegratorFixtures {
  /** How the fake is set up, for all tests of a file: `test.override('integratorOptions', { seed: 'empty' })`. */
  integratorOptions: SetupOptions;
  /** The fake of this worker. */
  workerIntegrator: WorkerIntegrator;
  /** The fake, running, as new for each test. */
  integrator: TestIntegrator;
}

/** The fake of a worker, and what its present test lets pass. */
export interface WorkerIntegrator {
  readonly integrator: TestIntegrator;
  /** Makes sure that the present test broke the contract only where it may. */
  readonly check: () => void;
  /** As new, for the next test. */
  readonly renew: () => void;
}

/**
 * vitest's `test`, with the fake between it and the network.
 *
 * The fake starts by itself, is as new for each test, and fails a test whose code sent something against the contract.
 *
 * @example
 * test('creates an integration', async ({ integrator }) => {
 *   await createMyIntegration();
 *   expect(integrator).toHaveReceived('createIntegration', { body: { name: 'Mine' } });
 * });
 */
export const test: TestAPI<IntegratorFixtures> = vitestTest.extend<IntegratorFixtures>({
  integratorOptions: [{}, { scope: 'file' }],
  workerIntegrator: [
    async ({ integratorOptions }, use) => {
      const worker = createWorkerIntegrator(integratorOptions);
      const directory = process.env[coverageVariable];
      const finish = directory === undefined ? undefined : collectCoverage(worker.integrator, { directory });
      worker.integrator.start();
      await use(worker);
      worker.integrator.stop();
      finish?.();
    },
    { scope: 'file' },
  ],
  integrator: [
    async ({ workerIntegrator, task }, use) => {
      if (task.concurrent === true) {
        throw new Error(
          `Failed to give "${task.name}" the fake: tests that run at the same time would share it. Take the test out of test.concurrent, or make a fake of its own with createIntegrator().`,
        );
      }
      const { integrator, check, renew } = workerIntegrator;
      renew();
      await use(integrator);
      try {
        check();
      } finally {
        renew();
      }
    },
    { auto: true },
  ],
});

function createWorkerIntegrator(options: SetupOptions): WorkerIntegrator {
  const fake = setupIntegrator(options);
  const allowance = createAllowance();
  const integrator = Object.defineProperties(
    { ...fake, allowViolations: allowance.allow },
    { handlers: { enumerable: true, get: () => fake.handlers } },
  );
  return {
    integrator,
    check: () => allowance.check(integrator),
    renew: () => {
      allowance.renew();
      fake.reset();
    },
  };
}
