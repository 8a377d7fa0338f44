import { type TestAPI, test as vitestTest } from 'vitest';
import { type AllowedViolation, createAllowance } from '../matchers/violation-allowance.ts';
import type { NodeIntegrator } from '../node/setup-integrator.ts';
import type { Launch, TestOptions } from './launch/launch.ts';

/** The fake as a test gets it. */
export interface TestIntegrator extends NodeIntegrator {
  /**
   * Lets this test send what breaks the contract, and get what does. Given rules (`request-body`) or operations
   * (`createIntegration`), it lets pass only theirs.
   */
  allowViolations(...which: readonly AllowedViolation[]): void;
}

/** What `test` brings along. */
export interface IntegratorFixtures {
  /** How the fake is set up, for all tests of a file: `test.override('integratorOptions', { seed: 'empty' })`. */
  integratorOptions: TestOptions;
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

/** Makes vitest's `test`, with a fake that is started where the tests run. */
export function createTest(launch: Launch): TestAPI<IntegratorFixtures> {
  return vitestTest.extend<IntegratorFixtures>({
    integratorOptions: [{}, { scope: 'file' }],
    workerIntegrator: [
      async ({ integratorOptions }, use) => {
        const { fake, end } = await launch(integratorOptions);
        await use(createWorkerIntegrator(fake));
        await end();
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
}

function createWorkerIntegrator(fake: NodeIntegrator): WorkerIntegrator {
  const allowance = createAllowance(fake.contract);
  const integrator = Object.assign(fake, { allowViolations: allowance.allow });
  return {
    integrator,
    check: () => allowance.check(integrator),
    renew: () => {
      allowance.renew();
      fake.reset();
    },
  };
}
