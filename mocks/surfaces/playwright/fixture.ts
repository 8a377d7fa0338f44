import {
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  test as playwrightTest,
  type TestType,
} from '@playwright/test';
import { resourceDefinitions } from '../../integrator/generated/resources.ts';
import type { IntegratorOptions } from '../../integrator/options.ts';
import { useDefinitions } from '../../integrator/registry/late/definitions-at-hand.ts';
import { type AllowedViolation, createAllowance } from '../matchers/violation-allowance.ts';
import { createIntegrator, type Integrator } from '../msw/integrator.ts';
import { isForService } from '../service/service-url.ts';
import { respondToRoute } from './fulfil-route.ts';

useDefinitions(resourceDefinitions);

/** The fake as a Playwright test gets it. */
export interface PageIntegrator extends Integrator {
  /**
   * Lets this test send what breaks the contract, and get what does. Given rules (`request-body`) or operations
   * (`createIntegration`), it lets pass only theirs.
   */
  allowViolations(...which: readonly AllowedViolation[]): void;
}

/** What {@link test} brings along. */
export interface IntegratorFixtures {
  /** How the fake is set up: `test.use({ integratorOptions: { seed: 'empty' } })`, or `use` of a project. */
  integratorOptions: IntegratorOptions;
  /** The fake that responds with the pages of this test, in the process of the test; new for each test. */
  integrator: PageIntegrator;
}

/**
 * Playwright's `test`, with the fake between the pages and the network: no worker, no server, nothing in the page.
 *
 * Requests of pages to the service's hosts are served by a fake of this test alone, which fails the test where the
 * page sent something against the contract. Requests that the test itself sends with `request` are not.
 *
 * @example
 * test('shows what went wrong', async ({ page, integrator }) => {
 *   integrator.faults.use('maintenance');
 *   await page.goto('/');
 *   await expect(page.getByRole('alert')).toBeVisible();
 * });
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & IntegratorFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
> = playwrightTest.extend<IntegratorFixtures>({
  integratorOptions: [{}, { option: true }],
  integrator: [
    async ({ context, integratorOptions }, use, testInfo) => {
      const fake = createIntegrator(integratorOptions);
      const allowance = createAllowance(fake.contract);
      const over = new AbortController();
      // Not spread: that would look at its handlers, and only those need msw.
      const integrator = Object.assign(fake, { allowViolations: allowance.allow });
      await context.route(isForService, (route) => respondToRoute(route, integrator.fetch, over.signal));
      await use(integrator);
      over.abort();
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      if (testInfo.status !== testInfo.expectedStatus) {
        const body = JSON.stringify(integrator.journal.entries, null, 2);
        await testInfo.attach('integrator-journal', { body, contentType: 'application/json' });
      }
      allowance.check(integrator);
    },
    { auto: true },
  ],
});
